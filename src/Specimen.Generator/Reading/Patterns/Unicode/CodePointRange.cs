namespace Specimen.Reading.Patterns.Unicode;

/// <summary>The code points from one to another, both included.</summary>
internal readonly record struct CodePointRange(int First, int Last);
