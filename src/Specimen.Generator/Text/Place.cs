using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Text;

/// <summary>A value of a document and where it stands.</summary>
internal readonly record struct Place(JsonNode Node, SpecLocation Location)
{
    public JsonObject? Object => Node as JsonObject;

    /// <summary>A member of an object; null where there is none.</summary>
    public Place? this[string name] => Object?[name] is { } member ? new Place(member, Location[name]) : null;

    /// <summary>A member that is a string, or a number or a boolean, which YAML takes a string without quotes for; null where there is none.</summary>
    public string? Text(string name) => TextOf(Object?[name]);

    /// <summary>The texts of a member that is an array of them; what is no text is not among them.</summary>
    public IEnumerable<string> Texts(string name) => TextsOf(Object?[name]);

    /// <summary>A member that is a boolean, also one written as a string; null where there is none.</summary>
    public bool? Flag(string name) => Object?[name] switch
    {
        JsonBoolean flag => flag.Value,
        JsonString { Value: "true" } => true,
        JsonString { Value: "false" } => false,
        _ => null,
    };

    /// <summary>The members of an object.</summary>
    public KeyValuePair<string, Place>[] Members()
    {
        JsonMember[] members = Object?.Members ?? [];
        return members.Length == 0 ? [] : Array.ConvertAll(members, MemberAt);
    }

    /// <summary>The items of a member that is an array.</summary>
    public Place[] Items(string name)
    {
        if (Object?[name] is not JsonArray { Items: { Length: > 0 } items })
        {
            return [];
        }

        SpecLocation at = Location[name];
        var places = new Place[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            places[i] = new Place(items[i], at[i]);
        }

        return places;
    }

    /// <inheritdoc cref="Texts"/>
    public static IEnumerable<string> TextsOf(JsonNode? array) => array is JsonArray { Items: var items } ? items.Select(TextOf).OfType<string>() : [];

    private static string? TextOf(JsonNode? node) => node switch
    {
        JsonString text => text.Value,
        JsonNumber or JsonBoolean => JsonText.Print(node),
        _ => null,
    };

    private KeyValuePair<string, Place> MemberAt(JsonMember member) => new(member.Name, new Place(member.Value, Location[member.Name]));
}
