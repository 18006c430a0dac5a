using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;

namespace Specimen.Text;

/// <summary>What a scalar of YAML means: by the core schema of YAML 1.2.2 (§10.3.2), or by its tag.</summary>
internal static class YamlScalar
{
    private const string Prefix = "tag:yaml.org,2002:";

    /// <summary>An unquoted text without a tag.</summary>
    public static JsonNode ResolvePlain(string text, TextSpan span, ProblemList problems)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new JsonNull(span);
            case "true" or "True" or "TRUE":
                return new JsonBoolean(span, value: true);
            case "false" or "False" or "FALSE":
                return new JsonBoolean(span, value: false);
            case ".nan" or ".NaN" or ".NAN":
            case ".inf" or ".Inf" or ".INF":
            case "+.inf" or "+.Inf" or "+.INF":
            case "-.inf" or "-.Inf" or "-.INF":
                problems.Add(Descriptors.NotStrict, span, $"JSON has no infinity and no NaN; '{text}' is read as a string");
                return new JsonString(span, text);
            default:
                return YamlNumber.Read(text) is { } number ? new JsonNumber(span, number) : new JsonString(span, text);
        }
    }

    /// <summary>A text whose tag says what it is; null where the tag isn't one of YAML's own, and says nothing.</summary>
    public static JsonNode? ResolveTagged(string text, string tag, TextSpan span, ProblemList problems)
    {
        switch (tag)
        {
            case Prefix + "str" or Prefix + "binary":
                return new JsonString(span, text);
            case Prefix + "null":
                return new JsonNull(span);
            case Prefix + "bool":
                return ResolveAs(JsonKind.Boolean, text, span, problems);
            case Prefix + "int" or Prefix + "float":
                return ResolveAs(JsonKind.Number, text, span, problems);
            default:
                return null;
        }
    }

    private static JsonNode ResolveAs(JsonKind kind, string text, TextSpan span, ProblemList problems)
    {
        JsonNode resolved = ResolvePlain(text, span, problems);
        if (resolved.Kind == kind)
        {
            return resolved;
        }

        problems.Add(Descriptors.NotStrict, span, $"'{text}' isn't what its tag says; it is read as a string");
        return new JsonString(span, text);
    }
}
