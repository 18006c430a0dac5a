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
            Schema? own = described?[i];
            int index = own is null ? IndexOf(lister.Enum ?? lister.KnownValues, values[i]) : -1;
            string text = values[i] is JsonString value ? value.Value : ((JsonNumber)values[i]).Text;
            string? given = own is not null ? own.Title : index >= 0 && index < lister.EnumNames.Count ? lister.EnumNames[index] : null;
            string? description = own is not null ? own.Description ?? own.Title : index >= 0 && index < lister.EnumDescriptions.Count ? lister.EnumDescriptions[index] : null;
            list.Add(new EnumValueModel(
                ValueName(scope, given, text, values[i] is JsonNumber),
                text,
                new DocModel(description),
                own is null ? null : SchemaDocumentation.DeprecationOf(own)));
        }

        return list.ToEquatableArray();
    }

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
