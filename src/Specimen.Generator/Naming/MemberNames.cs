using System;
using System.Collections.Generic;

namespace Specimen.Naming;

/// <summary>The names that a type's own members leave to the spec's.</summary>
internal static class MemberNames
{
    /// <summary>
    /// What a record has from the language, from <see cref="object"/> and from Specimen: a member of the spec that would be called
    /// so gets another name (<c>Clone</c> alone would be CS8859, <c>GetType</c> would hide, the type's own name would be CS0542).
    /// </summary>
    private static readonly HashSet<string> s_ofRecords = new(StringComparer.OrdinalIgnoreCase)
    {
        "AdditionalProperties", "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "KeptText", "MemberwiseClone",
        "OtherJson", "PrintMembers", "ReferenceEquals", "SchemaLocation", "SchemaRules", "ToString", "Validate",
        "ValidateJson", "WriteJson",
    };

    private static readonly HashSet<string> s_ofEnums = new(StringComparer.OrdinalIgnoreCase)
    {
        "Clone", "Deconstruct", "Equals", "Finalize", "GetHashCode", "GetType", "IsKnown", "MemberwiseClone", "PrintMembers", "ReadText",
        "ReferenceEquals", "SchemaLocation", "ToString", "Value",
    };

    public static NameScope OfRecord(string typeName) => new(s_ofRecords, typeName);

    public static NameScope OfEnum(string typeName) => new(s_ofEnums, typeName);

    /// <summary>
    /// The C# name of a member: its name in PascalCase. Where another member has that, one that keeps its separators, which tell the two
    /// apart; where no member can have it, or there are no separators, one with <c>Value</c> behind it. The <c>orders</c> of a page that is
    /// called <c>Orders</c> are its <c>Items</c>.
    /// </summary>
    /// <param name="scope">The names of the type's members.</param>
    /// <param name="jsonName">The name of the member in JSON.</param>
    /// <param name="isList">Whether it holds a list.</param>
    public static string Take(NameScope scope, string jsonName, bool isList = false)
    {
        string pascal = Identifier.Pascal(jsonName);
        if (scope.TryTake(pascal) is { } name)
        {
            return name;
        }

        if (isList && scope.IsOwn(pascal) && scope.TryTake("Items") is { } items)
        {
            return items;
        }

        string distinct = Identifier.Distinct(jsonName);
        bool saysNoMore = scope.IsReserved(pascal) || string.Equals(distinct, pascal, StringComparison.OrdinalIgnoreCase);
        return scope.Take(saysNoMore ? pascal + "Value" : distinct, distinct + "Value");
    }
}
