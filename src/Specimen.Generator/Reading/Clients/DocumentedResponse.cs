using System.Collections.Generic;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients;

/// <summary>A response as the document has it.</summary>
/// <param name="Model">The response with the preferred form of its body.</param>
/// <param name="Forms">All forms of its body, the preferred one first.</param>
internal sealed record DocumentedResponse(ResponseModel Model, IReadOnlyList<ContentModel> Forms);
