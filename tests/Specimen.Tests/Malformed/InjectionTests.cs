using System;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>Texts of a spec end up in comments, attributes and literals; none may end one of these and go on as code.</summary>
public sealed class InjectionTests
{
    private const string Code = "class Injected { }";

    private static readonly string[] s_texts =
    [
        $"*/ {Code} /*", $"\n{Code}\n", $"\r{Code}", $"\r\n{Code}", $"\u0085{Code}", $"\u2028{Code}", $"\u2029{Code}", $"\f{Code}", $"\v{Code}", $"\"; }} }} {Code} //", $"\"\"\"; {Code} \"\"\"", $"'; {Code}", $"\\\"; {Code}", $"\\\n{Code}",
        $"</summary> {Code}", $"</c>\n/// </summary>\n{Code}", $"]]> {Code}", $"<!-- {Code}", "--> &bogus; <unclosed attr='", $"#endif\n{Code}", $"\n#pragma warning restore\n{Code}", "\n#error injected", $"{{0}} {{ {Code} }}", "{", "}", "{{", "\\", "\\\\", "\"", "\0", "\u0001", "\uD83D\uDE00",
        "\u202E reversed", "\uFFFF", $"\")] {Code} [Obsolete(\"", $"\"u8; {Code}", "\\u0022; class Injected", "%", "%n", "@\"", "$\"{1}\"", "`</summary>`", "```\n</code>", "[</summary>](https://a/\"><b>)", "**<b>**</b>", "<b>**</b>**", "<a href='\"'>x</a>", "- <code>\n- </code>", ">\n>", "<p></p>", "#\n# ", new string('x', 70_000),
    ];

    [Fact]
    public void Text_of_a_schema_stays_text() => Check([.. s_texts.Select(static x => ("b.schema.json", Schema(x).ToJsonString()))]);

    [Fact]
    public void Text_of_an_example_stays_text() => Check([.. s_texts.Select(static x => ("b.json", new JsonObject { [x] = x, ["list"] = new JsonArray(x), ["map"] = new JsonObject { [x] = new JsonObject { [x] = 1 } } }.ToJsonString()))]);

    [Fact]
    public void Text_of_a_document_stays_text() => Check([.. s_texts.Select(static x => ("openapi.json", Document(x).ToJsonString()))]);

    [Fact]
    public void Text_of_requests_stays_text() => Check([.. s_texts.Select(static x => ("b.http", $"# {x}\n@host = {x}\n\n### {x}\n# @name {x}\n# @prompt id {x}\n# @response 200 {x}\nGET {{{{host}}}}/{x}/{{{{id}}}}?{x}={x}\n{x}: {x}\n\n{x}\n\n<> {x}\n"))]);

    private static void Check((string Name, string Text)[] files)
    {
        SpecResult result = BrokenSpec.RunAll(files);

        Assert.Empty(result.Compilation.GetSymbolsWithName("Injected"));
        Assert.DoesNotContain(result.Diagnostics, static x => x.GetMessage(null).Contains('\n', StringComparison.Ordinal));
    }

    private static JsonObject Schema(string text) => new()
    {
        ["title"] = text,
        ["description"] = text,
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["a"] = new JsonObject { ["description"] = text, ["type"] = "string", ["pattern"] = text, ["default"] = text, ["examples"] = new JsonArray(text) },
            ["b"] = new JsonObject { ["title"] = text, ["enum"] = new JsonArray(text, "other"), ["x-enum-descriptions"] = new JsonArray(text, text) },
            ["c"] = new JsonObject { ["const"] = text },
            ["d"] = new JsonObject { ["deprecated"] = true, ["description"] = "DEPRECATED " + text, ["x-deprecated-message"] = text, ["type"] = "string" },
            ["e"] = new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray(text, new JsonObject { [text] = text }) }, ["format"] = text, ["type"] = text },
            ["f"] = new JsonObject { ["$ref"] = text },
            ["g"] = new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["const"] = text, ["title"] = text, ["description"] = text }, new JsonObject { ["const"] = "x" }) },
            ["h"] = new JsonObject { ["type"] = "object", ["patternProperties"] = new JsonObject { [text] = new JsonObject { ["type"] = "integer" } }, ["dependentRequired"] = new JsonObject { [text] = new JsonArray(text) } },
            [text] = new JsonObject { ["type"] = "string", ["maxLength"] = 3 },
        },
        ["required"] = new JsonArray(text),
        ["$defs"] = new JsonObject { [text] = new JsonObject { ["type"] = "object", ["description"] = text, ["properties"] = new JsonObject { ["x"] = new JsonObject { ["type"] = "integer" } } } },
    };

    private static JsonObject Document(string text) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = text, ["version"] = text, ["description"] = text },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = text, ["description"] = text }, new JsonObject { ["url"] = "https://{v}.x", ["variables"] = new JsonObject { ["v"] = new JsonObject { ["default"] = text, ["enum"] = new JsonArray(text), ["description"] = text } } }),
        ["tags"] = new JsonArray(new JsonObject { ["name"] = text, ["description"] = text }),
        ["security"] = new JsonArray(new JsonObject { ["s"] = new JsonArray(text) }),
        ["paths"] = new JsonObject
        {
            ["/" + text] = new JsonObject
            {
                ["summary"] = text,
                ["post"] = new JsonObject
                {
                    ["operationId"] = text,
                    ["summary"] = text,
                    ["description"] = text,
                    ["deprecated"] = true,
                    ["tags"] = new JsonArray(text),
                    ["parameters"] = new JsonArray(new JsonObject { ["name"] = text, ["in"] = "query", ["description"] = text, ["schema"] = new JsonObject { ["type"] = "string", ["default"] = text, ["pattern"] = text } }, new JsonObject { ["name"] = text, ["in"] = "header", ["schema"] = new JsonObject { ["type"] = "string" } }),
                    ["requestBody"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Schema(text) }, [text] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } } },
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject { ["description"] = text, ["content"] = new JsonObject { [text] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } } }, ["headers"] = new JsonObject { [text] = new JsonObject { ["description"] = text, ["schema"] = new JsonObject { ["type"] = "string" } } } },
                        [text] = new JsonObject { ["description"] = text },
                    },
                },
            },
        },
        ["components"] = new JsonObject { ["securitySchemes"] = new JsonObject { ["s"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = text, ["description"] = text }, [text] = new JsonObject { ["type"] = "http", ["scheme"] = text } } },
    };
}
