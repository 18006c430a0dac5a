using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>A body in one media type, as its document has it.</summary>
/// <param name="MediaType">The media type.</param>
/// <param name="Schema">Its schema; null where there is none.</param>
/// <param name="Media">The Media Type Object; null in Swagger 2.0.</param>
internal readonly record struct DocumentedContent(string MediaType, Place? Schema, Place? Media);
