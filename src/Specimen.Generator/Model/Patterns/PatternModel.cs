namespace Specimen.Model.Patterns;

/// <summary>A pattern of a schema in the forms in which emitted code checks it.</summary>
internal sealed record PatternModel
{
    /// <summary>The pattern as the document has it.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// The same for <c>new Regex(…, RegexOptions.CultureInvariant, timeout)</c>: <c>IsMatch</c> on any string, lone surrogates included,
    /// says what ECMA-262's Unicode mode says.
    /// </summary>
    public required string DotNet { get; init; }

    /// <summary>
    /// The same for <c>RegularExpressionAttribute</c>, which wants the first match to be the whole string: any match of this one is, and
    /// there is one where the pattern is found. (The attribute never looks at an empty string.)
    /// </summary>
    public required string FullMatch { get; init; }

    /// <summary>The same without a regular expression; null where only one will do.</summary>
    public SimplePattern? Simple { get; init; }

    public NumericText NumericText { get; init; }
}
