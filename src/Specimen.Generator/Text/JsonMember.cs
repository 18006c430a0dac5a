using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>One member of an object: its name, where the name stands, and its value.</summary>
internal readonly struct JsonMember(string name, TextSpan nameSpan, JsonNode value)
{
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public JsonNode Value { get; } = value;
}
