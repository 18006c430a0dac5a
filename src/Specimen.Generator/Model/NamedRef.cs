namespace Specimen.Model;

/// <summary>A type that is emitted.</summary>
internal sealed record NamedRef(string Namespace, string Name, NamedKind Kind) : TypeRef
{
    /// <summary>Whether it lists values, texts or integers.</summary>
    public bool IsEnum => IsIntegerEnum || Kind is NamedKind.StringEnum or NamedKind.ClosedEnum;

    public bool IsIntegerEnum => Kind is NamedKind.IntegerEnum or NamedKind.ClosedIntegerEnum;

    /// <summary>Whether its value is one of another type: of its variants, or of what it wraps.</summary>
    public bool IsHolder => Kind is NamedKind.Union or NamedKind.Wrapper;

    public override bool IsValueType => IsEnum || Kind == NamedKind.Union;

    /// <summary>Of the name alone: few types of two namespaces share one, and this is the key of many tables.</summary>
    public override int GetHashCode() => Name.GetHashCode();
}
