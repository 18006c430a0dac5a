using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>
/// Members by which a discriminator tells alternatives apart (OpenAPI 3.1.1, Discriminator Object). An alternative that allows one value
/// always writes it, required or not: without it nobody could say which of them a value is. Where the mapping alone fixes the value, and the
/// alternative's own schema allows any text or several, a new value has the one that is mapped to it from the start; one that is read keeps its own.
/// </summary>
internal sealed class DiscriminatorTags(SchemaRegistry registry, DiscriminatorValues discriminators)
{
    private readonly HashSet<(Schema Alternative, string Member)> _fixed = [];

    // By alternative and member; null where two unions disagree, or one maps several values.
    private readonly Dictionary<(Schema Alternative, string Member), string?> _mapped = [];

    // Alternatives that something else than a union with a discriminator refers to: what their tag is there, nobody says.
    private readonly HashSet<Schema> _usedAlone = [];

    /// <summary>Notes the tags of the alternatives of a named schema. All of a document do so before any type is decided.</summary>
    public void Declare(Schema schema)
    {
        if (schema.Discriminator is { PropertyName: var member })
        {
            foreach (Schema alternative in schema.OneOf.Concat(schema.AnyOf))
            {
                if (Alias(alternative) is { } target && IsFixed(target, member))
                {
                    _fixed.Add((target, member));
                }
            }
        }
    }

    /// <summary>Whether a member is what tells a schema from its rivals, by the one value that it allows.</summary>
    public bool IsTag(Schema schema, string member) => _fixed.Contains((schema, member));

    /// <summary>The member that tells the alternatives apart, where it is a tag of them all; else null.</summary>
    public string? Of(Schema union, List<Schema> alternatives)
    {
        // One that no component is was not declared.
        Declare(union);
        return union.Discriminator is { PropertyName: var member } && alternatives.TrueForAll(x => Alias(x) is { } target && IsTag(target, member)) ? member : null;
    }

    /// <summary>Finds the tags of unions that are no components, and those that are mapped, once all schemas are read.</summary>
    public void Find(CancellationToken cancellationToken)
    {
        List<Schema> schemas = [.. registry.Schemas];
        var listed = new HashSet<Schema>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Schema union in schemas)
        {
            Declare(union);
            if (union.Discriminator is { Mapping.Count: > 0 } discriminator)
            {
                foreach (Schema alternative in union.OneOf.Concat(union.AnyOf).Where(static x => x.Ref is not null))
                {
                    string? tag = discriminators.MappedTo(alternative, discriminator) is [var only] ? only : null;
                    listed.Add(alternative);
                    names.Add(alternative.RefName!);
                    AddMapped(alternative, discriminator.PropertyName, tag);
                    if (Alias(alternative) is { } target)
                    {
                        AddMapped(target, discriminator.PropertyName, tag);
                    }
                }
            }
        }

        if (names.Count == 0)
        {
            return;
        }

        // By name first: looking a reference up can report it, and not all that is read becomes a type.
        foreach (Schema reference in schemas.Where(x => x.RefName is { } name && names.Contains(name) && !listed.Contains(x)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (registry.Target(reference) is { } target)
            {
                _usedAlone.Add(target);
            }
        }
    }

    /// <summary>The value, as JSON, that a member has from the start because it is mapped to its owner; null for none.</summary>
    public string? Mapped(Schema owner, string member, TypeUse use, List<Schema> schemas)
    {
        if (!_mapped.TryGetValue((owner, member), out string? tag) || tag is null || _usedAlone.Contains(owner) || use.IsNullable || use.Loose is not null || schemas.Exists(static x => x.ReadOnly || x.WriteOnly))
        {
            return null;
        }

        bool isAllowed = use.Type switch
        {
            ScalarRef { Scalar: Scalar.String, Form: NumberForm.Number } => use is { Checks.IsEmpty: true, Residual: null },
            NamedRef { Kind: NamedKind.StringEnum } => Conjunction.Of(registry, schemas).Parts.TrueForAll(x => x.ListedValues?.Any(value => value is JsonString text && text.Value == tag) != false),
            _ => false,
        };
        return isAllowed ? JsonText.Quote(tag) : null;
    }

    private void AddMapped(Schema alternative, string member, string? tag) =>
        _mapped[(alternative, member)] = _mapped.TryGetValue((alternative, member), out string? other) && other != tag ? null : tag;

    /// <summary>Whether a member has one value, which a record can write by itself.</summary>
    private bool IsFixed(Schema schema, string member) =>
        Conjunction.Of(registry, schema).Properties().FirstOrDefault(x => x.Key == member).Value is { } schemas
        && Conjunction.Of(registry, schemas) is { AddsNull: false } own
        && own.Parts.Any(static x => x.ListedValues is [JsonString])
        && schemas.TrueForAll(static x => SchemaDocumentation.DeprecationOf(x) is null);

    private Schema? Alias(Schema schema) => Conjunction.Of(registry, schema).Alias;
}
