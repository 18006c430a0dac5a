using System.Globalization;
using System.Text;
using Specimen.Infrastructure;

namespace Specimen.Text;

/// <summary>Prints a value as JSON without white space.</summary>
internal static class JsonText
{
    public static string Print(JsonNode node)
    {
        var text = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        Append(ref text, node);
        return text.Finish();
    }

    /// <summary>A string as JSON, quotes included; only what RFC 8259 §7 demands is escaped.</summary>
    public static string Quote(string value)
    {
        var text = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        AppendString(ref text, value);
        return text.Finish();
    }

    /// <summary>The value of a string that <see cref="Quote"/> wrote.</summary>
    public static string Unquote(string json)
    {
        var text = new StringBuilder(json.Length);
        for (int i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
                continue;
            }

            switch (json[++i])
            {
                case 'n':
                    text.Append('\n');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                case 'u':
                    text.Append((char)int.Parse(json.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default:
                    text.Append(json[i]);
                    break;
            }
        }

        return text.ToString();
    }

    private static void Append(ref TextBuilder text, JsonNode node)
    {
        switch (node)
        {
            case JsonNull:
                text.Append("null");
                break;
            case JsonBoolean boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonString value:
                AppendString(ref text, value.Value);
                break;
            case JsonArray array:
                text.Append('[');
                for (int i = 0; i < array.Items.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Append(ref text, array.Items[i]);
                }

                text.Append(']');
                break;
            case JsonObject json:
                text.Append('{');
                for (int i = 0; i < json.Members.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    AppendString(ref text, json.Members[i].Name);
                    text.Append(':');
                    Append(ref text, json.Members[i].Value);
                }

                text.Append('}');
                break;
        }
    }

    private static void AppendString(ref TextBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\');
                    text.Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ':
                    text.Append("\\u");
                    text.Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
