using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary><c>null</c>.</summary>
internal sealed class JsonNull(TextSpan span) : JsonNode(span)
{
    public override JsonKind Kind => JsonKind.Null;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class JsonBoolean(TextSpan span, bool value) : JsonNode(span)
{
    public override JsonKind Kind => JsonKind.Boolean;

    public bool Value { get; } = value;
}

/// <summary>A number, kept as it is written: no precision is lost and no culture is asked.</summary>
internal sealed class JsonNumber(TextSpan span, string text) : JsonNode(span)
{
    public override JsonKind Kind => JsonKind.Number;

    /// <summary>The literal in JSON's grammar, such as <c>-1.5e3</c>, also where YAML wrote it otherwise.</summary>
    public string Text { get; } = text;
}

/// <summary>A string, escapes resolved.</summary>
internal sealed class JsonString(TextSpan span, string value) : JsonNode(span)
{
    public override JsonKind Kind => JsonKind.String;

    public string Value { get; } = value;
}
