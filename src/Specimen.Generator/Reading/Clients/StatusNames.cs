using System;
using System.Globalization;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients;

/// <summary>What the statuses of HTTP are called in C#.</summary>
internal static class StatusNames
{
    /// <summary>Reads a key of a Responses Object: <c>404</c>, <c>4XX</c> or <c>default</c>; null for any other.</summary>
    public static StatusRange? Read(string key)
    {
        if (string.Equals(key, "default", StringComparison.OrdinalIgnoreCase))
        {
            return StatusRange.Default;
        }

        if (key.Length == 3 && key[0] is >= '1' and <= '5' && key[1] is 'X' or 'x' && key[2] is 'X' or 'x')
        {
            return StatusRange.Hundred(key[0] - '0');
        }

        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 100 and <= 999 ? StatusRange.One(status) : null;
    }

    /// <summary>The name of a status or a range.</summary>
    public static string Of(StatusRange statuses) => statuses switch
    {
        { IsDefault: true } => "Default",
        { IsOne: true } => Of(statuses.First),
        { First: 100 } => "Informational",
        { First: 200 } => "Success",
        { First: 300 } => "Redirection",
        { First: 400 } => "ClientError",
        _ => "ServerError",
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
