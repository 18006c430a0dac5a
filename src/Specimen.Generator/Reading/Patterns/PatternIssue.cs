namespace Specimen.Reading.Patterns;

/// <summary>Something to say about one place of a pattern.</summary>
/// <param name="Kind">Whether the pattern could be read all the same.</param>
/// <param name="Offset">Where, in UTF-16 code units from the pattern's start.</param>
/// <param name="Message">What, as the end of a sentence: lower case, no full stop.</param>
internal sealed record PatternIssue(PatternIssueKind Kind, int Offset, string Message);
