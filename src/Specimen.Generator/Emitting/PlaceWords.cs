using System;
using System.Linq;
using Specimen.Model;
using Specimen.Text;

namespace Specimen.Emitting;

/// <summary>What a type is by its place, where the spec has no words for it: an item of <c>members</c>, the answer <c>200</c> to <c>GET /orders</c>.</summary>
internal sealed class PlaceWords
{
    private readonly string _file;
    private readonly string[] _steps;

    private PlaceWords(TypeModel type)
    {
        _file = type.File.Substring(type.File.LastIndexOf('/') + 1);
        _steps = type.Pointer.Split('/');
    }

    /// <summary>A sentence, as XML.</summary>
    public static string Of(TypeModel type)
    {
        var place = new PlaceWords(type);
        if (place._steps.Length == 1)
        {
            return $"What {Code(place._file)} says.";
        }

        string words = place.Noun(place._steps.Length);
        return char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
    }

    /// <summary>What stands at the end of so many steps of the pointer.</summary>
    private string Noun(int count)
    {
        string last = Step(count - 1);
        string before = Step(count - 2);
        if (count == 1)
        {
            return Code(_file);
        }

        return before switch
        {
            "$defs" or "definitions" or "schemas" => "the schema " + Name(last),
            "properties" => "the value of " + Name(last),
            "oneOf" or "anyOf" when IsIndex(last) => "an alternative of " + Whole(count - 2),
            "patternProperties" => "a value of " + Whole(count - 2),
            "allOf" when IsIndex(last) => "a part of " + Whole(count - 2),
            "prefixItems" when IsIndex(last) => "an item of " + Whole(count - 2),
            _ => last switch
            {
                "items" => "an item of " + Whole(count - 1),
                "additionalProperties" => "a value of " + Whole(count - 1),
                "schema" or "example" => Body(count - 1),
                "value" when Step(count - 3) == "examples" => Body(count - 3),
                _ when IsIndex(last) => "an item of " + (before.Length == 0 || IsIndex(before) ? Whole(count - 1) : Name(before)),
                _ => "the value of " + Name(last),
            },
        };
    }

    /// <summary>What has a part: by its name where it has one.</summary>
    private string Whole(int count)
    {
        string words = Noun(count);
        const string valueOf = "the value of ";
        return words.StartsWith(valueOf, StringComparison.Ordinal) ? words.Substring(valueOf.Length) : words;
    }

    /// <summary>What a schema describes that an OpenAPI document has for a body, a parameter or a header.</summary>
    private string Body(int count)
    {
        int holder = Enumerable.Range(1, Math.Max(count - 1, 0)).LastOrDefault(x => Step(x) is "requestBody" or "requestBodies" or "responses" or "parameters" or "headers");
        bool isComponent = holder <= 2;
        return (Step(holder), isComponent) switch
        {
            ("requestBody", _) => "the body of " + Operation(holder),
            ("requestBodies", _) => "the body " + Name(Step(holder + 1)),
            ("responses", true) => "the response " + Name(Step(holder + 1)),
            ("responses", false) => $"the answer {Name(Step(holder + 1))} to {Operation(holder)}",
            ("parameters", true) => "the parameter " + Name(Step(holder + 1)),
            ("parameters", false) => "a parameter of " + Operation(holder),
            ("headers", _) => "the header " + Name(Step(holder + 1)),
            _ => "a schema without a name",
        };
    }

    /// <summary>The operation that has a member: <c>GET /orders</c>; the path alone for what all its operations share.</summary>
    private string Operation(int member)
    {
        string method = Step(member - 1);
        return method.IndexOf('~') >= 0 ? Name(method) : Code($"{method.ToUpperInvariant()} {JsonPointer.Unescape(Step(member - 2))}".Trim());
    }

    private string Step(int index) => index >= 0 && index < _steps.Length ? _steps[index] : "";

    private static bool IsIndex(string step) => step.Length > 0 && step.All(static x => x is >= '0' and <= '9');

    private static string Name(string step) => Code(JsonPointer.Unescape(step));

    private static string Code(string text) => $"<c>{Documentation.OneLine(text)}</c>";
}
