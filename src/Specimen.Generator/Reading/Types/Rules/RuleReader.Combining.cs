using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Rules;

/// <content>Rules that are made of others, or of a part of a schema.</content>
internal sealed partial class RuleReader
{
    /// <summary>The kind of JSON that a schema is about; null for any.</summary>
    /// <param name="spec">Where the schema stands.</param>
    /// <param name="types">The types it allows.</param>
    /// <param name="format">The format that the C# type of a text stands for; null for none.</param>
    public static RuleModel? Kind(string spec, SchemaTypes types, string? format)
    {
        if (types == SchemaTypes.None)
        {
            // Several parts that exclude each other: no value is valid, and no word for a type says that.
            return RuleModel.False;
        }

        var keywords = new List<RuleKeyword>();
        keywords.AddTypes(types);
        keywords.AddText("Format", format);
        return keywords.Count == 0 ? null : new RuleModel(spec, keywords.ToEquatableArray());
    }

    /// <summary>What all parts of a value say, each asked the same; null where none says anything.</summary>
    public static RuleModel? All(IReadOnlyList<Schema> parts, Func<Schema, RuleModel?> ruleOf)
    {
        if (parts.Count == 1)
        {
            return ruleOf(parts[0]);
        }

        return All(parts.Select(ruleOf));
    }

    /// <summary>Several rules that must all hold; null for none.</summary>
    public static RuleModel? All(IEnumerable<RuleModel?> rules)
    {
        List<RuleModel>? some = null;
        foreach (RuleModel? rule in rules)
        {
            if (rule is not null)
            {
                (some ??= []).Add(rule);
            }
        }

        return some switch
        {
            null => null,
            [var one] => one,
            _ => RuleModel.Of(new RuleKeyword("AllOf", Schemas(RuleSchemasKind.List, some.Select(static x => new RuleEntry(x))))),
        };
    }

    /// <summary>A rule for values other than null, which something else allows.</summary>
    public static RuleModel UnlessNull(RuleModel rule)
    {
        var ofNull = new List<RuleKeyword>();
        ofNull.AddTypes(SchemaTypes.Null);
        return RuleModel.Of(One("If", RuleModel.Of([.. ofNull])), One("Else", rule));
    }

    /// <summary>A rule about members of the value.</summary>
    public static RuleModel? OfMembers(IEnumerable<KeyValuePair<string, RuleModel>> members)
    {
        EquatableArray<RuleEntry> entries = members.Select(static x => new RuleEntry(x.Value) { Name = x.Key }).ToEquatableArray();
        return entries.IsEmpty ? null : RuleModel.Of(new RuleKeyword("Properties", new RuleSchemas(RuleSchemasKind.ByName, entries)));
    }

    /// <summary>A rule about all items, or all unnamed members, of the value.</summary>
    public static RuleModel? OfEach(string property, RuleModel? each) =>
        each is null ? null : RuleModel.Of(One(property, each));

    private static RuleKeyword One(string property, RuleModel rule) => new(property, Schemas(RuleSchemasKind.One, [new RuleEntry(rule)]));

    /// <summary>The alternatives of a union, each the whole schema of a variant.</summary>
    public RuleModel OfUnion(Schema part, string property, IReadOnlyList<Schema> alternatives)
    {
        var keywords = new List<RuleKeyword>();
        AddList(keywords, property, alternatives);
        return new RuleModel(part.Location.ToString(), keywords.ToEquatableArray());
    }
}
