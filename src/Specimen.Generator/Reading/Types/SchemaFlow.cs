using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Polymorphism;

namespace Specimen.Reading.Types;

/// <summary>
/// Which schemas are sent and which are received: <c>readOnly</c> and <c>writeOnly</c> relax <c>required</c> on one side only
/// (OpenAPI 3.0.3, Schema Object).
/// </summary>
internal sealed class SchemaFlow(SchemaRegistry registry, Hierarchy hierarchy)
{
    private readonly List<Schema> _sentRoots = [];
    private readonly List<Schema> _receivedRoots = [];

    /// <summary>Says that a schema describes what is sent.</summary>
    public void Send(Schema schema) => _sentRoots.Add(schema);

    /// <summary>Says that a schema describes what is received.</summary>
    public void Receive(Schema schema) => _receivedRoots.Add(schema);

    /// <summary>Whether values of a schema go that way.</summary>
    public static bool Goes(Conjunction all, SchemaDirections direction) => WaysOf(all).HasFlag(direction);

    /// <summary>Whether a member may be absent although it is required: one that is only received from what is sent, one that is only sent from what is received.</summary>
    public static bool MayBeAbsent(Conjunction owner, List<Schema> member)
    {
        SchemaDirections ways = WaysOf(owner);
        return member.Exists(x => MayBeAbsent(ways, x));
    }

    /// <summary>The names that a schema requires, but for those of its members that may be absent all the same.</summary>
    public static IReadOnlyList<string> Required(Schema schema)
    {
        if (schema.Directions == SchemaDirections.None)
        {
            return schema.Required;
        }

        HashSet<string> absent = [.. schema.Properties.Where(x => MayBeAbsent(schema.Directions, x.Schema)).Select(static x => x.Name)];
        return absent.Count == 0 ? schema.Required : [.. schema.Required.Where(x => !absent.Contains(x))];
    }

    private static SchemaDirections WaysOf(Conjunction all)
    {
        SchemaDirections ways = all.Main.Directions;
        foreach (Schema part in all.Parts)
        {
            ways |= part.Directions;
        }

        return ways;
    }

    private static bool MayBeAbsent(SchemaDirections ways, Schema member) =>
        (member.ReadOnly && ways.HasFlag(SchemaDirections.Sent)) || (member.WriteOnly && ways.HasFlag(SchemaDirections.Received));

    /// <summary>Marks all that is sent and received, once all roots are known.</summary>
    public void Mark(CancellationToken cancellationToken)
    {
        if (registry.HasDirections)
        {
            Mark(_sentRoots, SchemaDirections.Sent, cancellationToken);
            Mark(_receivedRoots, SchemaDirections.Received, cancellationToken);
        }
    }

    /// <summary>Adds the schemas of the same value, of its members and of its items.</summary>
    public void PushNeighbours(Stack<Schema> open, Schema schema)
    {
        Push(open, schema.Ref is not null || schema.DynamicRef is not null ? registry.Target(schema) : null);
        Push(open, schema.Items);
        Push(open, schema.AdditionalProperties);
        Push(open, schema.Then);
        Push(open, schema.Else);
        Push(open, schema.AllOf);
        Push(open, schema.AnyOf);
        Push(open, schema.OneOf);
        Push(open, schema.PrefixItems);
        Push(open, schema.Properties);
        Push(open, schema.PatternProperties);
        Push(open, hierarchy.DerivedFrom(schema));
    }

    private void Mark(List<Schema> roots, SchemaDirections direction, CancellationToken cancellationToken)
    {
        var open = new Stack<Schema>(roots);
        while (open.Count > 0)
        {
            Schema schema = open.Pop();
            if (!schema.Directions.HasFlag(direction))
            {
                cancellationToken.ThrowIfCancellationRequested();
                schema.Directions |= direction;
                PushNeighbours(open, schema);
            }
        }
    }

    private static void Push(Stack<Schema> open, Schema? schema)
    {
        if (schema is not null)
        {
            open.Push(schema);
        }
    }

    // By index: an interface's enumerator is an object, and this runs for every schema.
    private static void Push(Stack<Schema> open, IReadOnlyList<Schema> schemas)
    {
        for (int i = 0; i < schemas.Count; i++)
        {
            open.Push(schemas[i]);
        }
    }

    private static void Push(Stack<Schema> open, IReadOnlyList<SchemaProperty> properties)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            open.Push(properties[i].Schema);
        }
    }
}
