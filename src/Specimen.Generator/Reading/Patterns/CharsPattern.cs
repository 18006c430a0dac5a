namespace Specimen.Reading.Patterns;

/// <summary>
/// The whole string is <paramref name="Prefix"/>, a char of <paramref name="Head"/>, a run of <paramref name="Chars"/>, <paramref
/// name="Suffix"/>. No char of it is half a surrogate pair unless the set is negated, and then the run has no limit that could count one.
/// </summary>
/// <param name="Prefix">The literal in front; mostly empty.</param>
/// <param name="Head">What one char before the run may be; null where there is none. It is not negated.</param>
/// <param name="Chars">What each char of the run may be.</param>
/// <param name="MinLength">The least length of the run in code units.</param>
/// <param name="MaxLength">Its greatest length; null where it has no limit.</param>
/// <param name="Suffix">The literal behind; mostly empty. It never overlaps the prefix.</param>
internal sealed record CharsPattern(
    string Prefix, CharSetModel? Head, CharSetModel Chars, int MinLength, int? MaxLength, string Suffix) : SimplePattern;
