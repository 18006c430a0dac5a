using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Reading.Clients.Paging;
using Specimen.Reading.Examples;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading;

/// <summary>What the readers of one group of files share.</summary>
internal sealed record ReadingContext(
    SchemaRegistry Registry,
    TypeNames Names,
    TypeReader Types,
    DiagnosticBag Diagnostics,
    ReadingOptions Options,
    Func<SpecFile, string> NamespaceOf,
    CancellationToken CancellationToken)
{
    /// <summary>What documents say of the pages of operations, by the operation's location.</summary>
    public Dictionary<string, DeclaredPages> DeclaredPages { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of what several examples show; it stands where the first of them does.</summary>
    public Schema Infer(IReadOnlyList<Place> examples)
    {
        Place first = examples[0];
        var resource = new SchemaResource { File = first.Location.File, BaseUri = "", Root = first.Node, Location = first.Location, Dialect = SchemaDialect.Draft202012 };
        return new ExampleReader(resource, CancellationToken).Infer([.. examples.Select(static x => x.Node)], first.Location);
    }
}
