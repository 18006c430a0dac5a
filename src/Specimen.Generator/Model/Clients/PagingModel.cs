namespace Specimen.Model.Clients;

/// <summary>How an operation gives the items of a list in pages: a third method of it goes through all of them.</summary>
/// <param name="Name">The name of that method without <c>Async</c>, such as <c>ListOrdersAll</c>.</param>
/// <param name="Items">The items of one page.</param>
/// <param name="Next">What leads to the next page; null where the header <c>Link</c> does (RFC 8288).</param>
/// <param name="Token">The index of the parameter that takes the value of <paramref name="Next"/>; null where that is the address of the next page.</param>
internal sealed record PagingModel(string Name, MemberPath Items, MemberPath? Next, int? Token);
