using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Clients.Paging;
using Specimen.Reading.Files;
using Specimen.Reading.Http;
using Specimen.Reading.OpenApi;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading;

/// <summary>Reads one group of files: names what the spec names, then decides the types.</summary>
internal sealed class ApiReader
{
    private readonly SpecGroup _group;
    private readonly ReadingContext _context;
    private readonly Dictionary<SpecFile, Schema> _roots = [];
    private readonly HttpResponseFiles _responses;
    private readonly HashSet<SpecFile> _responseFiles;
    private readonly List<Schema> _standalone = [];
    private readonly List<Schema> _definitions = [];

    private ApiReader(SpecGroup group, ReadingOptions options, CancellationToken cancellationToken)
    {
        _group = group;
        List<GroupedSpec> files = [.. group.ReadFiles];
        Dictionary<SpecFile, string> namespaces = files.ToDictionary(static x => x.Spec.File, static x => x.Namespace);
        _responses = new HttpResponseFiles(files.Where(static x => x.Kind is SpecFileKind.Example or SpecFileKind.Schema).Select(static x => x.Spec.File));
        var diagnostics = new DiagnosticBag();
        var registry = new SchemaRegistry(files.Select(static x => x.Spec.File), diagnostics, cancellationToken);
        _responseFiles = [.. group.FilesOf(SpecFileKind.Http).SelectMany(x => _responses.Of(x.Spec, registry))];
        var names = new TypeNames(x => namespaces[x], group.Namespaces, registry.Target);
        _context = new ReadingContext(
            registry,
            names,
            new TypeReader(registry, names, options.Types, diagnostics, cancellationToken),
            diagnostics,
            options,
            x => namespaces[x],
            cancellationToken);
    }

    public static ApiReading Read(SpecGroup group, ReadingOptions options, CancellationToken cancellationToken) =>
        new ApiReader(group, options, cancellationToken).Read();

    private ApiReading Read()
    {
        ReportProblems();
        DeclareSchemas();
        List<OpenApiReader> documents = [.. _group.FilesOf(SpecFileKind.OpenApi).Select(x => new OpenApiReader(x.Spec.File, _context))];
        documents.ForEach(static x => x.Declare());
        documents.ForEach(static x => x.DeclareReferred());
        DeclareExamples();
        foreach (Schema root in _standalone)
        {
            _context.Types.Root(root);
        }

        _definitions.ForEach(_context.Types.Definition);
        var clients = new List<ClientModel>();
        clients.AddRange(documents.Select(static x => x.Read()).OfType<ClientModel>());
        foreach (GroupedSpec file in _group.FilesOf(SpecFileKind.Http))
        {
            if (new HttpReader(file.Spec.File, file.Spec.Http!, _responses, _context, x => _roots.TryGetValue(x, out Schema? root) ? root : null).Read() is { } client)
            {
                clients.Add(client);
            }
        }

        EquatableArray<TypeModel> types = _context.Types.Finish().ToEquatableArray();
        var pages = new PageReader(_context.Types.ModelOf, _context.DeclaredPages);
        var model = new ApiModel(types, clients.Select(x => PagedOperations.AddTo(x, pages)).ToEquatableArray(), _group.Namespaces, IsInternal);
        _context.Registry.ReportMissingFiles();
        return new ApiReading(model, _context.Diagnostics.ToEquatableArray());
    }

    private bool IsInternal =>
        _context.Options.IsInternal
        || _group.Files.Any(static x => WordOptions.Accessibility.Of(x.Spec.File.Options.Accessibility) == true);

