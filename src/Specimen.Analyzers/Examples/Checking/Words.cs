using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Newtonsoft.Json.Linq;
using Specimen.Diagnostics;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>Values and types in words.</summary>
internal static class Words
{
    private const int MaximalLength = 60;
    private const int MaximalValues = 6;

    public static string Count(int count, string thing) => count.ToString(CultureInfo.InvariantCulture) + " " + thing + (count == 1 ? "" : "s");

    /// <summary>Such as <c>the string "a"</c>.</summary>
    public static string Of(JToken token) => token switch
    {
        JObject => "an object",
        JArray => "an array",
        JValue { Value: string text } => "the string " + Short(JsonText.Quote(text)),
        JValue { Value: bool flag } => flag ? "true" : "false",
        JValue { Value: System.IFormattable number } => "the number " + Short(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => "null",
    };

    public static string Of(JsonNode node) => node switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString text => "the string " + Short(JsonText.Quote(text.Value)),
        JsonBoolean flag => flag.Value ? "true" : "false",
        JsonNumber number => "the number " + Short(number.Text),
        _ => "null",
    };

    public static string List(IEnumerable<JsonNode> values)
    {
        List<string> some = [.. values.Take(MaximalValues + 1).Select(static x => Short(JsonText.Print(x)))];
        return some.Count > MaximalValues ? string.Join(", ", some.Take(MaximalValues)) + ", …" : string.Join(", ", some);
    }

    /// <summary>Such as <c>a string or null</c>.</summary>
    public static string Of(SchemaTypes types)
    {
        var names = new List<string>();
        Add(SchemaTypes.String, "a string");
        Add(SchemaTypes.Number, "a number");
        Add(SchemaTypes.Integer, "an integer");
        Add(SchemaTypes.Boolean, "true or false");
        Add(SchemaTypes.Array, "an array");
        Add(SchemaTypes.Object, "an object");
        Add(SchemaTypes.Null, "null");
        return string.Join(" or ", names);

        void Add(SchemaTypes type, string name)
        {
            if ((types & type) == type)
            {
                names.Add(name);
                types &= ~type;
            }
        }
    }

    private static string Short(string text) => MessageText.Cut(text.Replace("\r", "\\r").Replace("\n", "\\n"), MaximalLength);
}
