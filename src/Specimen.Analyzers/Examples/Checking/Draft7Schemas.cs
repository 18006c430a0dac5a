using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>
/// Writes schemas of any dialect as their draft 7 equivalent. What draft 7 can't say is left out, so that the result accepts what the
/// original does, and perhaps more.
/// </summary>
internal sealed class Draft7Schemas(SchemaRegistry registry)
{
    // Schemas in one another on one value, such as allOf in allOf; no real schema comes near.
    private const int MaximalNesting = 48;

    private readonly Dictionary<Schema, Draft7Schema> _made = [];
    private readonly HashSet<Draft7Schema> _done = [];
    private readonly HashSet<Draft7Schema> _doing = [];
    private readonly Queue<Draft7Schema> _open = [];
    private readonly SchemaExactness _exactness = new(registry);
    private readonly PatternTexts _patterns = new();

    public Draft7Schema Make(Schema schema)
    {
        Draft7Schema made = Below(schema);
        while (_open.Count > 0)
        {
            Draft7Schema next = _open.Dequeue();
            if (!_done.Contains(next))
            {
                Complete(next, 0);
            }
        }

        return made;
    }

    /// <summary>A schema for a part of the value. It is completed later: what lies below may lead back to where we are.</summary>
    private Draft7Schema Below(Schema schema)
    {
        Draft7Schema made = Get(schema);
        if (!_done.Contains(made))
        {
            _open.Enqueue(made);
        }

        return made;
    }

    /// <summary>A schema for the same value; null where it leads back to itself, and so says nothing.</summary>
    private Draft7Schema? Beside(Schema schema, int nesting)
    {
        Draft7Schema made = Get(schema);
        if (_done.Contains(made))
        {
            return made;
        }

        if (_doing.Contains(made) || nesting >= MaximalNesting)
        {
            return null;
        }

        Complete(made, nesting + 1);
        return made;
    }

    private Draft7Schema Get(Schema schema)
    {
        for (int i = 0; i < TextLimits.References && schema.IsPlainReference && registry.Target(schema) is { } target; i++)
        {
            schema = target;
        }

        if (!_made.TryGetValue(schema, out Draft7Schema? made))
        {
            made = new Draft7Schema(schema);
            _made.Add(schema, made);
        }

        return made;
    }

    private void Complete(Draft7Schema made, int nesting)
    {
        _doing.Add(made);
        Schema source = made.Source;
        AddScalars(made, source);
        AddItems(made, source);
        AddMembers(made, source);
        AddCombinations(made, source, nesting);
        AddConditions(made, source, nesting);
        _doing.Remove(made);
        _done.Add(made);
    }

    private void AddScalars(Draft7Schema made, Schema source)
    {
        if (source.HasType && source.Types != SchemaTypes.Any)
        {
            made.Type = TypeOf(source.Types);
        }

        made.Minimum = SchemaExactness.Bound(source.Minimum);
        made.Maximum = SchemaExactness.Bound(source.Maximum);
        made.ExclusiveMinimum = SchemaExactness.Bound(source.ExclusiveMinimum);
        made.ExclusiveMaximum = SchemaExactness.Bound(source.ExclusiveMaximum);
        made.MultipleOf = SchemaExactness.Bound(source.MultipleOf) is { } divisor and > 0 ? divisor : null;
        made.TextPattern = source.Pattern is { } pattern ? _patterns.Get(pattern) : null;
        made.Values = source.Enum is { } values ? Tokens(values) : null;
        made.Constant = source.Const is { } constant ? Tokens([constant]) : null;
    }

    private static HashSet<JToken> Tokens(IEnumerable<JsonNode> values) => new(values.Select(static x => ExampleTokens.Read(x, "").Token), JToken.EqualityComparer);

    private static JsonObjectType TypeOf(SchemaTypes types)
    {
        JsonObjectType type = JsonObjectType.None;
        type |= (types & SchemaTypes.Null) != 0 ? JsonObjectType.Null : 0;
        type |= (types & SchemaTypes.Boolean) != 0 ? JsonObjectType.Boolean : 0;
        type |= (types & SchemaTypes.Fraction) != 0 ? JsonObjectType.Number : (types & SchemaTypes.Integer) != 0 ? JsonObjectType.Integer : 0;
        type |= (types & SchemaTypes.String) != 0 ? JsonObjectType.String : 0;
        type |= (types & SchemaTypes.Array) != 0 ? JsonObjectType.Array : 0;
        type |= (types & SchemaTypes.Object) != 0 ? JsonObjectType.Object : 0;
        return type;
    }