    private void ReportProblems()
    {
        foreach (GroupedSpec file in _group.Files)
        {
            if (file.Rival is { } rival)
            {
                _context.Diagnostics.Report(Descriptors.SameNameInOtherCase, file.Spec.File, default, rival);
                continue;
            }

            foreach (OptionFault fault in OptionFaults.Of(file.Spec.File.Options))
            {
                _context.Diagnostics.Report(Descriptors.InvalidOption, file.Spec.File, default, fault.Option, fault.Value, fault.Words);
            }

            bool mayBeEmpty = _responseFiles.Contains(file.Spec.File) && HttpResponseFiles.MayBeEmpty(file.Spec.File);
            foreach (TextProblem problem in file.Spec.Problems.Where(x => !mayBeEmpty || x.Descriptor != Descriptors.Empty))
            {
                _context.Diagnostics.Report(problem.Descriptor, file.Spec.File, problem.Span, problem.Argument);
            }

            if (file.Kind == SpecFileKind.Example && MistakenExamples.Find(file.Spec.File) is { } mistake)
            {
                _context.Diagnostics.Report(Descriptors.MistakenExample, file.Spec.File, default, mistake);
            }

            if (file.IsOrphan)
            {
                _context.Diagnostics.Report(Descriptors.NotHonoured, file.Spec.File, default, "The file refers to other files as a part of a document does, but no document refers to it, so nothing is generated for it; the metadata SpecKind says what it is where it is something else");
            }
        }
    }

    private void DeclareSchemas()
    {
        var all = new List<(Schema Definition, Schema Root, string Namespace)>();
        foreach (GroupedSpec file in _group.FilesOf(SpecFileKind.Schema))
        {
            ReportUnknownDialect(file.Spec.File);
            Schema root = _context.Registry.ReadRoot(file.Spec.File, SchemaDialect.Draft202012);
            List<Schema> definitions = [.. root.Definitions.Select(static x => x.Schema).Where(x => ReferenceEquals(x.Parent, root))];
            bool isLibrary = definitions.Count > 0 && file.Spec.File.Options.TypeName is null && SchemaLibraries.Is(file.Spec.File.Root!);
            if (!isLibrary)
            {
                _context.Names.Declare(root, file.Namespace, ResponseNames.Of(file));
                _standalone.Add(root);
            }

            all.AddRange(definitions.Select(x => (x, root, file.Namespace)));
            _roots.Add(file.Spec.File, root);
            _definitions.AddRange(isLibrary ? definitions : []);
        }

        DeclareDefinitions(all);
    }

    /// <summary>
    /// Names definitions behind all roots, and those that are only a reference last. Where several files define something by one name, each is
    /// called for its file too: which of them is read first must not decide what a name means.
    /// </summary>
    private void DeclareDefinitions(List<(Schema Definition, Schema Root, string Namespace)> all)
    {
        ILookup<string, Schema> roots = all.Where(static x => !x.Definition.IsPlainReference).ToLookup(static x => Name(x.Definition, x.Namespace), static x => x.Root, StringComparer.OrdinalIgnoreCase);
        foreach ((Schema definition, Schema root, string @namespace) in all.OrderBy(static x => x.Definition.IsPlainReference))
        {
            bool isShared = roots[Name(definition, @namespace)].Distinct().Skip(1).Any();
            string key = Identifier.Pascal(definition.Key);
            _context.Names.Declare(definition, @namespace, isShared ? CompoundName.Of(_context.Names.Place(root).Name, key) : definition.Key);
        }

        static string Name(Schema definition, string @namespace) => @namespace + "." + Identifier.Pascal(definition.Key);
    }

    private void ReportUnknownDialect(SpecFile file)
    {
        if ((file.Root as JsonObject)?["$schema"] is JsonString uri && SchemaDialect.Of(uri.Value) is null)
        {
            _context.Diagnostics.Report(Descriptors.UnknownDialect, file, uri.Span, uri.Value, SchemaDialect.Draft202012.Name);
        }
    }

    private void DeclareExamples()
    {
        ParsedSpec[] requests = [.. _group.FilesOf(SpecFileKind.Http).Select(static x => x.Spec)];
        var declarations = new ExampleDeclarations(_context, _responseFiles);
        foreach ((SpecFile file, Schema schema, bool isInferred) in declarations.Declare(_group.FilesOf(SpecFileKind.Example), _group.FilesOf(SpecFileKind.Schema), x => _roots[x], requests))
        {
            _roots.Add(file, schema);
            if (isInferred && !_standalone.Contains(schema))
            {
                _standalone.Add(schema);
            }
        }
    }
}
