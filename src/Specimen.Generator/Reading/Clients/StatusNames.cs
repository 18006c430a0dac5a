using System.Globalization;

namespace Specimen.Reading.Clients;

/// <summary>What the statuses of HTTP are called in C#.</summary>
internal static class StatusNames
{
    /// <summary>Reads a key of a Responses Object: <c>404</c>, <c>4XX</c> or <c>default</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="first">The lowest status; 0 for the default response.</param>
    /// <param name="last">The highest status; 0 for the default response.</param>
    public static bool TryRead(string key, out int first, out int last)
    {
        first = last = 0;
        if (string.Equals(key, "default", System.StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (key.Length == 3 && key[0] is >= '1' and <= '5' && key[1] is 'X' or 'x' && key[2] is 'X' or 'x')
        {
            first = (key[0] - '0') * 100;
            last = first + 99;
            return true;
        }

        bool isStatus = int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out first) && first is >= 100 and <= 999;
        last = first;
        return isStatus;
    }

    /// <summary>The name of a status or a range.</summary>
    public static string Of(int first, int last) => (first, last) switch
    {
        (0, _) => "Default",
        (100, 199) => "Informational",
        (200, 299) => "Success",
        (300, 399) => "Redirection",
        (400, 499) => "ClientError",
        (500, 599) => "ServerError",
        _ => Of(first),
    };

    // RFC 9110 §15 and the IANA registry, in the words of System.Net.HttpStatusCode.
    private static string Of(int status) => status switch
    {
        100 => "Continue",
        101 => "SwitchingProtocols",
        102 => "Processing",
        103 => "EarlyHints",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "IMUsed",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        305 => "UseProxy",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        407 => "ProxyAuthenticationRequired",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        414 => "UriTooLong",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        417 => "ExpectationFailed",
        421 => "MisdirectedRequest",
        422 => "UnprocessableContent",
        423 => "Locked",
        424 => "FailedDependency",
        425 => "TooEarly",
        426 => "UpgradeRequired",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        431 => "RequestHeaderFieldsTooLarge",
        451 => "UnavailableForLegalReasons",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        505 => "HttpVersionNotSupported",
        506 => "VariantAlsoNegotiates",
        507 => "InsufficientStorage",
        508 => "LoopDetected",
        510 => "NotExtended",
        511 => "NetworkAuthenticationRequired",
        _ => "Status" + status.ToString(CultureInfo.InvariantCulture),
    };
}
