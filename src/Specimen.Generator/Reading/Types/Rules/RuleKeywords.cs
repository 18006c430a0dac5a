using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Rules;

/// <summary>Adds keywords to those of a rule, where a schema has them.</summary>
internal static class RuleKeywords
{
    private static readonly (SchemaTypes Type, string Name)[] s_typeNames =
    [
        (SchemaTypes.Null, "null"), (SchemaTypes.Boolean, "boolean"), (SchemaTypes.Number, "number"), (SchemaTypes.Integer, "integer"),
        (SchemaTypes.String, "string"), (SchemaTypes.Array, "array"), (SchemaTypes.Object, "object"),
    ];

    /// <summary>The kinds of JSON that are allowed; nothing where all are.</summary>
    public static void AddTypes(this List<RuleKeyword> keywords, SchemaTypes types)
    {
        if (types != SchemaTypes.Any)
        {
            keywords.Add(new RuleKeyword("Types", new RuleTypes(NamesOf(types))));
        }
    }

    public static void AddMap(this List<RuleKeyword> keywords, string property, IEnumerable<RuleEntry> entries)
    {
        EquatableArray<RuleEntry> array = entries.ToEquatableArray();
        if (!array.IsEmpty)
        {
            keywords.Add(new RuleKeyword(property, new RuleSchemas(RuleSchemasKind.ByName, array)));
        }
    }

    public static void AddNames(this List<RuleKeyword> keywords, string property, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            keywords.Add(new RuleKeyword(property, new RuleTexts(names.ToEquatableArray())));
        }
    }

    public static void AddText(this List<RuleKeyword> keywords, string property, string? text)
    {
        if (text is not null)
        {
            keywords.Add(new RuleKeyword(property, new RuleText(text)));
        }
    }

    public static void AddCount(this List<RuleKeyword> keywords, string property, int? count)
    {
        if (count is { } value)
        {
            keywords.Add(new RuleKeyword(property, new RuleCount(value)));
        }
    }

    public static void AddFlag(this List<RuleKeyword> keywords, string property, bool flag)
    {
        if (flag)
        {
            keywords.Add(new RuleKeyword(property, new RuleFlag(true)));
        }
    }

    private static EquatableArray<string> NamesOf(SchemaTypes types)
    {
        var names = new List<string>();
        foreach ((SchemaTypes type, string name) in s_typeNames)
        {
            if ((types & type) == type)
            {
                names.Add(name);
                types &= ~type;
            }
        }

        return names.ToEquatableArray();
    }
}
