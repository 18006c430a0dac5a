using System.Collections.Generic;
using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Which parts of the support code models need.</summary>
internal static class SupportParts
{
    public static IEnumerable<SupportPart> Of(IEnumerable<ApiModel> models)
    {
        ApiModel[] some = [.. models.Where(static x => !x.Types.IsEmpty)];
        if (some.Length > 0)
        {
            yield return SupportPart.Models;
        }
    }
}
