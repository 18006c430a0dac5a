using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>
/// Tags that a discriminator's mapping alone fixes: the alternative's own schema allows any text, or several. A new value has the one
/// that is mapped to it from the start; a value that is read keeps its own.
/// </content>
internal sealed partial class TypeReader
{
    // By alternative and member; null where two unions disagree, or one maps several values.
    private readonly Dictionary<(Schema Alternative, string Member), string?> _mappedTags = [];

    // Alternatives that something else than a union with a discriminator refers to: what their tag is there, nobody says.
    private readonly HashSet<Schema> _usedAlone = [];

    /// <summary>Finds the tags that are mapped, once all schemas are read.</summary>
    private void FindMappedTags()
    {
        List<Schema> schemas = [.. _registry.Schemas];
        var listed = new HashSet<Schema>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Schema union in schemas)
        {
            if (union.Discriminator is { Mapping.Count: > 0 } discriminator)
            {
                foreach (Schema alternative in union.OneOf.Concat(union.AnyOf).Where(static x => x.Ref is not null))
                {
                    string? tag = _discriminators.MappedTo(alternative, discriminator) is [var only] ? only : null;
                    listed.Add(alternative);
                    names.Add(alternative.RefName!);
                    AddMappedTag(alternative, discriminator.PropertyName, tag);
                    if (Alias(alternative) is { } target)
                    {
                        AddMappedTag(target, discriminator.PropertyName, tag);
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
            _cancellationToken.ThrowIfCancellationRequested();
            if (_registry.Target(reference) is { } target)
            {
                _usedAlone.Add(target);
            }
        }
    }

    private void AddMappedTag(Schema alternative, string member, string? tag) =>
        _mappedTags[(alternative, member)] = _mappedTags.TryGetValue((alternative, member), out string? other) && other != tag ? null : tag;

    /// <summary>The value, as JSON, that a member has from the start because it is mapped to its owner; null for none.</summary>
    private string? MappedTag(Schema owner, string member, TypeUse use, List<Schema> schemas)
    {
        if (!_mappedTags.TryGetValue((owner, member), out string? tag) || tag is null || _usedAlone.Contains(owner) || use.IsNullable || use.Loose is not null || schemas.Exists(static x => x.ReadOnly || x.WriteOnly))
        {
            return null;
        }

        bool isAllowed = use.Type switch
        {
            ScalarRef { Scalar: Scalar.String, Form: NumberForm.Number } => use is { Checks.IsEmpty: true, Residual: null },
            NamedRef { Kind: NamedKind.StringEnum } => Conjunction.Of(_registry, schemas).Parts.TrueForAll(x => x.ListedValues?.Any(value => value is JsonString text && text.Value == tag) != false),
            _ => false,
        };
        return isAllowed ? JsonText.Quote(tag) : null;
    }
}