    private void AddItems(Draft7Schema made, Schema source)
    {
        foreach (Schema item in source.PrefixItems)
        {
            made.Items.Add(Below(item));
        }

        if (source.Items is { } items && source.PrefixItems.Count > 0)
        {
            made.AdditionalItemsSchema = Below(items);
        }
        else if (source.Items is not null)
        {
            made.Item = Below(source.Items);
        }

        if (source.Contains is { } contains)
        {
            made.Contained = Below(contains);
            made.CountsContained = source.MaxContains is not null && _exactness.IsExact(contains);
        }
    }

    private void AddMembers(Draft7Schema made, Schema source)
    {
        foreach (SchemaProperty property in source.Properties)
        {
            made.Properties[property.Name] = new JsonSchemaProperty { Reference = Below(property.Schema) };
        }

        foreach (string name in source.Required.Where(x => !IsOneWay(source, x)))
        {
            made.RequiredProperties.Add(name);
        }

        bool areAllRead = true;
        foreach (SchemaProperty property in source.PatternProperties)
        {
            if (_patterns.Get(property.Name) is { } pattern)
            {
                made.NamePatterns.Add(new(pattern, Below(property.Schema)));
            }
            else
            {
                areAllRead = false;
            }
        }

        if (source.AdditionalProperties is { Boolean: not true } others && areAllRead)
        {
            if (made.NamePatterns.Count > 0)
            {
                made.OtherMembers = Below(others);
            }
            else if (others.Boolean == false)
            {
                made.AllowAdditionalProperties = false;
            }
            else
            {
                made.AdditionalPropertiesSchema = Below(others);
            }
        }

        made.MemberNames = source.PropertyNames is { } names ? Below(names) : null;
    }

    /// <summary>Whether OpenAPI lets the member be missing on one way though it is required: of an example the way is not known.</summary>
    private bool IsOneWay(Schema owner, string name)
    {
        if (!owner.Dialect.IsOpenApi)
        {
            return false;
        }

        foreach (SchemaProperty property in owner.Properties)
        {
            if (property.Name == name)
            {
                Schema target = Get(property.Schema).Source;
                return property.Schema.ReadOnly || property.Schema.WriteOnly || target.ReadOnly || target.WriteOnly;
            }
        }

        return false;
    }

    private void AddCombinations(Draft7Schema made, Schema source, int nesting)
    {
        if (source.Ref is not null && !source.IsPlainReference && registry.Target(source) is { } target && Beside(target, nesting) is { } referred)
        {
            made.AllOf.Add(referred);
        }

        foreach (Draft7Schema part in source.AllOf.Select(x => Beside(x, nesting)).OfType<Draft7Schema>().Where(x => !made.AllOf.Contains(x)))
        {
            made.AllOf.Add(part);
        }

        AddAlternatives(made.AnyOf, source.AnyOf, nesting);
        if (source.OneOf.All(_exactness.IsExact))
        {
            AddAlternatives(made.OneOf, source.OneOf, nesting);
        }
        else
        {
            // To fit two of these may only be for what is left out.
            var any = new Draft7Schema(new Schema { Location = source.Location, Node = source.Node, Resource = source.Resource });
            AddAlternatives(any.AnyOf, source.OneOf, nesting);
            made.AllOf.Add(any);
        }
    }

    private void AddAlternatives(ICollection<JsonSchema> target, IReadOnlyList<Schema> alternatives, int nesting)
    {
        List<Draft7Schema?> list = [.. alternatives.Select(x => Beside(x, nesting))];
        if (list.Contains(null))
        {
            return;
        }

        foreach (Draft7Schema? alternative in list)
        {
            // NJsonSchema keeps them in a dictionary; one that stands there twice counts twice, though.
            Draft7Schema own = alternative!;
            if (target.Contains(own))
            {
                own = new Draft7Schema(own.Source);
                own.AllOf.Add(alternative!);
            }

            target.Add(own);
        }
    }

    private void AddConditions(Draft7Schema made, Schema source, int nesting)
    {
        if (source.Not is { } not && _exactness.IsExact(not))
        {
            made.Not = Beside(not, nesting);
        }

        if (source.If is { } condition && (source.Then is not null || source.Else is not null) && _exactness.IsExact(condition) && Beside(condition, nesting) is { } made1)
        {
            made.If = made1;
            made.Then = source.Then is { } then ? Beside(then, nesting) : null;
            made.Else = source.Else is { } @else ? Beside(@else, nesting) : null;
        }

        foreach (SchemaProperty dependent in source.DependentSchemas)
        {
            if (Beside(dependent.Schema, nesting) is { } schema)
            {
                made.Dependents.Add(new(dependent.Name, schema));
            }
        }
    }
}
