using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Emitting;
using Specimen.Emitting.Clients;
using Specimen.Infrastructure;
using Specimen.Reading;
using Specimen.Reading.Files;

namespace Specimen;

/// <summary>
/// Turns the files of the specs folder into C#. This class only says what depends on what. What steps give is of classes, where it can be: for
/// each struct the runtime compiles the driver's tables anew, a hundred methods in each cold build.
/// </summary>
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

        // Runs again for all groups when any file changes; those that hold the same files as before end here.
        IncrementalValuesProvider<SpecGroup> groups = parsed
            .Collect()
            .Combine(options)
            .SelectMany(static (pair, token) => Slots.Of(SpecGrouping.Group(pair.Left, pair.Right.RootNamespace, token), static x => x.Name))
            .SelectMany(static (slot, _) => slot.Values)
            .WithTrackingName(StepNames.Groups);

        // Runs again for a group of which a file was edited. The steps behind it end what changed nothing: each compares the part that it takes.
        IncrementalValuesProvider<ApiReading> readings = groups
            .Combine(options)
            .Select(static (pair, token) => ApiReader.Read(pair.Left, pair.Right.Reading, token))
            .WithTrackingName(StepNames.Readings);

        DiagnosticOutput.Register(context, options);
        DiagnosticOutput.Register(context, readings);
        RegisterSources(context, readings.Select(static (x, _) => new EmittedApi(x.Model)));
    }

    private static void RegisterSources(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedApi> apis)
    {
        var output = new SourceOutput(context);

        // Runs again for the types whose model changed.
        output.Register(
            apis.SelectMany(static (x, _) => Slots.Of(EmittedType.Of(x), static type => type.Hint)).SelectMany(static (slot, _) => slot.Values).WithTrackingName(StepNames.Types),
            static (type, add) => add(type.Hint, TypeEmitter.Emit(type)));

        // Runs again where a type comes or goes.
        IncrementalValuesProvider<EmittedResolver> resolvers = apis.SelectMany(static (x, _) => EmittedResolver.Of(x)).WithTrackingName(StepNames.Resolvers);
        output.Register(resolvers, static (x, add) => add(ResolverEmitter.Hint(x), ResolverEmitter.Emit(x)));

        // Runs again where a namespace comes or goes, or hides other names.
        IncrementalValuesProvider<EmittedNamespace> namespaces = resolvers.Select(static (x, _) => x.Namespace).WithTrackingName(StepNames.Namespaces);
        output.Register(namespaces, static (x, add) => add(JsonModelEmitter.Hint(x), JsonModelEmitter.Emit(x)));

        // Runs again where a reference comes or goes; what other generators see may depend on references, but not on the compilation.
        IncrementalValueProvider<ProjectReferences> references = context.MetadataReferencesProvider.Collect()
            .Select(static (all, _) => ProjectReferences.From(all))
            .WithTrackingName(StepNames.References);

        // Runs again for the files of a client, or of a tag of one, of which an operation changed.
        output.Register(
            apis.Combine(references).SelectMany(static (x, _) => ClientParts.Of(x.Left, x.Right.HasHttpFactory)).WithTrackingName(StepNames.Clients),
            static (part, add) => part.Emit(add));

        // Runs again where the first type that needs a part comes, or the last one goes.
        output.Register(
            apis.Collect().Combine(references).SelectMany(static (x, _) => SupportParts.Of(x.Left.Select(static api => api.Model), x.Right.HasHttpFactory)).WithTrackingName(StepNames.Support),
            static (x, add) => SupportEmitter.Emit(x.Part, add));
    }
}
