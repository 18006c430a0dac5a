using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

/// <summary>Short ways to parse a text and to look at what came of it.</summary>
internal static class TextTree
{
    public static ParsedText Json(string text) => JsonParser.Parse(text, CancellationToken.None);

    public static ParsedText Yaml(string text) => YamlParser.Parse(text, CancellationToken.None);

    /// <summary>The tree as JSON without white space; <c>-</c> where there is none.</summary>
    public static string Print(ParsedText parsed) => parsed.Root is null ? "-" : JsonText.Print(parsed.Root);

    /// <summary>The rule of each problem with the characters it is about, such as <c>SPEC0004 "a"</c>.</summary>
    public static string[] Problems(ParsedText parsed, string text) =>
        [.. parsed.Problems.Select(problem => $"{problem.Descriptor.Id} {At(problem.Span, text)}".TrimEnd())];

    public static string At(TextSpan span, string text) => text.Substring(span.Start, span.Length);

    /// <summary>Every value below and including <paramref name="node"/>.</summary>
    public static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode> children = node switch
        {
            JsonObject parent => parent.Members.Select(member => member.Value),
            JsonArray parent => parent.Items,
            _ => [],
        };
        return children.SelectMany(Nodes).Prepend(node);
    }

    /// <summary>Checks that every place that a parser names lies in the text, and inside the place of its parent.</summary>
    public static void AssertPlaces(ParsedText parsed, string text)
    {
        var whole = new TextSpan(0, text.Length);
        foreach (TextProblem problem in parsed.Problems)
        {
            AssertInside(whole, problem.Span);
        }

        if (parsed.Root is not null)
        {
            AssertPlaces(parsed.Root, whole);
        }
    }

    private static void AssertPlaces(JsonNode node, TextSpan parent)
    {
        AssertInside(parent, node.Span);
        foreach (JsonNode item in node is JsonArray array ? array.Items : [])
        {
            AssertPlaces(item, node.Span);
        }

        foreach (JsonMember member in node is JsonObject json ? json.Members : [])
        {
            AssertInside(node.Span, member.NameSpan);
            AssertPlaces(member.Value, node.Span);
        }
    }

    private static void AssertInside(TextSpan outer, TextSpan inner) =>
        Assert.True(outer.Contains(inner), $"{inner} lies outside {outer}");

    /// <summary>
    /// Checks that System.Text.Json reads the same from <paramref name="text"/>; of equal names it too is asked for the last.
    /// </summary>
    public static void AssertEqual(string text, JsonNode actual)
    {
        using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = TextLimits.Depth });
        AssertEqual(document.RootElement, actual);
    }

    private static void AssertEqual(JsonElement expected, JsonNode actual)
    {
        switch (actual)
        {
            case JsonObject json:
                Assert.Equal(
                    expected.EnumerateObject().Select(property => property.Name).Distinct(),
                    json.Members.Select(member => member.Name));
                foreach (JsonMember member in json.Members)
                {
                    AssertEqual(expected.GetProperty(member.Name), member.Value);
                }

                break;
            case JsonArray array:
                Assert.Equal(expected.GetArrayLength(), array.Items.Length);
                for (int i = 0; i < array.Items.Length; i++)
                {
                    AssertEqual(expected[i], array.Items[i]);
                }

                break;
            case JsonString text:
                Assert.Equal(expected.GetString(), text.Value);
                break;
            case JsonNumber number:
                Assert.Equal(expected.GetRawText(), number.Text);
                break;
            case JsonBoolean boolean:
                Assert.Equal(expected.GetBoolean(), boolean.Value);
                break;
            default:
                Assert.Equal(JsonValueKind.Null, expected.ValueKind);
                break;
        }
    }
}
