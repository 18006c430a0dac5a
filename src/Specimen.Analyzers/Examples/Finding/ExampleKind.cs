namespace Specimen.Analyzers.Examples.Finding;

/// <summary>What a value is that a schema must allow.</summary>
internal enum ExampleKind
{
    /// <summary>The content of an example file.</summary>
    File,

    /// <summary>A value of <c>example</c> or <c>examples</c> in a document.</summary>
    Inline,

    /// <summary>A value of <c>default</c>.</summary>
    Default,
}
