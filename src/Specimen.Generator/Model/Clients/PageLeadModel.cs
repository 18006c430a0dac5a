namespace Specimen.Model.Clients;

/// <summary>How a page leads to the next one.</summary>
/// <param name="Kind">What leads there.</param>
/// <param name="Value">The value that leads there, from the page or its last item, or the number of all items or pages where these are counted; null where no member has it.</param>
/// <param name="Parameter">The index of the parameter that takes it; null where it is an address.</param>
/// <param name="More">What tells whether there is a next page; null where the value alone does.</param>
/// <param name="Start">Of pages that are counted, the number of the first one: 0 or 1.</param>
/// <param name="CountsItems">Whether the value is the number of items, and not of pages.</param>
internal sealed record PageLeadModel(PageLeadKind Kind, MemberPath? Value = null, int? Parameter = null, MemberPath? More = null, int Start = 0, bool CountsItems = false);
