namespace Specimen.Diagnostics;

/// <summary>Text of a spec as messages show it.</summary>
internal static class MessageText
{
    /// <summary>A text, or its beginning where it is longer than a number of characters; no character is cut in two.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length) + "…";
}
