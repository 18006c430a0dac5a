using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Reading.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>The values of a discriminator by which records that derive from one base are told apart.</content>
internal sealed partial class TypeReader
{
    /// <summary>Makes sure of a member for the discriminator, with the value that means this record.</summary>
    private DiscriminatorModel? AddDiscriminator(Schema schema, NameScope scope, List<MemberModel> members, RecordModel? parent)
    {
        if (!IsBase(schema) && parent is null)
        {
            return null;
        }

        Schema root = Root(schema, out Discriminator? discriminator);
        if (discriminator is null)
        {
            return null;
        }

        int index = members.FindIndex(x => x.JsonName == discriminator.PropertyName);
        if (index < 0)
        {
            string value = ValuesOf(root, discriminator, schema)[0];
            if (parent is not null)
            {
                return parent.Discriminator is { } inherited ? inherited with { Value = value } : null;
            }

            members.Add(new MemberModel
            {
                Name = MemberNames.Take(scope, discriminator.PropertyName),
                JsonName = discriminator.PropertyName,
                Type = new ScalarRef(Scalar.String),
                IsNullable = false,
                Presence = Presence.Constant,
                Constant = JsonText.Quote(value),
                MustBeRead = false,
                Doc = new DocModel("Tells the types apart that derive from this one."),
            });
            return new DiscriminatorModel(members[members.Count - 1].Name, new ScalarRef(Scalar.String), value);
        }

        MemberModel member = members[index];
        if (member.Type is not (ScalarRef { Scalar: Scalar.String } or NamedRef { Kind: NamedKind.StringEnum }) || member.IsNullable)
        {
            return null;
        }

        if (InitialKind(root, discriminator, schema) is { } kind)
        {
            // A base that has no value of its own may leave the member out.
            members[index] = member is { IsInherited: true, Presence: Presence.Optional } ? member : member with { Presence = Presence.Constant, Constant = JsonText.Quote(kind), GivenName = null };
            return new DiscriminatorModel(member.Name, member.Type, kind);
        }

        if (parent is null && member.Presence.MustBeSet() && Descendants(schema).Any(x => InitialKind(root, discriminator, x) is not null))
        {
            // C# would ask for it also where a derived record has its value from the start; that a base has none, Validate() tells.
            members[index] = member with { Presence = Presence.Constant };
        }

        return null;
    }

    /// <summary>The value that a record has from the start; null where the values that its member lists are others.</summary>
    private string? InitialKind(Schema root, Discriminator discriminator, Schema schema)
    {
        string value = ValuesOf(root, discriminator, schema)[0];
        return _discriminators.Listed(schema, discriminator.PropertyName)?.Contains(value) == false ? null : value;
    }

    /// <summary>The base that has the discriminator.</summary>
    private Schema Root(Schema schema, out Discriminator? discriminator)
    {
        Schema current = schema;
        for (int i = 0; i <= _bases.Count && current.Discriminator is null && _bases.TryGetValue(current, out Schema? parent); i++)
        {
            current = parent;
        }

        discriminator = current.Discriminator;
        return current;
    }

    private DerivedModel? DerivedOf(Schema schema)
    {
        Schema root = Root(schema, out Discriminator? discriminator);
        if (discriminator is null)
        {
            return null;
        }

        var cases = new List<DerivedCase>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Schema derived in Descendants(schema))
        {
            if (Use(derived).Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } type)
            {
                cases.AddRange(ValuesOf(root, discriminator, derived).Where(seen.Add).Select(x => new DerivedCase(x, type)));
            }
        }

        return new DerivedModel(discriminator.PropertyName, cases.ToEquatableArray());
    }

    /// <summary>What derives from a schema, directly or not, the nearest first.</summary>
    private IEnumerable<Schema> Descendants(Schema schema)
    {
        var open = new Queue<Schema>([schema]);
        for (int i = 0; open.Count > 0 && i < 10_000; i++)
        {
            foreach (Schema derived in _derived.TryGetValue(open.Dequeue(), out List<Schema>? list) ? list : [])
            {
                open.Enqueue(derived);
                yield return derived;
            }
        }
    }

    private IReadOnlyList<string> ValuesOf(Schema root, Discriminator discriminator, Schema schema) =>
        _discriminators.OfRecord(root, schema, ReferenceEquals(root, schema) ? null : _bases[schema], discriminator);
}
