using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Specimen.Tests.Analyzers;

public sealed class ObsoleteSuppressorTests
{
    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task Severity_is_set_by_editorconfig_and_the_compiler_stays_silent(string severity, DiagnosticSeverity expected)
    {
        AnalyzerRun run = await Run(DeprecatedUseTest.Consumer.WithConfig($"[*.cs]\ndotnet_diagnostic.SPEC1001.severity = {severity}"));
        Assert.Equal(expected, Assert.Single(run.Reported).Severity);
        Assert.True(Assert.Single(run.Obsolete).IsSuppressed);
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.SPEC1001.severity = none")]
    [InlineData("is_global = true\ndotnet_diagnostic.SPEC1001.severity = none")]
    public async Task Rule_switched_off_means_silence(string config)
    {
        AnalyzerRun run = await Run(DeprecatedUseTest.Consumer.WithConfig(config));
        Assert.Empty(run.Reported);
        Assert.True(Assert.Single(run.Obsolete).IsSuppressed);
    }

    [Fact]
    public async Task Warnings_as_errors_give_one_error()
    {
        AnalyzerRun run = await Run(DeprecatedUseTest.Consumer.WithWarningsAsErrors());
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(run.Reported).Severity);
        Assert.True(Assert.Single(run.Obsolete).IsSuppressed);
    }

    [Fact]
    public async Task Pragma_silences_one_place()
    {
        AnalyzerRun run = await DeprecatedUseTest.Consumer
            .WithCode(DeprecatedUseTest.InMethod("#pragma warning disable SPEC1001\n_ = pet.Tag;\n#pragma warning restore SPEC1001\n_ = pet.Tag;"))
            .RunAsync();
        Assert.Equal(12, Assert.Single(run.Reported).Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.All(run.Obsolete, static x => Assert.True(x.IsSuppressed));
    }

    [Fact]
    public async Task Obsolete_code_that_no_spec_deprecates_is_left_to_the_compiler()
    {
        AnalyzerRun run = await DeprecatedUseTest.Consumer.WithCode("""
            using System;
            class Old { [Obsolete("Own.")] public string? Tag; [Obsolete] public void M() { } }
            class Code { object? Use(Old old, MyApp.Shop.Pet pet) { old.M(); return old.Tag + pet.Tag; } }
            """).RunAsync();
        Assert.Equal(["CS0612 True", "CS0618 True", "CS0618 False"], run.Obsolete.Select(static x => $"{x.Id} {!x.IsSuppressed}"));
        Assert.Single(run.Reported);
    }

    [Fact]
    public async Task Attribute_of_the_same_name_elsewhere_is_not_ours()
    {
        AnalyzerRun run = await DeprecatedUseTest.Consumer.WithCode("""
            using System;
            namespace Other { class SpecDeprecatedAttribute(string x) : Attribute { public string X => x; } }
            namespace Outer.Specimen { class SpecDeprecatedAttribute(string x) : Attribute { public string X => x; } }
            class Old { [Obsolete("a"), Other.SpecDeprecated("a#")] public int A; [Obsolete("b"), Outer.Specimen.SpecDeprecated("b#")] public int B; }
            class Code { int Use(Old old) => old.A + old.B; }
            """).RunAsync();
        Assert.Empty(run.Reported);
        Assert.Equal([false, false], run.Obsolete.Select(static x => x.IsSuppressed));
    }

    /// <summary>What analyzers are not shown they can't report: there the compiler's warning is the one.</summary>
    [Theory]
    [InlineData("void Local(PetStatus status = PetStatus.Lost) { } Local();")]
    [InlineData("var f = (PetStatus status = PetStatus.Lost) => status;")]
    public async Task Default_of_a_local_parameter_is_left_to_the_compiler(string code)
    {
        AnalyzerRun run = await DeprecatedUseTest.ConsumerOfClosed.WithCode(DeprecatedUseTest.InMethod(code)).RunAsync();
        Assert.Empty(run.Reported);
        Assert.False(Assert.Single(run.Obsolete).IsSuppressed);
    }

    private static Task<AnalyzerRun> Run(AnalyzerTest test) => test.WithCode(DeprecatedUseTest.InMethod("_ = pet.Tag;")).RunAsync();
}
