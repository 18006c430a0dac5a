using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Forms;

/// <summary>Which fields of forms are files, whatever their schemas are made of.</summary>
internal sealed class FormFiles(SchemaRegistry registry, SchemaFlow flow, CancellationToken cancellationToken)
{
    /// <summary>Whether a value that is sent has a file somewhere in it that no text can be.</summary>
    public bool AreWithin(IReadOnlyList<Schema> schemas)
    {
        var open = new Stack<Schema>(schemas);
        var seen = new HashSet<Schema>();
        while (open.Count > 0)
        {
            Schema schema = open.Pop();
            if (schema.ReadOnly || !seen.Add(schema))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (IsFile(schema) && (schema.ContentMediaType is not { } type || ContentForms.KindOf(type, isBinary: false, isText: true) == ContentKind.Stream))
            {
                return true;
            }

            flow.PushNeighbours(open, schema);
        }

        return false;
    }

    /// <summary>Whether a field of a form is a file or a list of files; one that may be either takes a list. What else it may be is told beside.</summary>
    public FieldFiles Of(IReadOnlyList<Schema> schemas)
    {
        var open = new Stack<(IReadOnlyList<Schema> Schemas, Schema? Alternative, bool IsItem)>();
        var unions = new HashSet<(IReadOnlyList<Schema> Alternatives, bool IsItem)>();
        var mediaTypes = new HashSet<string?>();
        var others = new List<Schema>();
        (Schema? Alternative, bool IsItem)? widest = null;
        bool isNullable = false;
        open.Push((schemas, null, false));
        while (open.Count > 0)
        {
            (IReadOnlyList<Schema> value, Schema? alternative, bool isItem) = open.Pop();
            List<Schema> parts = Whole(value);
            List<IReadOnlyList<Schema>> alternatives = [.. parts.SelectMany(static x => new[] { x.OneOf, x.AnyOf }).Where(static x => x.Count > 0)];
            List<Schema> items = [.. parts.Select(static x => x.Items).OfType<Schema>()];
            List<Schema> files = parts.FindAll(IsFile);
            if (files.Count > 0)
            {
                mediaTypes.Add(files.Select(static x => x.ContentMediaType).FirstOrDefault(static x => x is not null));
                widest = widest is null || (isItem && !widest.Value.IsItem) ? (alternative, isItem) : widest;
            }
            else if (alternatives.Count > 0)
            {
                foreach (Schema next in alternatives.Where(x => unions.Add((x, isItem))).SelectMany(static x => x).Reverse())
                {
                    if (Conjunction.Of(registry, next).IsNullAlone)
                    {
                        isNullable |= !isItem;
                    }
                    else if (next.Boolean != false)
                    {
                        open.Push(([next], isItem ? alternative : next, isItem));
                    }
                }

                isNullable |= !isItem && parts.Exists(static x => x.IsNullable);
            }
            else if (items.Count > 0 && !isItem)
            {
                open.Push((items, alternative, true));
            }
            else if (alternative is not null && !isItem)
            {
                others.Add(alternative);
            }
            else
            {
                return default;
            }
        }

        return widest is var (chosen, isList)
            ? new FieldFiles(isList ? HeldFiles.List : HeldFiles.One, mediaTypes.Count == 1 ? mediaTypes.First() : null, chosen, others, isNullable)
            : default;
    }

    /// <summary>Schemas with all that they refer to and combine by <c>allOf</c>, those included that assert nothing.</summary>
    private List<Schema> Whole(IReadOnlyList<Schema> schemas)
    {
        var whole = new List<Schema>(schemas);
        var seen = new HashSet<Schema>(schemas);
        for (int i = 0; i < whole.Count; i++)
        {
            Schema schema = whole[i];
            if ((schema.Ref is not null || schema.DynamicRef is not null) && !registry.IsDynamic(schema) && registry.Target(schema) is { } target && seen.Add(target))
            {
                whole.Add(target);
            }

            whole.AddRange(schema.AllOf.Where(seen.Add));
        }

        return whole;
    }

    // OpenAPI 3.0 says binary by the format, 3.1 by a media type without an encoding (OpenAPI 3.1.1, Working With Binary Data).
    private static bool IsFile(Schema schema) =>
        schema.Format == "binary"
        || (schema.ContentMediaType is { } type
            ? type != "application/json" && (schema.ContentEncoding is null || Formats.IsIdentity(schema.ContentEncoding))
            : Formats.IsBinary(schema.ContentEncoding));
}
