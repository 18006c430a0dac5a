namespace Specimen.Reading;

/// <summary>A value that an option can't have.</summary>
/// <param name="Option">The property or the item metadata.</param>
/// <param name="Value">What the project says.</param>
/// <param name="Expected">What it can say.</param>
internal sealed record OptionFault(string Option, string Value, string Expected);
