using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Tests.Schemas;

/// <summary>The types of all schemas of the corpus, compiled once for all tests.</summary>
internal static class CompiledCorpus
{
    private static readonly Lazy<Dictionary<CorpusSchema, CompiledSchema>> s_all = new(Compile);

    public static CompiledSchema Of(CorpusSchema schema) => s_all.Value[schema];

    private static Dictionary<CorpusSchema, CompiledSchema> Compile()
    {
        var batch = new SchemaBatch();
        CorpusSchema[] schemas = [.. CorpusSchema.All];
        foreach (CorpusSchema schema in schemas)
        {
            batch.Add(schema.Text, schema.Others);
        }

        IReadOnlyList<CompiledSchema> compiled = batch.Compile();
        return Enumerable.Range(0, schemas.Length).ToDictionary(x => schemas[x], x => compiled[x]);
    }
}
