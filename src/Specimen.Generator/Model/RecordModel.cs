using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>An object with named members.</summary>
internal sealed record RecordModel(TypeHead Head) : TypeModel(Head)
{
    /// <summary>The members in the order of the spec.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    public required AdditionalModel Additional { get; init; }

    /// <summary>Whether the schema has no type, so that any value that is no object is one of it too.</summary>
    public bool AllowsOther { get; init; }

    /// <summary>The record this one derives from; null for none. Its members stand in <see cref="Members"/> too, marked as inherited.</summary>
    public NamedRef? Base { get; init; }

    /// <summary>Whether a base has a <see cref="TypeModel.Schema"/> too, which this one's hides.</summary>
    public bool HidesSchema { get; init; }

    /// <summary>The members of its bases that tell derived records apart, and their values in this one.</summary>
    public EquatableArray<DiscriminatorModel> Discriminators { get; init; }

    /// <summary>How a value of a derived record is told by its discriminator; null where nothing derives from this record.</summary>
    public DerivedModel? Derived { get; init; }
}
