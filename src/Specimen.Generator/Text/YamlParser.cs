using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Specimen.Text;

/// <summary>
/// Reads YAML 1.2 into the same nodes as JSON, by its core schema. Aliases share their value's node, so the tree is a graph without cycles.
/// At the first syntax error it closes what is open and returns what it has.
/// </summary>
internal sealed partial class YamlParser
{
    private readonly YamlEvents _events;
    private readonly CancellationToken _cancellationToken;
    private readonly ProblemList _problems = new();
    private readonly StringPool _strings;
    private readonly YamlAnchors _anchors;
    private readonly PendingStack<JsonNode> _items = new();
    private readonly PendingStack<JsonMember> _members = new();

    private YamlParser(string text, CancellationToken cancellationToken)
    {
        _events = new YamlEvents(text);
        _cancellationToken = cancellationToken;
        _strings = new StringPool(text.Length);
        _anchors = new YamlAnchors(_problems);
    }

    /// <summary>
    /// Reads <paramref name="text"/>, whose byte order mark is skipped if it has one. Throws nothing but the cancellation.
    /// </summary>
    public static ParsedText Parse(string text, CancellationToken cancellationToken)
    {
        var repair = new YamlRepair(text);
        while (true)
        {
            var parser = new YamlParser(repair.Text, cancellationToken);
            JsonNode? root = parser.ParseDocument();
            if (parser._events.Error is not { } error || !repair.TryMend(error.Span))
            {
                return parser.Parsed(root, repair);
            }
        }
    }

    private ParsedText Parsed(JsonNode? root, YamlRepair repair)
    {
        foreach (TextSpan quote in repair.Quotes)
        {
            _problems.Add(Descriptors.NotStrict, quote, "This quoted text goes on in a line that is not indented enough; it is read, but other tools may refuse the file");
        }

        if (_events.Error is { } error)
        {
            _problems.Add(Descriptors.Malformed, error.Span, error.Message);
        }
        else if (root is null)
        {
            _problems.Add(Descriptors.Empty, new TextSpan(0, 0), "");
        }

        return new ParsedText(root, _problems.ToSorted());
    }

    /// <summary>Reads the first document; null where it has no content.</summary>
    private JsonNode? ParseDocument()
    {
        while (_events.Current is StreamStart or DocumentStart)
        {
            _events.MoveNext();
        }

        if (_events.Current is null or StreamEnd or Scalar { Value: "", Style: ScalarStyle.Plain, Tag.IsEmpty: true })
        {
            return null;
        }

        JsonNode root = ParseNode(depth: 1).Node;
        if (_events.Current is DocumentEnd)
        {
            _events.MoveNext();
        }

        if (_events.Current is DocumentStart second)
        {
            _problems.Add(
                Descriptors.NotStrict,
                _events.PlaceOf(second),
                "The file holds several YAML documents; the first is read, give each a file of its own");
        }

        return root;
    }

    /// <summary>Reads the value at hand, which must be there.</summary>
    /// <param name="depth">The nesting of an array or object that stands here, the root being 1.</param>
    private Subtree ParseNode(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_events.Current is AnchorAlias alias)
        {
            TextSpan span = _events.Take(alias);
            return _anchors.Resolve(alias.Value.Value, span, depth) ?? new Subtree(new JsonNull(span));
        }

        var node = (NodeEvent)_events.Current!;
        if (node.Anchor.IsEmpty)
        {
            return ParseContent(node, depth);
        }

        _anchors.Open(node.Anchor.Value);
        Subtree value = ParseContent(node, depth);
        _anchors.Close(node.Anchor.Value, value);
        return value;
    }

    private Subtree ParseContent(NodeEvent node, int depth) => node switch
    {
        Scalar scalar => new Subtree(ParseScalar(scalar)),
        _ when depth > TextLimits.Depth => SkipNested(node),
        SequenceStart sequence => ParseSequence(sequence, depth),
        _ => ParseMapping((MappingStart)node, depth),
    };
}
