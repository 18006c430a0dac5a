using System;
using System.Threading;
using Specimen.Diagnostics;
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
    CancellationToken CancellationToken);
