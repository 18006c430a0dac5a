using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Diagnostics;
using Specimen.Emitting;
using Specimen.Reading;
using Specimen.Reading.Files;

namespace Specimen;

/// <summary>Turns the files of the specs folder into C#. This class only says what depends on what.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SpecimenGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Runs again where an MSBuild property changes.
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.From(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        // Runs again for a file that is added, edited or given other metadata.
        IncrementalValuesProvider<SpecInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SpecInput.From(pair.Left, pair.Right.GetOptions(pair.Left)))
            .Where(static x => x is not null)
            .Select(static (x, _) => x!)
            .WithTrackingName(StepNames.Inputs);

        // Runs again for the file that was edited.
        IncrementalValuesProvider<ParsedSpec> parsed = inputs
            .Select(static (input, token) => input.Parse(token))
            .Where(static x => x is not null)
            .Select(static (x, _) => x!)
            .WithTrackingName(StepNames.Parsed);

        // Each group stands at its first file: another group that comes or goes does not shift it, so it stays cached.
        IncrementalValuesProvider<SpecGroup> groups = parsed
            .Combine(parsed.Collect().Combine(options).Select(static (pair, token) => SpecGrouping.Group(pair.Left, pair.Right.RootNamespace, token)))
            .Select(static (pair, _) => pair.Right.TryGetValue(pair.Left.File.Path, out SpecGroup? group) ? group : null)
            .Where(static x => x is not null)
            .Select(static (x, _) => x!)
            .WithTrackingName(StepNames.Groups);

        // Runs again for a group of which a file was edited; white space changes positions only, and ends here.
        IncrementalValuesProvider<ApiReading> readings = groups
            .Combine(options)
            .Select(static (pair, token) => ApiReader.Read(pair.Left, pair.Right.Reading, token))
            .WithTrackingName(StepNames.Readings);

        RegisterDiagnostics(context, readings);
        RegisterSources(context, readings);
    }

    private static void RegisterDiagnostics(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ApiReading> readings) =>
        context.RegisterSourceOutput(
            readings.Select(static (x, _) => x.Diagnostics).WithTrackingName(StepNames.Diagnostics),
            static (context, diagnostics) =>
            {
                foreach (SpecDiagnostic diagnostic in diagnostics)
                {
                    context.ReportDiagnostic(diagnostic.ToDiagnostic());
                }
            });

    private static void RegisterSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ApiReading> readings)
    {
        var output = new SourceOutput(context);

        // Runs again for the types whose model changed.
        output.Register(
            readings.SelectMany(static (x, _) => EmittedType.Of(x.Model)).WithTrackingName(StepNames.Types),
            static (type, add) => add(type.Hint, TypeEmitter.Emit(type)));

        IncrementalValuesProvider<EmittedNamespace> namespaces = readings.SelectMany(static (x, _) => EmittedNamespace.Of(x.Model)).WithTrackingName(StepNames.Namespaces);
        output.Register(namespaces, static (x, add) => add(JsonModelEmitter.Hint(x), JsonModelEmitter.Emit(x)));

        // Runs again where the first type comes or the last one goes.
        output.Register(
            readings.Collect().SelectMany(static (x, _) => SupportParts.Of(x.Select(static reading => reading.Model))).WithTrackingName(StepNames.Support),
            static (part, add) =>
            {
                foreach ((string hint, Microsoft.CodeAnalysis.Text.SourceText text) in SupportEmitter.Emit(part))
                {
                    add(hint, text);
                }
            });
    }
}
