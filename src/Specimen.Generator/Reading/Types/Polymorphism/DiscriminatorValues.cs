using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>Which values of a discriminator mean which alternative (OpenAPI 3.1.1, Discriminator Object).</summary>
internal sealed class DiscriminatorValues(SchemaRegistry registry)
{
    private readonly Dictionary<(SchemaResource From, Discriminator Discriminator), MappedSchemas> _mapped = [];

    /// <summary>
    /// The values that mean an alternative: those mapped to it, else its schema's name. Where its own schema lists values without that
    /// name, no value could be valid by the letter: then its author meant those. None where nothing tells.
    /// </summary>
    public IReadOnlyList<string> Of(Schema alternative, Discriminator discriminator)
    {
        Schema target = Target(alternative);
        if (MappedTo(alternative, discriminator) is { Count: > 0 } values)
        {
            return values;
        }

        string? name = alternative.RefName;
        if (Listed(target, discriminator.PropertyName) is { Count: > 0 } listed && (name is null || !listed.Contains(name)))
        {
            return listed;
        }

        // Of a union among the alternatives the values mean its own alternatives.
        return name is null || target.OneOf.Count + target.AnyOf.Count > 0 ? [] : [name];
    }

    /// <summary>
    /// Which value means which alternative of a union; null where the discriminator does not tell all of them apart, or leads to what is
    /// none of them: then all alternatives have to be tried.
    /// </summary>
    public RuleDiscriminator? Of(IReadOnlyList<Schema> alternatives, Discriminator discriminator)
    {
        Schema? fallback = alternatives.Count > 0 ? DefaultOf(alternatives[0], discriminator) : null;
        int? fallbackIndex = null;
        var tags = new List<RuleTag>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < alternatives.Count; i++)
        {
            if (!Conjunction.Of(registry, alternatives[i]).Types.HasFlag(SchemaTypes.Object))
            {
                continue;
            }

            bool isFallback = fallback is not null && ReferenceEquals(Target(alternatives[i]), fallback);
            IReadOnlyList<string> values = Of(alternatives[i], discriminator);
            if ((values.Count == 0 && !isFallback) || !values.All(seen.Add))
            {
                return null;
            }

            fallbackIndex = isFallback ? i : fallbackIndex;
            tags.AddRange(values.Select(x => new RuleTag(x, i)));
        }

        return tags.Count > 0 && discriminator.Mapping.All(x => seen.Contains(x.Key)) ? new RuleDiscriminator(discriminator.PropertyName, tags.ToEquatableArray(), fallbackIndex) : null;
    }

    /// <summary>The alternative that a value without a mapping means, and an object without a value; null where the discriminator does not decide that.</summary>
    public Schema? DefaultAlternative(Schema union) =>
        union.Discriminator is { Default: not null } discriminator
        && union.AnyOf.Count > 0 != union.OneOf.Count > 0
        && (union.AnyOf.Count > 0 ? union.AnyOf : union.OneOf) is var alternatives
        && Of(alternatives, discriminator)?.Default is { } index
            ? alternatives[index]
            : null;

    /// <summary>The schema that the default mapping leads to, seen from another (OpenAPI 3.2.0, Discriminator Object); null for none.</summary>
    public Schema? DefaultOf(Schema from, Discriminator discriminator) => discriminator.Default is { } target ? Mapped(from, target.Value, out _) : null;

    /// <summary>
    /// The values that mean a record in a hierarchy: those mapped to it, else its name, unless its own schema lists values without that
    /// name. What a base lists means what derives from it, not itself.
    /// </summary>
    /// <param name="root">The base that has the discriminator.</param>
    /// <param name="schema">The record.</param>
    /// <param name="parent">What it derives from; null for the root.</param>
    /// <param name="discriminator">The discriminator.</param>
    public IReadOnlyList<string> OfRecord(Schema root, Schema schema, Schema? parent, Discriminator discriminator)
    {
        if (MappedTo(root, schema, discriminator) is { Count: > 0 } mapped)
        {
            return mapped;
        }

        string name = schema.Location.Segment;
        List<Schema> inherited = parent is null ? [] : Member(parent, discriminator.PropertyName) ?? [];
        List<Schema> own = Member(schema, discriminator.PropertyName)?.FindAll(x => !inherited.Contains(x)) ?? [];
        return own.Count > 0 && ListedValues.TextsOf(Conjunction.Of(registry, own)) is { Count: > 0 } listed && !listed.Contains(name) && (parent is not null || listed.Count == 1)
            ? listed
            : [name];
    }

    /// <summary>The values that are mapped to an alternative.</summary>
    public IReadOnlyList<string> MappedTo(Schema alternative, Discriminator discriminator) => MappedTo(alternative, Target(alternative), discriminator);

    /// <summary>The values that are mapped to a schema, seen from another.</summary>
    public IReadOnlyList<string> MappedTo(Schema from, Schema target, Discriminator discriminator)
    {
        if (!_mapped.TryGetValue((from.Resource, discriminator), out MappedSchemas? mapped))
        {
            _mapped.Add((from.Resource, discriminator), mapped = new MappedSchemas(discriminator.Mapping));
        }

        return mapped.ValuesOf(target, x => Mapped(from, x, out _));
    }

    /// <summary>The schema that a mapping leads to by its name or by a reference; null where there is none.</summary>
    /// <param name="from">Where the mapping stands.</param>
    /// <param name="target">The name or the reference.</param>
    /// <param name="nearest">The deepest value on the way of <see cref="ReferenceTo"/> that exists; null where there is no such file.</param>
    public Schema? Mapped(Schema from, string target, out JsonNode? nearest) =>
        registry.Find(from.Resource, ReferenceTo(target), out nearest) ?? registry.Find(from.Resource, target, out _);

    /// <summary>The reference that a mapping means by a name or a reference: what may be a name is one (OpenAPI 3.2.0, Discriminator Object).</summary>
    public static string ReferenceTo(string target) =>
        target.IndexOf('/') < 0 && target.IndexOf('#') < 0 ? "#/components/schemas/" + JsonPointer.Escape(target) : target;

    private Schema Target(Schema alternative) => alternative.Ref is null ? alternative : registry.Target(alternative) ?? alternative;

    /// <summary>The texts that a schema lists for a member; null where it lists no values.</summary>
    public List<string>? Listed(Schema alternative, string member) =>
        Member(alternative, member) is { } schemas ? ListedValues.TextsOf(Conjunction.Of(registry, schemas)) : null;

    private List<Schema>? Member(Schema schema, string member) => Conjunction.Of(registry, schema).Properties().FirstOrDefault(x => x.Key == member).Value;
}
