using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Newtonsoft.Json;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>Reads a value of our tree as if it were text, numbers in the form that has one meaning: <c>1.0</c> is the integer 1 (JSON Schema core §4.2.3).</summary>
internal sealed class ExampleTokenReader : JsonReader, IJsonLineInfo
{
    private readonly List<ExampleToken> _tokens;
    private readonly Stack<Frame> _open = [];
    private readonly string _subject;
    private JsonNode? _next;
    private (TextSpan? Span, string Subject) _nextPlace;

    public ExampleTokenReader(JsonNode root, string subject, List<ExampleToken> tokens)
    {
        MaxDepth = null;
        _tokens = tokens;
        _next = root;
        _subject = subject;
        _nextPlace = (null, subject);
    }

    public int LineNumber => _tokens.Count - 1;

    public int LinePosition => 0;

    public bool HasLineInfo() => true;

    public override bool Read()
    {
        if (_next is { } node)
        {
            _next = null;
            ReadValue(node);
            return true;
        }

        if (_open.Count == 0)
        {
            return false;
        }

        Frame frame = _open.Pop();
        int index = frame.Next;
        switch (frame.Node)
        {
            case JsonObject json when index < json.Members.Length:
                JsonMember member = json.Members[index];
                _open.Push(frame with { Next = index + 1 });
                _tokens.Add(new ExampleToken(member.Value, member.NameSpan, $"'{member.Name}'"));
                _next = member.Value;
                _nextPlace = (member.Value is JsonObject or JsonArray ? member.NameSpan : null, $"'{member.Name}'");
                SetToken(JsonToken.PropertyName, member.Name);
                return true;
            case JsonArray array when index < array.Items.Length:
                _open.Push(frame with { Next = index + 1 });
                string subject = ReferenceEquals(frame.Subject, _subject) ? $"Item {Number(index + 1)}" : $"Item {Number(index + 1)} of {Decapitalize(frame.Subject)}";
                _nextPlace = (null, subject);
                ReadValue(array.Items[index]);
                return true;
            default:
                SetToken(frame.Node is JsonObject ? JsonToken.EndObject : JsonToken.EndArray);
                return true;
        }
    }

    private void ReadValue(JsonNode node)
    {
        (TextSpan? span, string subject) = _nextPlace;
        bool isContainer = node is JsonObject or JsonArray;
        _tokens.Add(new ExampleToken(node, span ?? (isContainer ? new TextSpan(node.Span.Start, Math.Min(1, node.Span.Length)) : node.Span), subject));
        switch (node)
        {
            case JsonObject:
                _open.Push(new Frame(node, 0, subject));
                SetToken(JsonToken.StartObject);
                break;
            case JsonArray:
                _open.Push(new Frame(node, 0, subject));
                SetToken(JsonToken.StartArray);
                break;
            case JsonString text:
                SetToken(JsonToken.String, text.Value);
                break;
            case JsonBoolean flag:
                SetToken(JsonToken.Boolean, flag.Value);
                break;
            case JsonNumber number:
                ReadNumber(number.Text);
                break;
            default:
                SetToken(JsonToken.Null);
                break;
        }
    }

    private void ReadNumber(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
        {
            _ = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double rounded);
            SetToken(JsonToken.Float, Math.Max(double.MinValue, Math.Min(double.MaxValue, rounded)));
        }
        else if (exact is >= long.MinValue and <= long.MaxValue && decimal.Truncate(exact) == exact)
        {
            SetToken(JsonToken.Integer, (long)exact);
        }
        else
        {
            SetToken(JsonToken.Float, exact);
        }
    }

    private static string Decapitalize(string subject) => subject.StartsWith("Item ", StringComparison.Ordinal) ? "i" + subject.Substring(1) : subject;

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private sealed record Frame(JsonNode Node, int Next, string Subject);
}
