using System.Linq;
using Specimen.Tests.Infrastructure;
using Specimen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Specimen.Tests.Schemas;

/// <summary>
/// Reading and <c>Validate()</c> give the verdict of NJsonSchema, an independent implementation, except where the standard says it is wrong;
/// what is valid is written as it was read.
/// </summary>
public sealed class NJsonSchemaDifferentialTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Types_agree_with_NJsonSchema()
    {
        var report = new DifferentialReport(NJsonSchemaDisagreements.All, NJsonSchemaDisagreements.NotLoaded);
        foreach (ComparedSchema schema in CorpusSchema.All.Select(static x => x.Compared).Where(static x => x.Dialect is not SchemaDialect.Draft201909))
        {
            if (NJsonSchemaOracle.Load(schema.Rules, out string? reason) is { } oracle)
            {
                report.Add(schema, oracle.Check);
            }
            else
            {
                report.Skip(schema.Name, reason!);
            }
        }

        output.WriteLine(report.ToString());
        report.AssertAgree();
    }
}
