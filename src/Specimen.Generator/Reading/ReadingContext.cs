using System;
using System.Collections.Generic;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Reading.Clients.Paging;
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
}
