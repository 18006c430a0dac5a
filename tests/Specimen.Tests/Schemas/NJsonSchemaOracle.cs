using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.References;
using NJsonSchema.Validation;

namespace Specimen.Tests.Schemas;

/// <summary>What NJsonSchema says of an instance. It knows drafts 4, 6 and 7, not every keyword of the last two.</summary>
internal sealed class NJsonSchemaOracle
{
    private readonly JsonSchema _schema;

    private NJsonSchemaOracle(JsonSchema schema) => _schema = schema;

    /// <summary>Loads a schema; null, with the reason, where NJsonSchema can't.</summary>
    public static NJsonSchemaOracle? Load(JudgedSchema schema, out string? reason)
    {
        try
        {
            reason = null;
            return new NJsonSchemaOracle(JsonSchema.FromJsonAsync(schema.Text, schema.Uri.AbsoluteUri, x => new Resolver(x, schema.Others)).GetAwaiter().GetResult());
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException or ArgumentException or NotSupportedException)
        {
            reason = exception.Message;
            return null;
        }
    }

    public Verdict Check(string json)
    {
        using var reader = new JsonTextReader(new System.IO.StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };
        JToken root = JToken.ReadFrom(reader);
        try
        {
            List<VerdictError> errors = [.. _schema.Validate(root).SelectMany(x => Leaves(x, root))];
            return new Verdict(errors.Count == 0, errors);
        }
        catch (Exception exception) when (exception is InvalidCastException or OverflowException or FormatException or InvalidOperationException)
        {
            return new Verdict(false, [new VerdictError("Exception", "", exception.Message)]);
        }
    }

    // The reason why no alternative matches stands in what each of them says.
    private static IEnumerable<VerdictError> Leaves(ValidationError error, JToken root) => error switch
    {
        ChildSchemaValidationError { Errors.Count: > 0 } child => child.Errors.Values.SelectMany(static x => x).SelectMany(x => Leaves(x, root)),
        MultiTypeValidationError { Errors.Count: > 0 } types => types.Errors.Values.SelectMany(static x => x).SelectMany(x => Leaves(x, root)),
        _ => [Error(error, root)],
    };

    private static VerdictError Error(ValidationError error, JToken root)
    {
        string path = (error.Path ?? "").TrimStart('#', '/');
        string parent = error.Kind == ValidationErrorKind.PropertyRequired && path.EndsWith(error.Property!, StringComparison.Ordinal)
            ? path[..^error.Property!.Length].TrimEnd('.')
            : path;
        return new VerdictError(error.Kind.ToString(), path, $"{TypeAt(root, parent)} {error.Property}");
    }

    private static string TypeAt(JToken root, string path)
    {
        try
        {
            return root.SelectToken(path)?.Type.ToString() ?? "";
        }
        catch (JsonException)
        {
            // NJsonSchema does not quote the names in its paths.
            return "";
        }
    }

    /// <summary>Finds the schemas that lie beside one, never on the network; what is not there allows everything, as it does here.</summary>
    private sealed class Resolver(JsonSchema root, IReadOnlyList<ReferredSchema> others)
        : JsonReferenceResolver(new JsonSchemaAppender(root, new DefaultTypeNameGenerator()))
    {
        public override async Task<IJsonReference> ResolveUrlReferenceAsync(string url, CancellationToken cancellationToken = default) =>
            others.FirstOrDefault(x => x.Uri.AbsoluteUri == url) is { } other
                ? await JsonSchema.FromJsonAsync(other.Text, url, x => new Resolver(x, others), cancellationToken)
                : new JsonSchema();
    }
}
