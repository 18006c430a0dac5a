using System.Collections.Generic;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Which parts of the support code models need.</summary>
internal static class SupportParts
{
    public static IEnumerable<SupportPart> Of(IEnumerable<ApiModel> models)
    {
        bool hasTypes = false;
        bool hasClients = false;
        foreach (ApiModel model in models)
        {
            hasTypes |= !model.Types.IsEmpty;
            hasClients |= !model.Clients.IsEmpty;
        }

        if (hasTypes || hasClients)
        {
            yield return SupportPart.Models;
        }

        if (hasClients)
        {
            yield return SupportPart.Clients;
        }
    }
}
