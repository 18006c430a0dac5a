using Specimen.Infrastructure;

namespace Specimen.Model.Patterns;

/// <summary>The whole string is one of some words, in the pattern's order, no two alike.</summary>
internal sealed record WordsPattern(EquatableArray<string> Words) : SimplePattern;
