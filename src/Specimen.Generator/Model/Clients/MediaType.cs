using System;

namespace Specimen.Model.Clients;

/// <summary>What the name of a media type says by itself (RFC 6838 §4.2).</summary>
internal static class MediaType
{
    private const string Multipart = "multipart/";

    /// <summary>The media type in small letters without parameters such as the charset.</summary>
    public static string WithoutParameters(string mediaType)
    {
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }

    /// <summary>Whether it is JSON, with parameters or without.</summary>
    public static bool IsJson(string mediaType)
    {
        string type = WithoutParameters(mediaType);
        return type == "text/json" || type.EndsWith("+json", StringComparison.Ordinal) || type.StartsWith("application/json", StringComparison.Ordinal);
    }

    /// <summary>Whether it is XML, with parameters or without.</summary>
    public static bool IsXml(string mediaType)
    {
        string type = WithoutParameters(mediaType);
        return type == "application/xml" || type.EndsWith("+xml", StringComparison.Ordinal);
    }

    /// <summary>Whether it is text that is no page and has no notation that it is to be read by.</summary>
    public static bool IsPlain(string mediaType) =>
        WithoutParameters(mediaType) is not ("text/xml" or "text/yaml" or "text/html") and var type && type.StartsWith("text/", StringComparison.Ordinal) && !IsJson(type) && !IsXml(type);

    public static bool IsMultipart(string type) => type.StartsWith(Multipart, StringComparison.Ordinal);

    /// <summary>What a multipart media type is: <c>form-data</c> of <c>multipart/form-data; boundary=x</c>.</summary>
    public static string MultipartSubtype(string mediaType) => WithoutParameters(mediaType).Substring(Multipart.Length);
}
