using System;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients.Paging;

/// <summary>Tells what leads from a page to the next one, by what it is called and what it is.</summary>
internal static class NextPage
{
    /// <summary>Whether a value of a type can lead anywhere.</summary>
    public static bool CanLead(TypeRef type) =>
        CanBeAddress(type) || type is ScalarRef { Scalar: Scalar.Int32 or Scalar.Int64 or Scalar.Guid or Scalar.DateTimeOffset };

    /// <summary>Whether a value of a type can be an address.</summary>
    public static bool CanBeAddress(TypeRef type) => type is ScalarRef { Scalar: Scalar.String or Scalar.Uri };

    /// <summary>The index of the query parameter that takes what a route leads to; null where none does.</summary>
    public static int? TokenOf(MemberRoute route, OperationModel operation)
    {
        for (int i = 0; i < operation.Parameters.Count; i++)
        {
            ParameterModel parameter = operation.Parameters[i];
            if (parameter is { Location: ParameterLocation.Query, Constant: null, Prefix: "", Suffix: "" }
                && parameter.Type.Equals(route.Last.Type)
                && (!parameter.Type.IsValueType || !parameter.IsRequired || parameter.IsNullable)
                && PageWords.IsToken(route.Last.JsonName, route.Holders.FirstOrDefault(), parameter.WireName))
            {
                return i;
            }
        }

        return null;
    }

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
