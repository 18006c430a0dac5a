using System.Collections.Generic;
using System.Globalization;

namespace Specimen.Text;

/// <summary>A value of a document and where it stands.</summary>
internal readonly record struct Place(JsonNode Node, SpecLocation Location)
{
    public JsonObject? Object => Node as JsonObject;

    /// <summary>A member of an object; null where there is none.</summary>
    public Place? this[string name] => Object?[name] is { } member ? new Place(member, Location[name]) : null;

    /// <summary>A member that is a string; null where there is none.</summary>
    public string? Text(string name) => (Object?[name] as JsonString)?.Value;

    /// <summary>A member that is a boolean, also one written as a string; null where there is none.</summary>
    public bool? Flag(string name) => Object?[name] switch
    {
        JsonBoolean flag => flag.Value,
        JsonString { Value: "true" } => true,
        JsonString { Value: "false" } => false,
        _ => null,
    };

    /// <summary>The members of an object.</summary>
    public IEnumerable<KeyValuePair<string, Place>> Members()
    {
        if (Object is { } json)
        {
            foreach (JsonMember member in json.Members)
            {
                yield return new(member.Name, new Place(member.Value, Location[member.Name]));
            }
        }
    }

    /// <summary>The items of a member that is an array.</summary>
    public IEnumerable<Place> Items(string name)
    {
        if (Object?[name] is JsonArray array)
        {
            SpecLocation at = Location[name];
            for (int i = 0; i < array.Items.Length; i++)
            {
                yield return new Place(array.Items[i], at[i.ToString(CultureInfo.InvariantCulture)]);
            }
        }
    }
}
