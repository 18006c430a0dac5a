using Specimen.Infrastructure;
using Specimen.Model.Checks;

namespace Specimen.Model;

/// <summary>One member of a record or a tuple.</summary>
internal sealed record MemberModel
{
    public required string Name { get; init; }

    public required string JsonName { get; init; }

    public required TypeRef Type { get; init; }

    public required Presence Presence { get; init; }

    /// <summary>Whether null is a value of the member in JSON.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Whether null is a value of the property in C#: one of the member in JSON, or the sign that it is absent.</summary>
    public bool AllowsNull => IsNullable || Presence is Presence.Optional or Presence.OptionalOrNull;

    public required DocModel Doc { get; init; }

    /// <summary>Where the schema of a tuple's item stands: <c>file#pointer</c>; null for a record's member, of which the text says that nowhere.</summary>
    public string? Spec { get; init; }

    public DeprecationModel? Deprecation { get; init; }

    /// <summary>The value it has from the start where a user creates the record, as JSON; null for none.</summary>
    public string? Constant { get; init; }

    public EquatableArray<Check> Checks { get; init; }

    /// <summary>Whether the base record declares the member.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The name of the property that tells whether the member was given; null where null tells it.</summary>
    public string? GivenName { get; init; }

    /// <summary>Whether a value of another type is no mistake: it is kept among the additional ones.</summary>
    public bool IsLoose { get; init; }

    /// <summary>
    /// Where the schema stands whose <c>properties</c> have the member, where null in JSON is read as if the member were absent: it is kept
    /// among the additional ones, and no valid value. Null where JSON's null is refused, or is a value.
    /// </summary>
    public string? NullHolder { get; init; }

    /// <summary>Whether a reader refuses an object without the member.</summary>
    public required bool MustBeRead { get; init; }
}
