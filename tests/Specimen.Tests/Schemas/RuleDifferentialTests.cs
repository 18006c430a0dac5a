using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace Specimen.Tests.Schemas;

/// <summary>Generated types give the verdict that the schema itself gives over the JSON text: types and members' checks lose nothing of it.</summary>
public sealed class RuleDifferentialTests(ITestOutputHelper output)
{
    private static readonly Disagreement[] s_limits =
    [
        new("refuses an integer beyond 64 bits", Right.There, "RFC 8259 §6: an implementation may set limits", static x => x.IsBeyondLong())
        {
            Places = ["openweather.current.json: reading"],
        },
    ];

    [CorpusFact]
    public void Types_agree_with_the_schema_over_the_text()
    {
        var report = new DifferentialReport(s_limits, []);
        foreach (ComparedSchema schema in CorpusSchema.All.Select(static x => x.Compared))
        {
            report.Add(schema, schema.Rules.Check);
        }

        output.WriteLine(report.ToString());
        report.AssertAgree();
    }

    [CorpusFact]
    public void Every_schema_has_valid_instances_to_change() =>
        Assert.Empty(CorpusSchema.All.Where(static x => x.Seeds.Count == 0).Select(static x => x.Name));
}
