using System.Collections.Generic;
using Specimen.Diagnostics;
using Specimen.Model;

namespace Specimen.Reading;

/// <summary>What was read of one group of files, and what there is to say about them. It is not compared as a whole: each step takes a part, and that is.</summary>
internal sealed class ApiReading(ApiModel model, IReadOnlyList<SpecDiagnostic> diagnostics)
{
    public ApiModel Model { get; } = model;

    public IReadOnlyList<SpecDiagnostic> Diagnostics { get; } = diagnostics;
}
