using System.Collections.Generic;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>The values of an enumeration, with the names and the words that the spec has for each.</summary>
internal static class EnumValues
{
    /// <summary>The values in the order of the list, each with a name in C#.</summary>
    /// <param name="typeName">The name of the enumeration.</param>
    /// <param name="lister">The schema with the list.</param>
    /// <param name="values">The values.</param>
    /// <param name="described">For values that are alternatives of a union: the alternative of each.</param>
    public static EquatableArray<EnumValueModel> Of(string typeName, Schema lister, IReadOnlyList<JsonNode> values, IReadOnlyList<Schema>? described)
    {
        NameScope scope = MemberNames.OfEnum(typeName);
        var list = new List<EnumValueModel>(values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            Schema own = described?[i] ?? lister;
            int index = IndexOf(own.Enum ?? own.KnownValues, values[i]);
            bool isAlternative = described is not null && own.Enum is null or [_];
            string text = values[i] is JsonString value ? value.Value : ((JsonNumber)values[i]).Text;
            string? given = At(own.EnumNames, index) ?? (isAlternative && own.Enum is null ? own.Title : null);
            string? description = At(own.EnumDescriptions, index) ?? (own.DescribedValues?[text] as JsonString)?.Value ?? (isAlternative ? own.Description ?? own.Title : null);
            list.Add(new EnumValueModel(
                ValueName(scope, given, text, values[i] is JsonNumber),
                text,
                new DocModel(description),
                isAlternative ? SchemaDocumentation.DeprecationOf(own) : null));
        }

        return list.ToEquatableArray();
    }

    /// <summary>What describes a value of a union: the alternative that it is, else what lists it.</summary>
    /// <param name="alternative">The alternative.</param>
    /// <param name="lister">The schema with the value, which the alternative may refer to.</param>
    public static Schema Describing(Schema alternative, Schema lister) =>
        lister.Enum is { Count: > 1 } || (alternative.Description is null && alternative.Title is null) ? lister : alternative;

    private static string? At(IReadOnlyList<string?> texts, int index) => index >= 0 && index < texts.Count ? texts[index] : null;

    private static string ValueName(NameScope scope, string? given, string text, bool isNumber)
    {
        if (given is not null && Identifier.Pascal(given) is { Length: > 0 } name)
        {
            return MemberNames.Take(scope, Identifier.IsValid(given) ? given : name);
        }

        return isNumber ? scope.Take(text[0] == '-' ? "Minus" + text.Substring(1) : "Value" + text)
            : text.Length == 0 ? scope.Take("Empty", "EmptyText")
            : MemberNames.Take(scope, text);
    }

    private static int IndexOf(IReadOnlyList<JsonNode>? values, JsonNode value)
    {
        for (int i = 0; i < (values?.Count ?? 0); i++)
        {
            if (ReferenceEquals(values![i], value))
            {
                return i;
            }
        }

        return -1;
    }
}
