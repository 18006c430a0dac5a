using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Reading;

/// <summary>What was read of one group of files, and what there is to say about them.</summary>
internal sealed record ApiReading(ApiModel Model, EquatableArray<SpecDiagnostic> Diagnostics);
