using Specimen.Reading.Schemas;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>One thing that an example has wrong.</summary>
/// <param name="Token">Where.</param>
/// <param name="Words">What is wrong, and what to do.</param>
/// <param name="Schema">The schema that says otherwise.</param>
/// <param name="Keyword">The keyword of it.</param>
internal sealed record Contradiction(ExampleToken Token, string Words, Schema Schema, string Keyword);
