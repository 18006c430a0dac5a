using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>Reads each pattern of a document once, and reports the ones that can't be used where they stand.</summary>
internal sealed class PatternCache(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, PatternReading> _readings = new(StringComparer.Ordinal);

    /// <summary>The pattern of a schema that has one; null where it can't be used.</summary>
    public PatternModel? Read(Schema schema) =>
        schema.Pattern is { } pattern ? Read(pattern, schema.Location.File, schema.PatternNode?.Span ?? schema.Node.Span) : null;

    public PatternModel? Read(string pattern, SpecFile file, TextSpan span)
    {
        if (!_readings.TryGetValue(pattern, out PatternReading reading))
        {
            _readings.Add(pattern, reading = PatternReader.Read(pattern));
        }

        if (reading.Model is null)
        {
            diagnostics.Report(Descriptors.UnusablePattern, file, span, pattern, reading.Error?.Message ?? "");
        }

        return reading.Model;
    }
}
