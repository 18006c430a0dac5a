using System.Globalization;

namespace Specimen.Model.Clients;

/// <summary>The statuses that a response is for: one, a hundred of them such as <c>4XX</c>, or, by default, all that no other response is for.</summary>
/// <param name="First">The lowest; 0 for the default response.</param>
/// <param name="Last">The highest; 0 for the default response.</param>
internal sealed record StatusRange(int First, int Last)
{
    public static readonly StatusRange Default = new(0, 0);

    /// <summary>All that mean success.</summary>
    public static readonly StatusRange Success = Hundred(2);

    public bool IsDefault => First == 0;

    public bool IsOne => !IsDefault && First == Last;

    /// <summary>Whether they mean success.</summary>
    public bool IsSuccess => First is >= 200 and < 300;

    /// <summary>Whether they lead elsewhere, which a handler may follow before anybody sees it.</summary>
    public bool IsRedirect => First is >= 300 and < 400;

    /// <summary>Whether it is one whose answers never have a body, whatever a spec says (RFC 9110 §15.3.5, §15.3.6, §15.4.5).</summary>
    public bool IsBodiless => IsOne && First is 204 or 205 or 304;

    /// <summary>Sorts the more exact ones first: a status counts before its range, a range before the default (OpenAPI 3.1.1, Responses Object).</summary>
    public (int Breadth, int First) Precedence => (IsDefault ? 2 : IsOne ? 0 : 1, First);

    public static StatusRange One(int status) => new(status, status);

    /// <summary>The range of all statuses with one first digit.</summary>
    public static StatusRange Hundred(int digit) => new(digit * 100, (digit * 100) + 99);

    /// <summary>The status or the range as specs name it: <c>404</c>, <c>4XX</c> or <c>default</c>.</summary>
    public override string ToString() =>
        IsDefault ? "default"
        : IsOne ? First.ToString(CultureInfo.InvariantCulture)
        : (First / 100).ToString(CultureInfo.InvariantCulture) + "XX";
}
