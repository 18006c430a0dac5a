namespace Specimen.Reading;

/// <summary>A value that an option can't have, or that means nothing for its file.</summary>
/// <param name="Option">The property or the item metadata.</param>
/// <param name="Value">What the project says.</param>
/// <param name="Words">What is said behind it: what that means, and what the project can say.</param>
internal sealed record OptionFault(string Option, string Value, string Words)
{
    /// <summary>A value that is none of those that an option has.</summary>
    public static OptionFault Of(string option, string value, string expected) => new(option, value, " and is ignored; use " + expected);
}
