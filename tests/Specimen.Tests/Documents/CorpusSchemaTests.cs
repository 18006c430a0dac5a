using System.Collections.Generic;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Specimen.Tests.Schemas;
using Xunit;

namespace Specimen.Tests.Documents;

/// <summary>Real JSON Schemas: their types compile, read their valid instances, find nothing wrong with them, and write them back.</summary>
public sealed class CorpusSchemaTests
{
    public static TheoryData<string> Schemas { get; } = [.. Corpus.Names("jsonschema")];

    [CorpusTheory]
    [MemberData(nameof(Schemas))]
    public void Schema_gives_types_that_read_check_and_write_its_instances(string name)
    {
        CorpusSchema schema = CorpusSchema.All.Single(x => x.Name == name);
        CompiledSchema type = CompiledCorpus.Of(schema);
        var wrong = new List<string>();
        foreach (string instance in schema.Instances.Where(schema.Rules.IsValid))
        {
            Verdict verdict = type.Check(instance, out string? loss);
            if (!verdict.IsValid || loss is not null)
            {
                wrong.Add($"{verdict} {loss}\n    {instance[..int.Min(instance.Length, 500)]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [CorpusFact]
    public void Hardly_an_instance_is_invalid()
    {
        // Some were collected with their mistakes. The differential tests ask others whether they really are mistakes.
        string[] invalid = [.. CorpusSchema.All.SelectMany(x => x.Instances.Where(y => !x.Rules.IsValid(y)).Select(y => x.Name + ": " + y[..int.Min(y.Length, 500)]))];
        Assert.InRange(invalid.Length, 0, CorpusSchema.All.Sum(static x => x.Instances.Count) / 20);
    }
}
