using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients.Paging;

/// <summary>
/// Finds what is in a page and what leads to the next one, where the document leaves no doubt of it. That a number counts the pages
/// is no such word, where nothing says when to stop.
/// </summary>
/// <param name="modelOf">The model of a type, once all are decided.</param>
/// <param name="declared">What documents say themselves, by the operation's location.</param>
internal sealed class PageReader(Func<NamedRef, TypeModel?> modelOf, IReadOnlyDictionary<string, DeclaredPages> declared)
{
    // From a body by way of an envelope or two: "_links.next.href".
    private const int Depth = 3;

    // Many operations answer with one type.
    private readonly Dictionary<TypeRef, List<MemberRoute>> _routes = [];

    /// <summary>Where the items of a page are, and what leads to the next one; null for an operation without pages.</summary>
    public (MemberPath Items, PageLeadModel Lead)? PagesOf(OperationModel operation)
    {
        // Another form of an answer is a file in most documents, and the pages of a POST are asked for in its body.
        if (operation is not { Method: "GET", Body: null, Form: null, Success: { Kind: ContentKind.Json, Type: { } type } })
        {
            return null;
        }

        bool hasLinks = operation.Responses.Any(x => operation.IsExpected(x) && x.Headers.Any(static header => string.Equals(header.WireName, "Link", StringComparison.OrdinalIgnoreCase)));
        if (type is ListRef)
        {
            return hasLinks ? (new MemberPath([], type), new PageLeadModel(PageLeadKind.Header)) : null;
        }

        if (RecordOf(type) is not { } body)
        {
            return null;
        }

        if (!_routes.TryGetValue(type, out List<MemberRoute>? routes))
        {
            _routes.Add(type, routes = [.. Routes(body, new MemberRoute([]), Depth)]);
        }

        DeclaredPages? own = declared.TryGetValue(operation.Location, out DeclaredPages? pages) ? pages : null;
        if (own is { Next: null } || ItemsOf(routes, operation, own) is not { } items)
        {
            return null;
        }

        var next = new NextPage(operation);
        PageLeadModel? lead = Declared(routes, own)
            ?? Told(routes, next, RecordOf(((ListRef)items.Type).Item))
            ?? (hasLinks && next.HasLinkedPages() ? new PageLeadModel(PageLeadKind.Header) : Numbered(routes, next));
        return lead is null ? null : (items, lead);
    }

    private static PageLeadModel? Declared(List<MemberRoute> routes, DeclaredPages? own) =>
        own is not null && routes.Find(x => own.Next == x.Last.JsonName && NextPage.CanBeAddress(x.Last.Type)) is { } route ? new PageLeadModel(PageLeadKind.Address, route.ToPath()) : null;

    /// <summary>What the names of members and parameters tell.</summary>
    private static PageLeadModel? Told(List<MemberRoute> routes, NextPage next, RecordModel? item)
    {
        MemberPath? more = routes.Find(NextPage.TellsWhetherMore)?.ToPath();
        foreach (MemberRoute route in routes)
        {
            if (next.TokenOf(route) is { } token)
            {
                return new PageLeadModel(PageLeadKind.Token, route.ToPath(), token, more);
            }
        }

        if (routes.Find(next.IsAddress) is { } address)
        {
            return new PageLeadModel(PageLeadKind.Address, address.ToPath());
        }

        return more is null ? null : Counted(routes, next, item, more);
    }

    /// <summary>What leads on from the last item, or from the number of them, where the page tells whether there are more.</summary>
    private static PageLeadModel? Counted(List<MemberRoute> routes, NextPage next, RecordModel? item, MemberPath more)
    {
        foreach (MemberRoute route in routes)
        {
            if (next.AfterLast(route) is { } parameter)
            {
                return new PageLeadModel(PageLeadKind.Token, route.ToPath(), parameter, more);
            }
        }

        foreach (MemberRoute route in item?.Members.Select(static x => new MemberRoute([x])) ?? [])
        {
            if (next.AfterItem(route) is { } parameter)
            {
                return new PageLeadModel(PageLeadKind.LastItem, route.ToPath(), parameter, more);
            }
        }

        return next.Offset() is { } offset ? new PageLeadModel(PageLeadKind.Offset, Value: null, offset, more) : null;
    }

