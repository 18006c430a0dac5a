namespace Specimen.Model.Patterns;

/// <summary>
/// Whether a pattern holds for exactly the texts of JSON's numbers, as ASP.NET Core writes it beside <c>type: [integer, string]</c>.
/// </summary>
internal enum NumericText
{
    None,

    /// <summary>A number without fraction and exponent.</summary>
    Integer,

    /// <summary>A number with an optional fraction and no exponent, which is how ASP.NET Core describes a <c>decimal</c>.</summary>
    Decimal,

    /// <summary>A number with an optional fraction and an optional exponent.</summary>
    Number,
}
