using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>A value as the code that checks it sees it.</summary>
/// <param name="Expression">The value; null counts as valid where its type is a reference type.</param>
/// <param name="Type">Its type.</param>
/// <param name="At">An expression for its JSON pointer, relative to the value that is validated.</param>
/// <param name="Member">The name of the member that has it, after which static fields are called.</param>
/// <param name="Kept">An expression for the text that was kept of it; null where none can be.</param>
internal sealed record CheckedValue(string Expression, TypeRef Type, string At, string Member, string? Kept = null)
{
    /// <summary>The pointer to the validated value itself, as an expression.</summary>
    public const string Whole = "\"\"";
}