    /// <summary>
    /// What leads on where a parameter takes the number of the page, or of the items before it, and the page tells how many there are, or whether
    /// there are more.
    /// </summary>
    private static PageLeadModel? Numbered(List<MemberRoute> routes, NextPage next)
    {
        MemberPath? more = routes.Find(NextPage.TellsWhetherMore)?.ToPath();
        MemberPath? items = routes.Find(x => NextPage.CountsItems(x, routes))?.ToPath();
        if (next.Number() is var (parameter, start))
        {
            MemberPath? pages = routes.Find(x => NextPage.CountsPages(x, start))?.ToPath();
            return more is not null ? new PageLeadModel(PageLeadKind.Number, Value: null, parameter, more, start)
                : (pages ?? items) is { } count ? new PageLeadModel(PageLeadKind.Number, count, parameter, More: null, start, CountsItems: pages is null)
                : null;
        }

        return items is not null && next.Offset() is { } offset ? new PageLeadModel(PageLeadKind.Offset, items, offset, CountsItems: true) : null;
    }

    /// <summary>
    /// The list of a page: the one that the document names, the only one, or the one that is called as such lists are. What is said beside the
    /// items, such as errors, is the list only where there is no other.
    /// </summary>
    private MemberPath? ItemsOf(List<MemberRoute> routes, OperationModel operation, DeclaredPages? own)
    {
        List<MemberRoute> members = routes.FindAll(static x => x.Holder is null);
        List<MemberRoute> envelopes = members.FindAll(x => PageWords.IsEnvelope(x.Word) && RecordOf(x.Last.Type) is not null);
        List<MemberRoute> all = members.FindAll(static x => x.Last.Type is ListRef);
        List<MemberRoute> lists = all.FindAll(x => !PageWords.IsAside(x.Word, envelopes.Count > 0));
        string word = LastWord(operation);
        MemberRoute? list = all.Find(x => x.Last.JsonName == own?.Items)
            ?? Only(lists)
            ?? Only(all.FindAll(x => x.Word == word))
            ?? Only(lists.FindAll(static x => PageWords.IsList(x.Word)))
            ?? (lists.Count > 0 ? null : Inner());
        return list?.ToPath();

        MemberRoute? Inner() =>
            Only(routes.FindAll(x => x.Last.Type is ListRef && x.Holder is { } holder && envelopes.Contains(holder))) ?? (envelopes.Count == 0 ? Only(all) : null);
    }

    private static MemberRoute? Only(List<MemberRoute> routes) => routes.Count == 1 ? routes[0] : null;

    private static string LastWord(OperationModel operation)
    {
        string path = string.Concat(operation.Path.Select(static x => x.Parameter is null ? x.Literal : ""));
        return PageWords.Plain(path.TrimEnd('/') is var text ? text.Substring(text.LastIndexOf('/') + 1) : "");
    }

    /// <summary>The members of a body, those of the objects in it that say something of the page last.</summary>
    private IEnumerable<MemberRoute> Routes(RecordModel record, MemberRoute holder, int depth)
    {
        List<MemberRoute> members = [.. record.Members.Select(holder.To)];
        return depth == 1 ? members : members.Concat(members
            .Where(static x => PageWords.IsHolder(x.Word) || PageWords.IsEnvelope(x.Word))
            .SelectMany(x => RecordOf(x.Last.Type) is { } inner ? Routes(inner, x, depth - 1) : []));
    }

    private RecordModel? RecordOf(TypeRef type) => type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } named ? modelOf(named) as RecordModel : null;
}
