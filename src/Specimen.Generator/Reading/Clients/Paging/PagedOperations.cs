using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Reading.Clients.Paging;

/// <summary>
/// Finds the operations that give a list in pages: those which say how one page leads to the next. That a number counts the pages
/// is no such word, for nothing says when to stop.
/// </summary>
/// <param name="modelOf">The model of a type, once all are decided.</param>
/// <param name="declared">What documents say themselves, by the operation's location.</param>
internal sealed class PagedOperations(Func<NamedRef, TypeModel?> modelOf, IReadOnlyDictionary<string, DeclaredPages> declared)
{
    // From a body by way of an envelope or two: "_links.next.href".
    private const int Depth = 3;

    /// <summary>The client with the pages of its operations.</summary>
    public ClientModel AddTo(ClientModel client)
    {
        var scopes = new Dictionary<string, NameScope>(StringComparer.Ordinal);
        var operations = new List<OperationModel>(client.Operations.Count);
        foreach (OperationModel operation in client.Operations)
        {
            if (PagesOf(operation) is var (items, next, token))
            {
                if (!scopes.TryGetValue(operation.Group ?? "", out NameScope? names))
                {
                    scopes.Add(operation.Group ?? "", names = MethodNames(client, operation.Group));
                }

                operations.Add(operation with { Paging = new PagingModel(Name(operation, names), items, next, token) });
            }
            else
            {
                operations.Add(operation);
            }
        }

        return scopes.Count == 0 ? client : client with { Operations = operations.ToEquatableArray() };
    }

    private static NameScope MethodNames(ClientModel client, string? group)
    {
        var names = new NameScope();
        foreach (OperationModel operation in client.Operations.Where(x => x.Group == group))
        {
            names.Reserve(operation.Name);
        }

        return names;
    }

    private static string Name(OperationModel operation, NameScope names) =>
        operation.Name.EndsWith("All", StringComparison.Ordinal) ? names.Take(operation.Name + "Pages", operation.Name + "AllPages") : names.Take(operation.Name + "All", operation.Name + "AllPages");

    private (MemberPath Items, MemberPath? Next, int? Token)? PagesOf(OperationModel operation)
    {
        // Another form of an answer is a file in most documents, and the pages of a POST are asked for in its body.
        if (operation is not { Method: "GET", Body: null, Form: null, Success: { Kind: ContentKind.Json, Type: { } type } })
        {
            return null;
        }

        bool hasLinks = operation.Responses.Any(x => operation.IsExpected(x) && x.Headers.Any(static header => string.Equals(header.WireName, "Link", StringComparison.OrdinalIgnoreCase)));
        if (type is ListRef)
        {
            return hasLinks ? (new MemberPath([], type), null, null) : null;
        }

        if (RecordOf(type) is not { } body)
        {
            return null;
        }

        DeclaredPages? own = declared.TryGetValue(operation.Location, out DeclaredPages? pages) ? pages : null;
        if (own is { Next: null } || ItemsOf(body, operation, own) is not { } items)
        {
            return null;
        }

        List<MemberRoute> routes = [.. Routes(body, new MemberRoute([]), Depth).Where(static x => IsText(x.Last.Type) || x.Last.Type is ScalarRef { Scalar: Scalar.Uri or Scalar.Int32 or Scalar.Int64 or Scalar.Guid or Scalar.DateTimeOffset })];
        if (routes.Find(x => own?.Next == x.Last.JsonName && IsAddress(x.Last.Type)) is { } declaredRoute)
        {
            return (items, declaredRoute.ToPath(), null);
        }

        foreach (MemberRoute route in routes)
        {
            if (TokenOf(route, operation) is { } token)
            {
                return (items, route.ToPath(), token);
            }
        }

        MemberRoute? address = routes.Find(x => IsNextAddress(x, operation));
        return address is not null || hasLinks ? (items, address?.ToPath(), null) : null;
    }

    /// <summary>The list of a page: the one that the document names, the only one, or the one that is called as such lists are.</summary>
    private MemberPath? ItemsOf(RecordModel body, OperationModel operation, DeclaredPages? own)
    {
        List<MemberModel> lists = [.. body.Members.Where(static x => x.Type is ListRef)];
        MemberModel? list = lists.Find(x => x.JsonName == own?.Items)
            ?? (lists.Count == 1 ? lists[0] : null)
            ?? Only(lists.Where(x => PageWords.Plain(x.JsonName) == LastWord(operation)))
            ?? Only(lists.Where(static x => PageWords.IsList(x.JsonName)));
        if (list is not null)
        {
            return new MemberRoute([list]).ToPath();
        }

        if (lists.Count > 0)
        {
            return null;
        }

        List<MemberRoute> inner =
        [
            .. body.Members.Where(static x => PageWords.IsEnvelope(x.JsonName))
                .SelectMany(x => RecordOf(x.Type)?.Members.Where(static member => member.Type is ListRef).Select(member => new MemberRoute([x, member])) ?? []),
        ];
        return inner.Count == 1 ? inner[0].ToPath() : null;
    }

    private static MemberModel? Only(IEnumerable<MemberModel> members) => members.Take(2).ToList() is [var member] ? member : null;

    private static string LastWord(OperationModel operation)
    {
        string path = string.Concat(operation.Path.Select(static x => x.Parameter is null ? x.Literal : ""));
        return PageWords.Plain(path.TrimEnd('/') is var text ? text.Substring(text.LastIndexOf('/') + 1) : "");
    }

    /// <summary>The members of a body, those of the objects in it that say something of the page last.</summary>
    private IEnumerable<MemberRoute> Routes(RecordModel record, MemberRoute route, int depth) =>
        record.Members.Select(route.To).Concat(depth == 1 ? [] : record.Members
            .Where(static x => PageWords.IsHolder(x.JsonName) || PageWords.IsEnvelope(x.JsonName))
            .SelectMany(x => RecordOf(x.Type) is { } inner ? Routes(inner, route.To(x), depth - 1) : []));

    private static int? TokenOf(MemberRoute route, OperationModel operation)
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

    private static bool IsNextAddress(MemberRoute route, OperationModel operation)
    {
        MemberModel member = route.Last;
        if (!IsAddress(member.Type))
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

    private static bool IsUri(MemberModel member) =>
        member.Type is ScalarRef { Scalar: Scalar.Uri } || member.Checks.Any(static x => x is Model.Checks.FormatCheck { Format: "uri" or "uri-reference" or "iri" or "iri-reference" });

    private static bool IsAddress(TypeRef type) => IsText(type) || type is ScalarRef { Scalar: Scalar.Uri };

    private static bool IsText(TypeRef type) => type is ScalarRef { Scalar: Scalar.String };

    private RecordModel? RecordOf(TypeRef type) => type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } named ? modelOf(named) as RecordModel : null;
}
