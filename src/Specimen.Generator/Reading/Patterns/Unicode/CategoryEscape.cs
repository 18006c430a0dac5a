namespace Specimen.Reading.Patterns.Unicode;

/// <summary>A general category, or all that is not of it, as an item of a class.</summary>
/// <param name="Name">The short name, in .NET as in ECMA-262.</param>
/// <param name="IsNegated">Whether it stands for the rest.</param>
internal readonly record struct CategoryEscape(string Name, bool IsNegated)
{
    /// <summary>Whether .NET takes a surrogate for a member; it sees each half of a pair as a char of category Cs.</summary>
    public bool HoldsSurrogates => (Name is "C" or "Cs") != IsNegated;

    /// <summary>The members among the surrogates and from U+10000 on.</summary>
    public CodePointSet Beyond => IsNegated ? UnicodeCategories.Beyond(Name).Complement() : UnicodeCategories.Beyond(Name);
}
