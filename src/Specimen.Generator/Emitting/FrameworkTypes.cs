using System;
using System.Collections.Generic;

namespace Specimen.Emitting;

/// <summary>Every type that emitted code names without its namespace, and the namespace it is found in.</summary>
internal static class FrameworkTypes
{
    private static readonly (string Namespace, string[] Names)[] s_namespaces =
    [
        ("System", ["Enum", "DateOnly", "DateTimeOffset", "Exception", "Func", "Guid", "IDisposable", "IEquatable", "IServiceProvider", "InvalidOperationException", "Obsolete", "ReadOnlySpan", "StringComparer", "StringComparison", "TimeOnly", "TimeSpan", "Type", "Uri", "Action", "ArgumentException", "ArgumentNullException", "IFormattable", "IParsable", "IFormatProvider", "Memory", "Array"]),
        ("System.Buffers", ["SearchValues"]),
        ("System.CodeDom.Compiler", ["GeneratedCode"]),
        ("System.Collections.Generic", ["IAsyncEnumerable", "IEnumerable", "IReadOnlyDictionary", "IReadOnlyList", "KeyValuePair", "Dictionary", "List"]),
        ("System.ComponentModel", ["EditorBrowsable", "EditorBrowsableState"]),
        ("System.ComponentModel.DataAnnotations", ["Range", "RegularExpression", "Required", "ValidationContext", "ValidationResult", "IValidatableObject"]),
        ("System.Diagnostics.CodeAnalysis", ["NotNullWhen", "SetsRequiredMembers"]),
        ("System.IO", ["Stream"]),
        ("System.Net", ["HttpStatusCode", "NetworkCredential"]),
        ("System.Net.Http", ["HttpClient", "HttpContent", "HttpMethod", "HttpRequestException", "HttpRequestMessage", "HttpResponseMessage"]),
        ("System.Net.Http.Headers", ["HttpResponseHeaders", "HttpContentHeaders"]),
        ("System.Text.Json", ["JsonElement", "JsonException", "JsonSerializerOptions", "JsonTokenType", "Utf8JsonReader", "Utf8JsonWriter"]),
        ("System.Text.Json.Serialization", ["JsonConverter", "JsonPropertyName"]),
        ("System.Text.Json.Serialization.Metadata", ["IJsonTypeInfoResolver", "JsonMetadataServices", "JsonTypeInfo"]),
        ("System.Text.RegularExpressions", ["Regex", "RegexOptions"]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task", "ValueTask"]),
        ("Microsoft.Extensions.DependencyInjection", ["IHttpClientBuilder", "IServiceCollection"]),
        ("Specimen", ["ISpecEnum", "ISpecHttpFile", "ISpecHttpResult", "ISpecModel", "SpecCheck", "SpecDeprecated", "SpecEquality", "SpecFormat", "SpecHttpClient", "SpecHttpHeader", "SpecHttpNeed", "SpecHttpPlace", "SpecHttpRedirects", "SpecHttpRequest", "SpecHttpResponse", "SpecHttpScheme", "SpecHttpServer", "SpecHttpStream", "SpecHttpStyle", "SpecHttpValue", "SpecJson", "SpecKept", "SpecItems", "SpecLength", "SpecListed", "SpecMap", "SpecNumber", "SpecRange", "SpecSchema", "SpecSchemaPattern", "SpecShape", "SpecTail", "SpecText", "SpecTime", "SpecTypeInfos", "SpecTypes", "SpecUnion", "SpecValue", "SpecViolation", "SpecViolations", "SpecWriter"]),
    ];

    private static readonly Dictionary<string, string> s_namespaceOf = Index();

    /// <summary>The namespaces, for the usings of a file.</summary>
    public static IEnumerable<string> Namespaces
    {
        get
        {
            foreach ((string name, _) in s_namespaces)
            {
                yield return name;
            }
        }
    }

    public static bool Contains(string name) => s_namespaceOf.ContainsKey(name);

    public static string NamespaceOf(string name) => s_namespaceOf[name];

    private static Dictionary<string, string> Index()
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string @namespace, string[] names) in s_namespaces)
        {
            foreach (string name in names)
            {
                index.Add(name, @namespace);
            }
        }

        return index;
    }
}
