using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Emitting;

/// <summary>Every type that emitted code names without its namespace, and the namespace it is found in.</summary>
internal static class FrameworkTypes
{
    private static readonly (string Namespace, string[] Names)[] s_namespaces =
    [
        ("System", ["Enum", "DateOnly", "DateTimeOffset", "Exception", "Func", "Guid", "IDisposable", "IEquatable", "IServiceProvider", "InvalidOperationException", "Obsolete", "ReadOnlySpan", "StringComparer", "StringComparison", "TimeOnly", "TimeSpan", "Type", "Uri", "Action", "ArgumentException", "ArgumentNullException", "IFormattable", "IParsable", "IFormatProvider", "Memory", "Array"]),
        ("System.Buffers", ["ArrayBufferWriter", "SearchValues"]),
        ("System.CodeDom.Compiler", ["GeneratedCode"]),
        ("System.Collections.Generic", ["IAsyncEnumerable", "IEnumerable", "IReadOnlyDictionary", "IReadOnlyList", "KeyValuePair", "Dictionary", "List"]),
        ("System.Collections.ObjectModel", ["ReadOnlyDictionary"]),
        ("System.ComponentModel", ["EditorBrowsable", "EditorBrowsableState"]),
        ("System.ComponentModel.DataAnnotations", ["Range", "RegularExpression", "Required", "ValidationContext", "ValidationResult", "IValidatableObject"]),
        ("System.Diagnostics.CodeAnalysis", ["NotNullWhen", "SetsRequiredMembers"]),
        ("System.IO", ["Stream"]),
        ("System.Net", ["HttpStatusCode", "NetworkCredential"]),
        ("System.Net.Http", ["HttpClient", "HttpContent", "HttpMethod", "HttpRequestException", "HttpRequestMessage", "HttpResponseMessage"]),
        ("System.Net.Http.Headers", ["HttpResponseHeaders", "HttpContentHeaders"]),
        ("System.Text", ["Encoding"]),
        ("System.Text.Json", ["JsonElement", "JsonException", "JsonSerializerOptions", "JsonTokenType", "Utf8JsonReader", "Utf8JsonWriter"]),
        ("System.Text.Json.Serialization", ["JsonConverter", "JsonPropertyName"]),
        ("System.Text.Json.Serialization.Metadata", ["IJsonTypeInfoResolver", "JsonMetadataServices", "JsonTypeInfo"]),
        ("System.Text.RegularExpressions", ["Regex", "RegexOptions"]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task", "ValueTask"]),
        ("Microsoft.Extensions.DependencyInjection", ["IHttpClientBuilder", "IServiceCollection"]),
        ("Specimen", ["ISpecEnum", "ISpecHttpFile", "ISpecHttpResult", "ISpecModel", "SpecCheck", "SpecDeprecated", "SpecEquality", "SpecFormat", "SpecHttpClient", "SpecHttpEscape", "SpecHttpHeader", "SpecHttpLink", "SpecHttpNeed", "SpecHttpPages", "SpecHttpPlace", "SpecHttpRedirects", "SpecHttpRequest", "SpecHttpResponse", "SpecHttpScheme", "SpecHttpServer", "SpecHttpStream", "SpecHttpStyle", "SpecHttpValue", "SpecJson", "SpecKept", "SpecItems", "SpecLength", "SpecListed", "SpecMap", "SpecMembers", "SpecNames", "SpecNumber", "SpecRange", "SpecSchema", "SpecSchemaPattern", "SpecShape", "SpecTail", "SpecText", "SpecTime", "SpecTypeInfos", "SpecTypes", "SpecUnion", "SpecValue", "SpecViolation", "SpecViolations", "SpecWriter"]),
    ];

    private static readonly Dictionary<string, int> s_indexOf = Index();

    /// <summary>The namespaces, in the order of the usings of a file. There are no more than an <see cref="uint"/> has bits.</summary>
    public static IEnumerable<string> Namespaces => s_namespaces.Select(static x => x.Namespace);

    public static bool Contains(string name) => s_indexOf.ContainsKey(name);

    /// <summary>Which of <see cref="Namespaces"/> a type is in.</summary>
    public static int IndexOf(string name) => s_indexOf[name];

    public static string NamespaceOf(string name) => s_namespaces[IndexOf(name)].Namespace;

    private static Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < s_namespaces.Length; i++)
        {
            foreach (string name in s_namespaces[i].Names)
            {
                index.Add(name, i);
            }
        }

        return index;
    }
}
