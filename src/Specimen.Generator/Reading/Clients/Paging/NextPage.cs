using System;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients.Paging;

/// <summary>Tells what leads from a page to the next one, by what it is called and what it is.</summary>
internal static class NextPage
{
    /// <summary>Whether a value of a type can be an address.</summary>
    public static bool CanBeAddress(TypeRef type) => type is ScalarRef { Scalar: Scalar.String or Scalar.Uri };

    /// <summary>Whether a member tells that there is a next page.</summary>
    public static bool TellsWhetherMore(MemberRoute route) => route.Last.Type is ScalarRef { Scalar: Scalar.Boolean } && PageWords.IsMore(route.Last.JsonName);

    /// <summary>The index of the query parameter that takes what a route leads to; null where none does.</summary>
    public static int? TokenOf(MemberRoute route, OperationModel operation) =>
        Taker(operation, route.Last, x => PageWords.IsToken(route.Last.JsonName, route.Holders.FirstOrDefault(), x));

    /// <summary>The index of the query parameter that takes a member of the page which says where the page ended; null where none does.</summary>
    public static int? AfterLast(MemberModel member, OperationModel operation) => Taker(operation, member, x => PageWords.IsAfterLast(member.JsonName, x));

    /// <summary>The index of the query parameter that takes a member of the last item; null where none does.</summary>
    public static int? AfterItem(MemberModel member, OperationModel operation) => Taker(operation, member, x => PageWords.IsAfterItem(member.JsonName, x));

    /// <summary>The index of the query parameter that says how many items come before the page; null where none does.</summary>
    public static int? OffsetOf(OperationModel operation) => Taker(operation, static x => x is ScalarRef { Scalar: Scalar.Int32 or Scalar.Int64 }, PageWords.IsOffset);

    private static int? Taker(OperationModel operation, MemberModel member, Func<string, bool> isCalled) =>
        CanLead(member.Type) ? Taker(operation, member.Type.Equals, isCalled) : null;

    /// <summary>The index of an optional query parameter; null for none.</summary>
    private static int? Taker(OperationModel operation, Func<TypeRef, bool> isOfType, Func<string, bool> isCalled)
    {
        for (int i = 0; i < operation.Parameters.Count; i++)
        {
            ParameterModel parameter = operation.Parameters[i];
            if (parameter is { Location: ParameterLocation.Query, Constant: null, Prefix: "", Suffix: "" }
                && isOfType(parameter.Type)
                && (!parameter.Type.IsValueType || !parameter.IsRequired || parameter.IsNullable)
                && isCalled(parameter.WireName))
            {
                return i;
            }
        }

        return null;
    }

    private static bool CanLead(TypeRef type) => type is ScalarRef { Scalar: Scalar.String or Scalar.Int32 or Scalar.Int64 or Scalar.Guid or Scalar.DateTimeOffset };

    /// <summary>Whether what a route leads to is the address of the next page.</summary>
    public static bool IsAddress(MemberRoute route, OperationModel operation)
    {
        MemberModel member = route.Last;
        if (!CanBeAddress(member.Type))
        {
            return false;
        }

        if (PageWords.IsNextAddress(member.JsonName))
        {
            return true;
        }

        // What is asked for by its key and says "next" may be one of several things and not one of several pages.
        bool isOne = operation.Path is [.., { Parameter: not null }] && !operation.Parameters.Any(static x => x.Location == ParameterLocation.Query);
        string holder = route.Holders.FirstOrDefault() ?? "";
        return !isOne && (PageWords.IsNext(member.JsonName) ? IsUri(member) || route.Holders.Any(PageWords.IsLinks) : PageWords.IsNext(holder) && PageWords.IsAddress(member.JsonName));
    }

    /// <summary>Whether a member is an address by its format, or by its example.</summary>
    private static bool IsUri(MemberModel member) =>
        member.Type is ScalarRef { Scalar: Scalar.Uri }
        || member.Checks.Any(static x => x is FormatCheck { Format: "uri" or "uri-reference" or "iri" or "iri-reference" })
        || member.Doc.Example is { } example && (example.StartsWith("https://", StringComparison.Ordinal) || example.StartsWith("http://", StringComparison.Ordinal));
}
