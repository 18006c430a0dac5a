using Specimen.Infrastructure;
using Specimen.Model.Patterns;

namespace Specimen.Reading.Patterns;

/// <summary>What was made of a pattern: either <paramref name="Model"/> or <paramref name="Error"/> is there.</summary>
/// <param name="Model">The pattern as it can be checked.</param>
/// <param name="Error">Why it can't be.</param>
/// <param name="Warnings">What was accepted though Unicode-mode ECMA-262 doesn't; each kind of construct once.</param>
internal sealed record PatternReading(PatternModel? Model, PatternIssue? Error, EquatableArray<PatternIssue> Warnings);
