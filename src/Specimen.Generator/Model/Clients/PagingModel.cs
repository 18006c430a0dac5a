namespace Specimen.Model.Clients;

/// <summary>How an operation gives the items of a list in pages: a third method of it goes through all of them.</summary>
/// <param name="Name">The name of that method without <c>Async</c>, such as <c>ListOrdersAll</c>.</param>
/// <param name="Items">The items of one page.</param>
/// <param name="Lead">How one page leads to the next.</param>
internal sealed record PagingModel(string Name, MemberPath Items, PageLeadModel Lead)
{
    /// <summary>Whether pages lead on by addresses, and not by a parameter of the operation.</summary>
    public bool IsByAddress => Lead.Parameter is null;
}
