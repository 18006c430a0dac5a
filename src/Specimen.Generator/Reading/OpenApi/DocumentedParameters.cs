using System.Collections.Generic;
using Specimen.Naming;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>The parameters of an operation as its document has them.</summary>
/// <param name="Places">The Parameter Objects, each of which has a name and says where it is sent.</param>
/// <param name="AreAll">Whether there are no others: not where a reference leads nowhere, behind which anything may be declared.</param>
internal sealed record DocumentedParameters(List<Place> Places, bool AreAll)
{
    /// <summary>The parameters of an operation, and those of the path item that it does not override.</summary>
    public static DocumentedParameters Of(OperationPlace operation, OpenApiDocument document)
    {
        bool areAll = true;
        var places = new List<Place>();
        var seen = new Dictionary<(string, string), bool>();
        foreach ((Place place, bool isOwn) in operation.Parameters)
        {
            if (document.Follow(place, out string? component) is not { } parameter)
            {
                areAll = false;
                continue;
            }

            if (parameter.Object is null)
            {
                continue;
            }

            if (parameter.Text("name") is not { } name || parameter.Text("in") is not { } location)
            {
                document.Invalid(parameter, "A parameter must have a 'name' and an 'in'; this one is ignored");
            }
            else if (seen.TryGetValue((name, location), out bool isOverridden))
            {
                if (isOverridden == isOwn)
                {
                    document.Invalid(place, $"The parameter '{name}' in '{location}' is declared twice; the first one counts");
                }
            }
            else
            {
                seen.Add((name, location), isOwn);
                if (component is not null && parameter["schema"] is { } schema)
                {
                    document.Suggest(schema, Identifier.Pascal(component));
                }

                places.Add(parameter);
            }
        }

        return new DocumentedParameters(places, areAll);
    }

    /// <summary>Those that are sent in one way, as <c>in</c> has it.</summary>
    public List<Place> In(string location) => Places.FindAll(x => x.Text("in") == location);
}
