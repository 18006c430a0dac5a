using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Finds out whether operations and parameters are deprecated, and why.</summary>
internal static class Deprecations
{
    /// <summary>An operation, which has more to say in its description than this.</summary>
    public static DeprecationModel? OfOperation(Place operation)
    {
        string? description = operation.Text("description");
        return Of(operation, DeprecationWords.Begin(description) ? description : null);
    }

    public static DeprecationModel? OfParameter(Place parameter) => Of(parameter, parameter.Text("description"));

    private static DeprecationModel? Of(Place place, string? description)
    {
        bool isDeprecated = place.Flag("deprecated") == true || DeprecationWords.Begin(description);
        string? reason = null;
        foreach (JsonMember member in place.Object!.Members)
        {
            if (DeprecationWords.IsReason(member.Name))
            {
                isDeprecated |= member.Value is JsonString or JsonBoolean { Value: true };
                reason ??= (member.Value as JsonString)?.Value;
            }
        }

        return isDeprecated ? DeprecationWords.Model(reason, description, place.Location) : null;
    }
}
