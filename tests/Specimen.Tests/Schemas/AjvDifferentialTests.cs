using System.Collections.Generic;
using System.Linq;
using Specimen.Tests.Schemas.Keywords;
using Specimen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Specimen.Tests.Schemas;

/// <summary>Reading and <c>Validate()</c> give the verdict of ajv, except where the standard or a limit that is documented decides otherwise.</summary>
public sealed class AjvDifferentialTests(ITestOutputHelper output)
{
    public static TheoryData<SchemaDialect> Dialects { get; } = [.. System.Enum.GetValues<SchemaDialect>()];

    [AjvTheory(NeedsCorpus = true)]
    [MemberData(nameof(Dialects))]
    public void Types_of_the_corpus_agree_with_ajv(SchemaDialect dialect) =>
        Compare([.. CorpusSchema.All.Select(static x => x.Compared).Where(x => x.Dialect == dialect)]);

    [AjvTheory]
    [MemberData(nameof(Dialects))]
    public void Types_of_keyword_cases_agree_with_ajv(SchemaDialect dialect) =>
        Compare([.. KeywordSuites.All.SelectMany(x => x.Compared(dialect))]);

    private void Compare(IReadOnlyList<ComparedSchema> schemas)
    {
        var report = new DifferentialReport(AjvDisagreements.All, AjvDisagreements.NotLoaded);
        IReadOnlyList<(IReadOnlyList<Verdict>? Verdicts, string? Reason)> verdicts =
            Ajv.Check([.. schemas.Select(static x => new AjvJob(x.Dialect, x.Rules, [.. x.Answers.Select(static y => y.Json)]))]);
        foreach ((ComparedSchema schema, (IReadOnlyList<Verdict>? there, string? reason)) in schemas.Zip(verdicts))
        {
            if (there is not null)
            {
                report.Add(schema, there);
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
