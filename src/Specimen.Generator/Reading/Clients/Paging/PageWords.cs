using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Reading.Clients.Paging;

/// <summary>The words that APIs call the parts of a page, whatever their case and what stands between them.</summary>
internal static class PageWords
{
    private static readonly HashSet<string> s_holders = new(StringComparer.Ordinal)
    {
        "link", "links", "page", "pages", "pageinfo", "paging", "pagination", "next", "cursor", "cursors", "meta", "metadata", "responsemetadata",
    };

    private static readonly HashSet<string> s_envelopes = new(StringComparer.Ordinal) { "data", "result", "results", "response", "embedded" };

    private static readonly HashSet<string> s_lists = new(StringComparer.Ordinal) { "data", "items", "results", "value", "values", "records", "entries" };

    /// <summary>A name without case and without what stands between its words: <c>next_page</c> and <c>nextPage</c> → <c>nextpage</c>.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether a member holds what is said of the page.</summary>
    public static bool IsHolder(string name) => s_holders.Contains(Plain(name));

    /// <summary>Whether a member holds the page itself.</summary>
    public static bool IsEnvelope(string name) => s_envelopes.Contains(Plain(name));

    /// <summary>Whether a member is called as the items of a page often are.</summary>
    public static bool IsList(string name) => s_lists.Contains(Plain(name));

    /// <summary>Whether a member holds links only.</summary>
    public static bool IsLinks(string name) => Plain(name) is "link" or "links";

    /// <summary>Whether a name says that its value is the address of the next page: <c>nextLink</c>, <c>next_page_url</c>, <c>@odata.nextLink</c>.</summary>
    public static bool IsNextAddress(string name)
    {
        string plain = Plain(name);
        string next = plain.StartsWith("odata", StringComparison.Ordinal) ? plain.Substring(5) : plain;
        return next is "nextlink" or "nexturl" or "nexturi" or "nexthref" or "nextpagelink" or "nextpageurl" or "nextpageuri" or "nextpagehref";
    }

    /// <summary>Whether a name says that its value leads to the next page, and not how.</summary>
    public static bool IsNext(string name) => Plain(name) is "next" or "nextpage";

    /// <summary>Whether a name says that its value is an address.</summary>
    public static bool IsAddress(string name) => Plain(name) is "href" or "url" or "uri";

    /// <summary>
    /// Whether the value of a member is what a parameter takes for the next page: the member is called as the parameter is, with
    /// <c>next</c> in front (<c>nextPageToken</c> and <c>pageToken</c>), or says so of itself or by what holds it.
    /// </summary>
    /// <param name="member">The member.</param>
    /// <param name="holder">What holds the member; null for the body.</param>
    /// <param name="parameter">The parameter.</param>
    public static bool IsToken(string member, string? holder, string parameter)
    {
        (string plain, string name) = (Plain(member), Plain(parameter));
        return plain == name
            ? plain.StartsWith("next", StringComparison.Ordinal) || (holder is not null && Plain(holder) is "next" or "cursor" or "cursors" && !plain.StartsWith("prev", StringComparison.Ordinal) && plain != "before")
            : plain == "next" + name;
    }
    /// <summary>Whether a name says that its value tells whether there are more items than those of the page.</summary>
    public static bool IsMore(string name) => Plain(name) is "hasmore" or "hasmoreitems" or "hasmoreresults" or "hasmorepages" or "hasnext" or "hasnextpage";

    /// <summary>Whether the value of a member that says where the page ended is what a parameter takes: <c>last_id</c> and <c>after</c>, <c>after_id</c> or <c>starting_after</c>.</summary>
    /// <param name="member">A member of the page.</param>
    /// <param name="parameter">The parameter.</param>
    public static bool IsAfterLast(string member, string parameter) =>
        After(parameter) is { } after && Plain(member) == "last" + (after.Length == 0 ? "id" : after);

    /// <summary>Whether a parameter takes a member of the last item of a page: <c>id</c> and <c>starting_after</c> or <c>after_id</c>. A bare <c>after</c> may be a time.</summary>
    /// <param name="member">A member of an item.</param>
    /// <param name="parameter">The parameter.</param>
    public static bool IsAfterItem(string member, string parameter) =>
        Plain(member) == "id" && (After(parameter) == "id" || Plain(parameter) is "startingafter" or "startafter");

    /// <summary>Whether a parameter says how many items come before the page.</summary>
    public static bool IsOffset(string parameter) => Plain(parameter) is "offset" or "skip";

    /// <summary>What a parameter says its items come after: <c>start_after_item_id</c> → <c>itemid</c>; null where it says nothing of the kind.</summary>
    private static string? After(string parameter)
    {
        string plain = Plain(parameter);
        string[] words = ["after", "startafter", "startingafter"];
        return words.FirstOrDefault(x => plain.StartsWith(x, StringComparison.Ordinal)) is { } word ? plain.Substring(word.Length) : null;
    }
}
