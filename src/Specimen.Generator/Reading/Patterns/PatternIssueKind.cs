namespace Specimen.Reading.Patterns;

/// <summary>What is the matter with a part of a pattern; the first two leave no model.</summary>
internal enum PatternIssueKind
{
    /// <summary>A regular expression in no dialect known here.</summary>
    Malformed,

    /// <summary>A regular expression that can't be checked exactly by emitted code.</summary>
    Unsupported,

    /// <summary>Outside ECMA-262's Unicode mode but inside its Annex B: accepted with the meaning given there.</summary>
    Legacy,

    /// <summary>Written in another dialect, such as Python's or PCRE's: accepted with the meaning that it has there.</summary>
    Foreign,
}
