using System;
using System.Collections.Generic;
using Specimen.Infrastructure;

namespace Specimen.Reading.Clients.Paging;

/// <summary>The words that APIs call the parts of a page. All are asked for as <see cref="Plain"/> writes them.</summary>
internal static class PageWords
{
    private static readonly HashSet<string> s_holders = new(StringComparer.Ordinal)
    {
        "link", "links", "page", "pages", "pageinfo", "paging", "pagination", "next", "cursor", "cursors", "meta", "metadata", "responsemetadata",
    };

    private static readonly HashSet<string> s_envelopes = new(StringComparer.Ordinal) { "data", "result", "results", "response", "embedded" };

    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal) { "data", "items", "results", "value", "values", "records", "entries", "entities", "elements", "content", "embedded" };

    private static readonly string[] s_afters = ["after", "startafter", "startingafter"];

    /// <summary>A name without case and without what stands between its words: <c>next_page</c> and <c>nextPage</c> → <c>nextpage</c>.</summary>
    public static string Plain(string name)
    {
        var plain = new TextBuilder(stackalloc char[TextBuilder.StackSize]);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.Finish();
    }

    /// <summary>Whether a member holds what is said of the page.</summary>
    public static bool IsHolder(string word) => s_holders.Contains(word);

    /// <summary>Whether a member holds the page itself.</summary>
    public static bool IsEnvelope(string word) => s_envelopes.Contains(word);

    /// <summary>Whether a member is called as the items of a page often are.</summary>
    public static bool IsList(string word) => s_lists.Contains(word);

    /// <summary>Whether a list is likely of what is said beside the items. Messages may be the items, where no envelope holds others.</summary>
    public static bool IsAside(string word, bool hasEnvelope) => word is "errors" or "warnings" or "links" || (word == "messages" && hasEnvelope);

    /// <summary>Whether a member holds links only.</summary>
    public static bool IsLinks(string word) => word is "link" or "links";

    /// <summary>Whether a name says that its value is the address of the next page: <c>nextLink</c>, <c>next_page_url</c>, <c>@odata.nextLink</c>.</summary>
    public static bool IsNextAddress(string word)
    {
        string next = word.StartsWith("odata", StringComparison.Ordinal) ? word.Substring(5) : word;
        return next is "nextlink" or "nexturl" or "nexturi" or "nexthref" or "nextpagelink" or "nextpageurl" or "nextpageuri" or "nextpagehref";
    }

    /// <summary>Whether a name says that its value leads to the next page, and not how.</summary>
    public static bool IsNext(string word) => word is "next" or "nextpage";

    /// <summary>Whether a name says that its value is an address.</summary>
    public static bool IsAddress(string word) => word is "href" or "url" or "uri";

    /// <summary>
    /// Whether the value of a member is what a parameter takes for the next page: the member is called as the parameter is, with
    /// <c>next</c> in front (<c>nextPageToken</c> and <c>pageToken</c>), or says so of itself or by what holds it.
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="holder">What holds the member; null for the body.</param>
    /// <param name="parameter">The parameter.</param>
    public static bool IsToken(string member, string? holder, string parameter) => member == parameter
        ? member.StartsWith("next", StringComparison.Ordinal) || (holder is "next" or "cursor" or "cursors" && !member.StartsWith("prev", StringComparison.Ordinal) && member != "before")
        : member.Length == parameter.Length + 4 && member.StartsWith("next", StringComparison.Ordinal) && member.EndsWith(parameter, StringComparison.Ordinal);

    /// <summary>Whether a name says that its value tells whether there are more items than those of the page.</summary>
    public static bool IsMore(string word) => word is "hasmore" or "hasmoreitems" or "hasmoreresults" or "hasmorepages" or "hasnext" or "hasnextpage";

    /// <summary>Whether the value of a member that says where the page ended is what a parameter takes: <c>last_id</c> and <c>after</c>, <c>after_id</c> or <c>starting_after</c>.</summary>
    /// <param name="member">A member of the page.</param>
    /// <param name="parameter">The parameter.</param>
    public static bool IsAfterLast(string member, string parameter) =>
        After(parameter) is { } after && member == "last" + (after.Length == 0 ? "id" : after);

    /// <summary>Whether a parameter takes a member of the last item of a page: <c>id</c> and <c>starting_after</c> or <c>after_id</c>. A bare <c>after</c> may be a time.</summary>
    /// <param name="member">A member of an item.</param>
    /// <param name="parameter">The parameter.</param>
    public static bool IsAfterItem(string member, string parameter) =>
        member == "id" && (After(parameter) == "id" || parameter is "startingafter" or "startafter");

    /// <summary>Whether a parameter says how many items come before the page.</summary>
    public static bool IsOffset(string parameter) => parameter is "offset" or "skip";

    /// <summary>Whether a parameter says which page it is.</summary>
    public static bool IsNumber(string parameter) => parameter is "page" or "pagenumber" or "pageno" or "pagenum" or "pageindex" or "currentpage";

    /// <summary>Whether a parameter says which page is asked for, be it by its number, by what comes before it or by a token.</summary>
    public static bool AsksForPage(string parameter) =>
        IsNumber(parameter) || IsOffset(parameter) || After(parameter) is not null || parameter is "cursor" or "nextcursor" or "pagetoken" or "nextpagetoken" or "nexttoken";

    /// <summary>Whether a name says that its value is the number of pages, which that of the last one is where the first is 1.</summary>
    public static bool IsPageCount(string word, int start) =>
        word is "totalpages" or "totalpage" or "pagecount" or "totalpagecount" or "pages" or "pagestotal" or "pagetotal" or "numpages" or "numberofpages" || (word == "lastpage" && start == 1);

    /// <summary>Whether a name says that its value is the number of items of all pages. A <c>count</c> is that of one page in many APIs.</summary>
    public static bool IsItemCount(string word) => word is "totalcount" or "totalitems" or "totalresults" or "totalrecords" or "totalelements" or "totalentries" or "totalhits";

    /// <summary>Whether a member says which part of all items a page is.</summary>
    public static bool IsPart(string word) => IsOffset(word) || IsNumber(word) || word is "limit" or "perpage" or "pagesize";

    /// <summary>What a parameter says its items come after: <c>start_after_item_id</c> → <c>itemid</c>; null where it says nothing of the kind.</summary>
    private static string? After(string parameter) =>
        Array.Find(s_afters, x => parameter.StartsWith(x, StringComparison.Ordinal)) is { } word ? parameter.Substring(word.Length) : null;
}
