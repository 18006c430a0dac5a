using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Specimen.Text;

/// <content>Sequences, mappings and scalars.</content>
internal sealed partial class YamlParser
{
    private bool _depthReported;

    private bool IsAtValue => _events.Current is NodeEvent or AnchorAlias;

    private Subtree ParseSequence(SequenceStart sequence, int depth)
    {
        int start = _events.TakeStart(sequence);
        int first = _items.Count;
        int height = 0;
        int count = 1;
        while (IsAtValue)
        {
            Subtree item = ParseNode(depth + 1);
            _items.Push(item.Node);
            height = Math.Max(height, item.Height);
            count += item.Count;
        }

        TextSpan span = _events.TakeEnd(start, isFlow: sequence.Style == SequenceStyle.Flow);
        return new Subtree(new JsonArray(span, _items.Pop(first)), height + 1, count);
    }

    private Subtree ParseMapping(MappingStart mapping, int depth)
    {
        // The library gives no place to the mapping that a single pair in a list is, as in [a: 1].
        bool isPair = depth > 1 && mapping.Start == Mark.Empty;
        int start = _events.TakeStart(mapping);
        if (isPair && _events.Current is { } key)
        {
            start = _events.PositionOf(key.Start);
        }

        int first = _members.Count;
        int height = 0;
        int count = 1;
        bool merges = false;
        while (IsAtValue)
        {
            bool isMerge = _events.Current is Scalar { Value: YamlMerge.Key, Style: ScalarStyle.Plain, Tag.IsEmpty: true };
            (string? name, TextSpan nameSpan) = ParseName(depth);
            if (!IsAtValue)
            {
                break;
            }

            Subtree value = ParseNode(depth + 1);
            if (name is null)
            {
                _problems.Add(
                    Descriptors.NotStrict,
                    nameSpan,
                    "A name in JSON is a text; this member, named by a list or mapping, is left out");
                continue;
            }

            _members.Push(new JsonMember(name, nameSpan, value.Node));
            merges |= isMerge;
            height = Math.Max(height, isMerge ? value.Height - YamlMerge.Depth(value.Node) : value.Height);
            count += value.Count;
        }

        TextSpan span = _events.TakeEnd(start, isFlow: mapping.Style == MappingStyle.Flow && !isPair);
        JsonMember[] members = _members.Pop(first);
        members = UniqueMembers.Of(merges ? YamlMerge.Resolve(members) : members, _problems);
        return new Subtree(new JsonObject(span, members), height + 1, count);
    }

    /// <summary>Reads the key at hand. Whatever scalar it is, its text is the name; an array or object is none.</summary>
    private (string? Name, TextSpan Span) ParseName(int depth)
    {
        if (_events.Current is Scalar { Anchor.IsEmpty: true } key)
        {
            return (_strings.Get(key.Value), _events.Take(key));
        }

        int start = _events.PositionOf(_events.Current!.Start);
        JsonNode node = ParseNode(depth + 1).Node;
        TextSpan span = TextSpan.FromBounds(start, Math.Max(start, _events.ContentEnd));
        string? name = node switch
        {
            JsonString text => text.Value,
            JsonNumber number => number.Text,
            JsonBoolean boolean => boolean.Value ? "true" : "false",
            JsonNull => "null",
            _ => null,
        };
        return (name, span);
    }

    private JsonNode ParseScalar(Scalar scalar)
    {
        TextSpan span = _events.Take(scalar);
        string value = _strings.Get(scalar.Value);
        if (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific)
        {
            return scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty
                ? YamlScalar.ResolvePlain(value, span, _problems)
                : new JsonString(span, value);
        }

        return YamlScalar.ResolveTagged(value, scalar.Tag.Value, span, _problems)
            ?? (scalar.Style == ScalarStyle.Plain ? YamlScalar.ResolvePlain(value, span, _problems) : new JsonString(span, value));
    }

    /// <summary>Passes over an array or object that is nested too deeply, without recursion, and returns it empty.</summary>
    private Subtree SkipNested(NodeEvent node)
    {
        int start = _events.PositionOf(node.Start);
        if (!_depthReported)
        {
            _depthReported = true;
            _problems.Add(Descriptors.TooDeep, _events.PlaceOf(node), TextLimits.Depth.ToString(CultureInfo.InvariantCulture));
        }

        bool isFlow = node is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        int open = 0;
        do
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (_events.Current)
            {
                case SequenceStart or MappingStart:
                    open++;
                    _events.TakeStart((NodeEvent)_events.Current);
                    break;
                case SequenceEnd or MappingEnd when --open == 0:
                    break;
                case SequenceEnd or MappingEnd:
                    _events.MoveNext();
                    break;
                case var leaf:
                    _events.Take(leaf!);
                    break;
            }

            if (open > TextLimits.Depth)
            {
                // For each token the library looks at each bracket that is open, so it must not be let deeper.
                _events.Abandon();
            }
        }
        while (open > 0 && _events.Current is not null);

        TextSpan span = _events.TakeEnd(start, isFlow);
        return new Subtree(node is SequenceStart ? new JsonArray(span, []) : new JsonObject(span, []), height: 1);
    }
}
