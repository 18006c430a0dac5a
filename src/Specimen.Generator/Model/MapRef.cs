namespace Specimen.Model;

/// <summary><c>IReadOnlyDictionary&lt;string, T&gt;</c>.</summary>
internal sealed record MapRef(TypeRef Value, bool ValueIsNullable) : TypeRef
{
    public override bool IsValueType => false;
}
