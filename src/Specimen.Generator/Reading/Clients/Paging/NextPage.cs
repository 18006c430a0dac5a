using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients.Paging;

/// <summary>Tells what leads from a page of an operation to the next one, by what it is called and what it is.</summary>
internal sealed class NextPage
{
    private readonly OperationModel _operation;
    private readonly List<(int Index, string Word, TypeRef Type)> _takers = [];

    // What its path ends with is the key of one thing: no part behind it names several.
    private readonly bool _isOfKey;

    public NextPage(OperationModel operation)
    {
        _operation = operation;
        _isOfKey = operation.Path.LastOrDefault(static x => x.Parameter is not null || x.Literal.Trim('/').Length > 0) is { Parameter: not null };
        for (int i = 0; i < operation.Parameters.Count; i++)
        {
            ParameterModel parameter = operation.Parameters[i];
            if (parameter is { Location: ParameterLocation.Query, Constant: null, Prefix: "", Suffix: "" }
                && (!parameter.Type.IsValueType || !parameter.IsRequired || parameter.IsNullable)
                && CanLead(parameter.Type))
            {
                _takers.Add((i, PageWords.Plain(parameter.WireName), parameter.Type));
            }
        }
    }

    /// <summary>Whether a value of a type can be an address.</summary>
    public static bool CanBeAddress(TypeRef type) => type is ScalarRef { Scalar: Scalar.String or Scalar.Uri };

    /// <summary>Whether a member tells that there is a next page.</summary>
    public static bool TellsWhetherMore(MemberRoute route) => route.Last.Type is ScalarRef { Scalar: Scalar.Boolean } && PageWords.IsMore(route.Word);

    /// <summary>
    /// Whether a documented header <c>Link</c> leads from an object to the next page: what is asked for by its key is one thing, and its links
    /// are to others, unless a parameter asks for a page of it.
    /// </summary>
    public bool HasLinkedPages() => !_isOfKey || Taker(static x => PageWords.AsksForPage(x.Word)) is not null;

    /// <summary>The index of the query parameter that takes what a route leads to; null where none does.</summary>
    public int? TokenOf(MemberRoute route) => Taker(x => x.Type.Equals(route.Last.Type) && PageWords.IsToken(route.Word, route.Holder?.Word, x.Word));

    /// <summary>The index of the query parameter that takes a member of the page which says where the page ended; null where none does.</summary>
    public int? AfterLast(MemberRoute route) => Taker(x => x.Type.Equals(route.Last.Type) && PageWords.IsAfterLast(route.Word, x.Word));

    /// <summary>The index of the query parameter that takes a member of the last item; null where none does.</summary>
    public int? AfterItem(MemberRoute route) => Taker(x => x.Type.Equals(route.Last.Type) && PageWords.IsAfterItem(route.Word, x.Word));

    /// <summary>The index of the query parameter that says how many items come before the page; null where none does, or one that counts from 1.</summary>
    public int? Offset() =>
        Taker(static x => IsWhole(x.Type) && PageWords.IsOffset(x.Word)) is { } index && First(index) is (null or "0", not "1") ? index : null;

    /// <summary>
    /// The index of the query parameter that says which page it is, and the number of the first one, which its default or minimum tells: a page
    /// that were taken for another would be left out or given twice. Null where there is none.
    /// </summary>
    public (int Index, int Start)? Number()
    {
        if (Taker(static x => IsWhole(x.Type) && PageWords.IsNumber(x.Word)) is not { } index)
        {
            return null;
        }

        return First(index) switch
        {
            ("1", _) or (null, "1") => (index, 1),
            ("0", _) => (index, 0),
            _ => null,
        };
    }

    /// <summary>Whether a member tells how many pages there are.</summary>
    public static bool CountsPages(MemberRoute route, int start) => IsWhole(route.Last.Type) && PageWords.IsPageCount(route.Word, start);

    /// <summary>Whether a member tells how many items there are in all pages: a mere <c>total</c> does beside what says which part of them a page is.</summary>
    public static bool CountsItems(MemberRoute route, List<MemberRoute> all) =>
        IsWhole(route.Last.Type)
        && (PageWords.IsItemCount(route.Word) || (route.Word == "total" && all.Exists(x => ReferenceEquals(x.Holder, route.Holder) && PageWords.IsPart(x.Word))));

    /// <summary>Whether what a route leads to is the address of the next page.</summary>
    public bool IsAddress(MemberRoute route)
    {
        if (!CanBeAddress(route.Last.Type))
        {
            return false;
        }

        if (PageWords.IsNextAddress(route.Word))
        {
            return true;
        }

        // What is asked for by its key and says "next" may be one of several things and not one of several pages.
        bool isOne = _isOfKey && !_operation.Parameters.Any(static x => x.Location == ParameterLocation.Query);
        return !isOne && (PageWords.IsNext(route.Word) ? IsUri(route.Last) || HoldsLinks(route.Holder) : PageWords.IsAddress(route.Word) && route.Holder is { } holder && PageWords.IsNext(holder.Word));
    }

    /// <summary>What a parameter says of the first number that it takes.</summary>
    private (string? Default, string? Minimum) First(int index) =>
        _operation.Parameters[index] is var parameter ? (parameter.Doc.Default, parameter.Checks.OfType<RangeCheck>().FirstOrDefault()?.Minimum) : default;

    private int? Taker(Predicate<(int Index, string Word, TypeRef Type)> takes) => _takers.FindIndex(takes) is >= 0 and var index ? _takers[index].Index : null;

    private static bool IsWhole(TypeRef type) => type is ScalarRef { Scalar: Scalar.Int32 or Scalar.Int64 };

    private static bool CanLead(TypeRef type) => type is ScalarRef { Scalar: Scalar.String or Scalar.Int32 or Scalar.Int64 or Scalar.Guid or Scalar.DateTimeOffset };

    private static bool HoldsLinks(MemberRoute? holder)
    {
        while (holder is not null && !PageWords.IsLinks(holder.Word))
        {
            holder = holder.Holder;
        }

        return holder is not null;
    }

    /// <summary>Whether a member is an address by its format, or by its example.</summary>
    private static bool IsUri(MemberModel member) =>
        member.Type is ScalarRef { Scalar: Scalar.Uri }
        || member.Checks.Any(static x => x is FormatCheck { Format: "uri" or "uri-reference" or "iri" or "iri-reference" })
        || member.Doc.Example is { } example && (example.StartsWith("https://", StringComparison.Ordinal) || example.StartsWith("http://", StringComparison.Ordinal));
}
