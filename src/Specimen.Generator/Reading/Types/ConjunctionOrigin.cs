using System;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <summary>
/// Where a conjunction comes from that is a part of another. Its main schema stands in some schema by itself; one that refers to
/// that may say more of the value, so that it is another type there.
/// </summary>
/// <param name="registry">Finds what references mean.</param>
/// <param name="conjunction">The conjunction.</param>
/// <param name="holder">What it is a part of.</param>
/// <param name="partOf">The same part of another conjunction; null where that has none.</param>
internal sealed class ConjunctionOrigin(SchemaRegistry registry, Conjunction conjunction, Conjunction holder, Func<Conjunction, Conjunction?> partOf)
{
    private bool? _isOwn;

    public Conjunction Holder => holder;

    /// <summary>Whether no more holds than where the main schema stands.</summary>
    public bool IsOwn => _isOwn ??= Owner() is not { } owner ? Conjunction.Of(registry, conjunction.Main).HoldsAlike(conjunction)
        : ReferenceEquals(owner, holder.Main) ? holder.Place.Part is null
        : partOf(Conjunction.Of(registry, owner))?.HoldsAlike(conjunction) == true;

    /// <summary>The schema that the main one stands in, whatever part of it that is.</summary>
    private Schema? Owner()
    {
        Schema? owner = conjunction.Main.Parent;
        while (owner is { Role: SchemaRole.Part, Parent: { } whole })
        {
            owner = whole;
        }

        return owner;
    }
}
