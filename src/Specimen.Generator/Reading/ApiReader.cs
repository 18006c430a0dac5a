using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Reading.Examples;
using Specimen.Reading.Files;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading;

/// <summary>Reads one group of files: names what the spec names, then decides the types.</summary>
internal sealed class ApiReader
{
    private readonly SpecGroup _group;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly CancellationToken _cancellationToken;
    private readonly SchemaRegistry _registry;
    private readonly TypeNames _names;
    private readonly TypeReader _types;
    private readonly ReadingOptions _options;

    private ApiReader(SpecGroup group, ReadingOptions options, CancellationToken cancellationToken)
    {
        _group = group;
        _options = options;
        _cancellationToken = cancellationToken;
        IEnumerable<GroupedSpec> files = group.Files.Where(static x => x.Rival is null);
        Dictionary<SpecFile, string> namespaces = files.ToDictionary(static x => x.Spec.File, static x => x.Namespace);
        _registry = new SchemaRegistry(files.Select(static x => x.Spec.File), _diagnostics, cancellationToken);
        _names = new TypeNames(x => namespaces[x]);
        _types = new TypeReader(_registry, _names, options.Types, _diagnostics, cancellationToken);
    }

    public static ApiReading Read(SpecGroup group, ReadingOptions options, CancellationToken cancellationToken) =>
        new ApiReader(group, options, cancellationToken).Read();

    private ApiReading Read()
    {
        ReportProblems();
        List<Schema> roots = [];
        foreach (GroupedSpec file in _group.Files.Where(static x => x.Rival is null && x.Spec.File.Root is not null))
        {
            if (file.Kind == SpecFileKind.Schema)
            {
                roots.Add(DeclareSchema(file));
            }
        }

        DeclareExamples(roots);
        foreach (Schema root in roots)
        {
            _types.Root(root);
        }

        IReadOnlyList<TypeModel> models = _types.Finish();
        return new ApiReading(new ApiModel(models.ToEquatableArray(), _options.IsInternal), _diagnostics.ToEquatableArray());
    }

    private void ReportProblems()
    {
        foreach (GroupedSpec file in _group.Files)
        {
            if (file.Rival is { } rival)
            {
                _diagnostics.Report(Descriptors.SameNameInOtherCase, file.Spec.File, default, rival);
                continue;
            }

            foreach (TextProblem problem in file.Spec.Problems)
            {
                _diagnostics.Report(problem.Descriptor, file.Spec.File, problem.Span, problem.Argument);
            }
        }
    }

    private Schema DeclareSchema(GroupedSpec file)
    {
        SpecFile spec = file.Spec.File;
        SchemaDialect dialect = SchemaDialect.Draft202012;
        if ((spec.Root as JsonObject)?["$schema"] is JsonString uri)
        {
            if (SchemaDialect.Of(uri.Value) is { } known)
            {
                dialect = known;
            }
            else
            {
                _diagnostics.Report(Descriptors.UnknownDialect, spec, uri.Span, uri.Value, dialect.Name);
            }
        }

        Schema root = _registry.ReadRoot(spec, dialect);
        _names.Declare(root, file.Namespace, spec.Options.TypeName ?? FileNames.Stem(spec.Name));
        foreach (Schema definition in _registry.Definitions(root))
        {
            _names.Declare(definition, file.Namespace, definition.Key);
        }

        return root;
    }

    /// <summary>Examples of one name become one type; those that lie beside a schema of the name are only checked against it.</summary>
    private void DeclareExamples(List<Schema> roots)
    {
        IEnumerable<GroupedSpec> files = _group.Files.Where(static x => x.Rival is null && x.Kind == SpecFileKind.Example && x.Spec.File.Root is not null);
        foreach (IGrouping<(string Namespace, string Name), GroupedSpec> group in files.GroupBy(x => (x.Namespace, x.Spec.File.Options.TypeName ?? FileNames.Stem(x.Spec.File.Name).ToLowerInvariant())))
        {
            if (_group.Files.Any(x => x.Kind == SpecFileKind.Schema && x.Namespace == group.Key.Namespace && string.Equals(FileNames.Stem(x.Spec.File.Name), FileNames.Stem(group.First().Spec.File.Name), StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            SpecFile first = group.First().Spec.File;
            var resource = new SchemaResource { File = first, BaseUri = "", Root = first.Root!, Location = new SpecLocation(first), Dialect = SchemaDialect.Draft202012 };
            Schema schema = new ExampleReader(resource, _cancellationToken).Infer([.. group.Select(static x => x.Spec.File.Root!)], new SpecLocation(first));
            _names.Declare(schema, group.Key.Namespace, first.Options.TypeName ?? FileNames.Stem(first.Name));
            roots.Add(schema);
        }
    }
}
