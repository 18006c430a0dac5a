using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Specimen.Tests.Infrastructure;

/// <summary>What must hold of every run.</summary>
internal static class SpecChecks
{
    private const string Spared = "#nullable disable warnings";

    public static void NoException(SpecResult result)
    {
        foreach (GeneratorRunResult generator in result.Run.Results)
        {
            Assert.True(generator.Exception is null, generator.Exception?.ToString());
        }
    }

    public static void NoWarning(SpecResult result)
    {
        Diagnostic[] wrong = [.. WithNullableWarnings(result.Compilation).GetDiagnostics().Where(static x => x.Severity >= DiagnosticSeverity.Warning && !IsReadingConstructor(x))];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong.Take(10).Select(x => $"{x}\n    {Line(x)}")));
    }

    public static void OnlyExpected(SpecResult result, IReadOnlyList<string> expected)
    {
        List<Diagnostic> rest = [.. result.Diagnostics];
        foreach (string[] one in expected.Select(static x => x.Split('|', 2)))
        {
            int index = rest.FindIndex(x => x.Id == one[0] && x.GetMessage(null).Contains(one[1], StringComparison.Ordinal));
            Assert.True(index >= 0, $"Expected {one[0]} with '{one[1]}', but there is only:\n{string.Join("\n", result.Diagnostics)}");
            rest.RemoveAt(index);
        }

        Assert.True(rest.Count == 0, "Not expected; if it should be, add:\n" + string.Join("\n", rest.Select(static x => $".Expecting(\"{x.Id}\", \"{x.GetMessage(null)}\") // {x.Location.GetLineSpan()}")));
    }

    public static void SecondRunIsCached(GeneratorDriver driver, Compilation compilation)
    {
        GeneratorDriverRunResult second = driver.RunGenerators(compilation.Clone()).GetRunResult();
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in second.Results.SelectMany(static x => x.TrackedOutputSteps.Concat(x.TrackedSteps)))
        {
            foreach ((object _, IncrementalStepRunReason reason) in steps.SelectMany(static x => x.Outputs))
            {
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"The second run of {name} is {reason}.");
            }
        }
    }

    /// <summary>The same with the analysis of nulls that emitted code spares its consumers.</summary>
    private static Compilation WithNullableWarnings(Compilation compilation)
    {
        SyntaxTree[] trees = [.. compilation.SyntaxTrees.Select(WithNullableWarnings)];
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    private static SyntaxTree WithNullableWarnings(SyntaxTree tree)
    {
        SourceText text = tree.GetText();
        int at = text.ToString().IndexOf(Spared, StringComparison.Ordinal);
        return at < 0 ? tree : tree.WithChangedText(text.Replace(at, Spared.Length, "#nullable enable warnings"));
    }

    /// <summary>Whether it is said of a constructor that reads member by member that it does not set each of them: it throws where one lacks.</summary>
    private static bool IsReadingConstructor(Diagnostic diagnostic) =>
        diagnostic is { Id: "CS8618", Location.SourceTree: { } tree }
        && tree.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ConstructorDeclarationSyntax>()?.ParameterList.Parameters is [{ Type: NameSyntax type }] && type.ToString().EndsWith("Utf8JsonReader", StringComparison.Ordinal);

    private static string Line(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";
}
