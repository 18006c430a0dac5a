namespace Specimen.Model;

/// <summary>A type that is emitted.</summary>
internal sealed record NamedRef(string Namespace, string Name, NamedKind Kind) : TypeRef
{
    public override bool IsValueType => Kind is NamedKind.StringEnum or NamedKind.ClosedEnum or NamedKind.IntegerEnum or NamedKind.ClosedIntegerEnum or NamedKind.Union;

    /// <summary>Of the name alone: few types of two namespaces share one, and this is the key of many tables.</summary>
    public override int GetHashCode() => Name.GetHashCode();
}
