using System.Collections.Generic;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients;

/// <summary>An operation as the document has it.</summary>
/// <param name="Model">The operation with the preferred forms of its answers.</param>
/// <param name="Responses">Its responses with all their forms.</param>
internal sealed record DocumentedOperation(OperationModel Model, IReadOnlyList<DocumentedResponse> Responses);
