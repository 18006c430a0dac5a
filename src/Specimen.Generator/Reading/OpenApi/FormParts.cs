using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Reading.OpenApi;

/// <summary>The fields of a form, or the parts of a multipart body, that are sent together.</summary>
/// <param name="Suffix">What stands behind the method's name where another form has the same parameters; null for the media type.</param>
/// <param name="Parts">The fields or parts, required ones first.</param>
internal readonly record struct FormParts(string? Suffix, EquatableArray<PartModel> Parts);
