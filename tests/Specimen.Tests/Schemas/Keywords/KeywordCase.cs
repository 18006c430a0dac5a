using System.Collections.Generic;
using Specimen.Tests.Support;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>What a keyword says of some instances.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Behaviour">What of it the case is about.</param>
/// <param name="Schema">A schema without <c>$schema</c>.</param>
internal sealed record KeywordCase(string Keyword, string Behaviour, string Schema)
{
    /// <summary>The first dialect that has it.</summary>
    public SchemaDialect From { get; init; } = SchemaDialect.Draft4;

    /// <summary>The last dialect that has it.</summary>
    public SchemaDialect To { get; init; } = SchemaDialect.Draft202012;

    public string[] Valid { get; init; } = [];

    /// <summary>Invalid instances, each with the pointer of a violation; null where the instance is refused in reading.</summary>
    public (string Json, string? Pointer)[] Invalid { get; init; } = [];

    /// <summary>Files beside the schema.</summary>
    public IReadOnlyList<ReferredSchema> Others { get; init; } = [];
}
