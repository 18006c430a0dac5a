using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>Lays examples of one thing over one another: what stands at the same place of several becomes one <see cref="ExamplePlace"/>.</summary>
internal sealed class ExamplePlaces(CancellationToken cancellationToken)
{
    private const int MaximalDepth = 128;

    private readonly List<ExamplePlace> _all = [];

    /// <summary>All places in the order of their first appearance, the root first.</summary>
    public static IReadOnlyList<ExamplePlace> Of(IReadOnlyList<JsonNode> examples, CancellationToken cancellationToken)
    {
        var places = new ExamplePlaces(cancellationToken);
        ExamplePlace root = places.New(parent: null, "", default);
        foreach (JsonNode example in examples)
        {
            places.Add(root, example, depth: 0);
        }

        return places._all;
    }

    private ExamplePlace New(ExamplePlace? parent, string name, TextSpan nameSpan)
    {
        var place = new ExamplePlace(parent, name, nameSpan, _all.Count);
        _all.Add(place);
        return place;
    }

    private void Add(ExamplePlace place, JsonNode value, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        place.Values.Add(value);
        if (depth > MaximalDepth)
        {
            return;
        }

        place.Types |= TypeOf(value);
        switch (value)
        {
            case JsonArray array:
                foreach (JsonNode item in array.Items)
                {
                    Add(place.Items ??= New(place, place.Name, place.NameSpan), item, depth + 1);
                }

                break;
            case JsonObject json:
                foreach (JsonMember member in json.Members)
                {
                    if (place.Member(member.Name) is not { } known)
                    {
                        place.Add(known = New(place, member.Name, member.NameSpan));
                    }

                    Add(known, member.Value, depth + 1);
                }

                break;
        }
    }

    /// <summary>The type of a value; one with a fraction is of all numbers, for others of its kind may be without.</summary>
    private static SchemaTypes TypeOf(JsonNode node) => node switch
    {
        JsonNull => SchemaTypes.Null,
        JsonBoolean => SchemaTypes.Boolean,
        JsonNumber { Text: var text } => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? SchemaTypes.Integer : SchemaTypes.Number,
        JsonString => SchemaTypes.String,
        JsonArray => SchemaTypes.Array,
        _ => SchemaTypes.Object,
    };
}
