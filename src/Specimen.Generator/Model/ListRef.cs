namespace Specimen.Model;

/// <summary><c>IReadOnlyList&lt;T&gt;</c>.</summary>
internal sealed record ListRef(TypeRef Item, bool ItemIsNullable) : TypeRef
{
    public override bool IsValueType => false;
}
