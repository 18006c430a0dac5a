using System.Collections.Generic;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Forms;

/// <summary>The files that a field of a form is.</summary>
/// <param name="Files">Whether it is one, or a list of them.</param>
/// <param name="MediaType">The one media type that the schema gives them; null for none.</param>
/// <param name="Alternative">The alternative that allows the most, where the schema has several; else null.</param>
/// <param name="Others">The alternatives that are no files.</param>
/// <param name="IsNullable">Whether null is a further alternative.</param>
internal readonly record struct FieldFiles(HeldFiles Files, string? MediaType, Schema? Alternative, IReadOnlyList<Schema> Others, bool IsNullable);
