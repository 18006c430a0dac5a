using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Reading.Schemas;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>
/// Tells whether all that a schema says is checked. What is left out makes a schema accept more, so under <c>not</c>, <c>if</c> and where
/// matches are counted such a schema would report what is right.
/// </summary>
internal sealed class SchemaExactness(SchemaRegistry registry)
{
    // A schema that reaches more is taken for inexact.
    private const int MaximalSchemas = 2_000;

    private readonly HashSet<Schema> _exact = [];

    public bool IsExact(Schema schema)
    {
        var reached = new HashSet<Schema> { schema };
        var open = new Stack<Schema>();
        open.Push(schema);
        while (open.Count > 0)
        {
            Schema next = open.Pop();
            if (_exact.Contains(next))
            {
                continue;
            }

            if (!IsExactAlone(next) || reached.Count > MaximalSchemas)
            {
                return false;
            }

            foreach (Schema child in Children(next))
            {
                if (reached.Add(child))
                {
                    open.Push(child);
                }
            }
        }

        _exact.UnionWith(reached);
        return true;
    }

    /// <summary>A bound as a number that can be compared exactly; null where it is too large for that.</summary>
    public static decimal? Bound(string? literal) =>
        decimal.TryParse(literal, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private bool IsExactAlone(Schema schema) =>
        schema.DynamicRef is null
        && (schema.Ref is null || registry.Target(schema) is not null)
        && schema.UnevaluatedItems is null
        && schema.UnevaluatedProperties is null
        && schema.PatternProperties.Count == 0
        && (schema.Pattern is null || PatternTexts.CanRead(schema.Pattern))
        && (schema.Format is null || TextFormat.IsChecked(schema.Format))
        && new[] { schema.Minimum, schema.Maximum, schema.ExclusiveMinimum, schema.ExclusiveMaximum, schema.MultipleOf }.All(static x => x is null || Bound(x) is not null)
        && !(schema.Dialect.IsOpenApi && schema.Required.Count > 0 && schema.Properties.Any(static x => x.Schema.ReadOnly || x.Schema.WriteOnly));

    private IEnumerable<Schema> Children(Schema schema)
    {
        Schema?[] single =
        [
            schema.Ref is null ? null : registry.Target(schema),
            schema.Items, schema.Contains, schema.AdditionalProperties, schema.PropertyNames, schema.Not, schema.If, schema.Then, schema.Else,
        ];
        return single.OfType<Schema>()
            .Concat(schema.PrefixItems)
            .Concat(schema.Properties.Select(static x => x.Schema))
            .Concat(schema.DependentSchemas.Select(static x => x.Schema))
            .Concat(schema.AllOf)
            .Concat(schema.AnyOf)
            .Concat(schema.OneOf);
    }
}
