using System.Globalization;
using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>A documented response.</summary>
internal sealed record ResponseModel
{
    /// <summary>The name of its case, such as <c>Ok</c>, <c>NotFound</c>, <c>ClientError</c> (<c>4XX</c>) or <c>Default</c>.</summary>
    public required string CaseName { get; init; }

    /// <summary>The lowest status it is for; 0 for the default response.</summary>
    public required int FirstStatus { get; init; }

    /// <summary>The highest status it is for; 0 for the default response.</summary>
    public required int LastStatus { get; init; }

    /// <summary>Its body: the preferred of the documented media types.</summary>
    public required ContentModel Content { get; init; }

    public EquatableArray<HeaderModel> Headers { get; init; }

    public required DocModel Doc { get; init; }

    /// <summary>The status or the range as the spec names it, such as <c>404</c> or <c>4XX</c>; null for the default response.</summary>
    public string? Statuses =>
        FirstStatus == 0 ? null
        : FirstStatus == LastStatus ? FirstStatus.ToString(CultureInfo.InvariantCulture)
        : (FirstStatus / 100).ToString(CultureInfo.InvariantCulture) + "XX";

    /// <summary>The more exact one counts: a status (0) before its range (1), a range before the default (2; OpenAPI 3.1.1, Responses Object).</summary>
    public int Rank => FirstStatus == 0 ? 2 : FirstStatus == LastStatus ? 0 : 1;

    /// <summary>Whether it means success.</summary>
    public bool IsSuccess => FirstStatus is >= 200 and < 300;

    /// <summary>Whether it leads elsewhere, which a handler may follow before anybody sees it.</summary>
    public bool IsRedirect => FirstStatus is >= 300 and < 400;
}
