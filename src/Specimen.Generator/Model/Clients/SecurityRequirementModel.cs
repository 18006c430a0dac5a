using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>Schemes that are needed together; of several requirements one is enough. Without schemes it allows no authentication.</summary>
internal sealed record SecurityRequirementModel(EquatableArray<RequiredScheme> Schemes);
