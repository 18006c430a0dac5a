namespace Specimen.Reading.Clients.Paging;

/// <summary>What a document itself says of the pages of an operation, with <c>x-ms-pageable</c>.</summary>
/// <param name="Items">The member that has the items.</param>
/// <param name="Next">The member that has the address of the next page; null where there is only one.</param>
internal sealed record DeclaredPages(string Items, string? Next);
