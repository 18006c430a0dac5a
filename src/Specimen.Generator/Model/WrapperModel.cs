using Specimen.Infrastructure;
using Specimen.Model.Checks;

namespace Specimen.Model;

/// <summary>A type of its own around one value that is no object: the root of a schema file, or a list that holds itself.</summary>
internal sealed record WrapperModel(TypeHead Head) : TypeModel(Head)
{
    public required TypeRef Type { get; init; }

    public required bool IsNullable { get; init; }

    public required EquatableArray<Check> Checks { get; init; }
}
