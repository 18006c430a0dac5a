namespace Specimen.Reading.Patterns;

/// <summary>Some char of the string has to be of the set, such as for <c>\S+</c>.</summary>
internal sealed record ContainsCharPattern(CharSetModel Chars) : SimplePattern;
