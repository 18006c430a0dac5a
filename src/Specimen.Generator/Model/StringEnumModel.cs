using Specimen.Infrastructure;

namespace Specimen.Model;

/// <summary>An enumeration of strings.</summary>
internal sealed record StringEnumModel(TypeHead Head) : TypeModel(Head)
{
    /// <summary>Whether a value that the spec does not list is kept (a struct) or refused (a C# enum).</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether unlisted values are violations: not where the spec itself says that any string may come.</summary>
    public required bool IsExhaustive { get; init; }

    public required EquatableArray<EnumValueModel> Values { get; init; }
}
