using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <content>
/// Which schemas are sent and which are received: <c>readOnly</c> and <c>writeOnly</c> relax <c>required</c> on one side only
/// (OpenAPI 3.0.3, Schema Object).
/// </content>
internal sealed partial class TypeReader
{
    private readonly List<Schema> _sentRoots = [];
    private readonly List<Schema> _receivedRoots = [];
    private HashSet<Schema> _sent = [];
    private HashSet<Schema> _received = [];

    /// <summary>Says that a schema describes what is sent.</summary>
    public void Send(Schema schema) => _sentRoots.Add(schema);

    /// <summary>Says that a schema describes what is received.</summary>
    public void Receive(Schema schema) => _receivedRoots.Add(schema);

    private bool IsSent(Conjunction all) => _sent.Contains(all.Main) || all.Parts.Any(_sent.Contains);

    private bool IsReceived(Conjunction all) => _received.Contains(all.Main) || all.Parts.Any(_received.Contains);

    private void FindDirections()
    {
        if (_registry.HasDirections)
        {
            _sent = Reach(_sentRoots);
            _received = Reach(_receivedRoots);
        }
    }

    private HashSet<Schema> Reach(List<Schema> roots)
    {
        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>(roots);
        while (open.Count > 0)
        {
            Schema schema = open.Pop();
            if (!seen.Add(schema))
            {
                continue;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            foreach (Schema next in Neighbours(schema))
            {
                open.Push(next);
            }
        }

        return seen;
    }

    private IEnumerable<Schema> Neighbours(Schema schema)
    {
        if ((schema.Ref is not null || schema.DynamicRef is not null) && _registry.Target(schema) is { } target)
        {
            yield return target;
        }

        IEnumerable<Schema?> single = [schema.Items, schema.AdditionalProperties, schema.Then, schema.Else];
        IEnumerable<Schema> many = schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf).Concat(schema.PrefixItems)
            .Concat(schema.Properties.Select(static x => x.Schema)).Concat(schema.PatternProperties.Select(static x => x.Schema))
            .Concat(_derived.TryGetValue(schema, out List<Schema>? derived) ? derived : []);
        foreach (Schema next in single.OfType<Schema>().Concat(many))
        {
            yield return next;
        }
    }
}
