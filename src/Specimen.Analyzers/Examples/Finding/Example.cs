using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Finding;

/// <summary>A value that somebody wrote for a schema.</summary>
/// <param name="Value">The value.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Schema">The schema that must allow it.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Example(JsonNode Value, SpecFile File, Schema Schema, ExampleKind Kind);
