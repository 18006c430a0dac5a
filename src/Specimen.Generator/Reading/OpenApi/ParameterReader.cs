using System.Collections.Generic;
using System.Linq;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Reading.Types;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the parameters of operations, but for those that make up a body in Swagger 2.0.</summary>
internal sealed class ParameterReader(OpenApiDocument document, DiagnosticBag diagnostics, SecurityReader security, ClientParameters ofClient)
{
    private readonly ParameterStyles _styles = new(document);

    /// <summary>
    /// The parameters of an operation's methods: those of the path in its order, so that all operations below one path take the same in the
    /// same order; then those that are required, then the others, in the order of the document.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="operationName">Its name.</param>
    /// <param name="documented">The parameters that the document has for it.</param>
    /// <param name="inPath">Those that its path has.</param>
    /// <param name="requirements">The credentials that it asks for.</param>
    /// <param name="names">Takes the names of the methods' parameters.</param>
    public List<ParameterModel> Read(
        Place operation,
        string operationName,
        DocumentedParameters documented,
        PathParameters inPath,
        EquatableArray<SecurityRequirementModel> requirements,
        ParameterNames names)
    {
        var parameters = new List<ParameterModel>();
        names.Foresee(documented.Places.Select(static x => x.Text("name")!));
        foreach (Place place in documented.Places)
        {
            if (LocationOf(place, operation) is { } location && WireName(place, location, inPath, documented) is { } wireName && !IsDescribedElsewhere(location, wireName, requirements))
            {
                ParameterModel parameter = Read(place, wireName, location, operationName, names);
                parameters.Add(ofClient.WithOption(parameter) with { HasSegments = location == ParameterLocation.Path && inPath.HasSegments(wireName) });
            }
        }

        HashSet<string> declared = [.. parameters.Where(static x => x.Location == ParameterLocation.Path).Select(static x => x.WireName)];
        foreach (string name in inPath.Names.Where(x => !declared.Contains(x)))
        {
            // A reference that leads nowhere is named already, and may well be the declaration.
            if (documented.AreAll && (!document.IsSwagger || !documented.In("path").Exists(x => x.Text("name") == name)))
            {
                diagnostics.Report(Descriptors.UndeclaredPathParameter, operation.Location.File, OpenApiDocument.Start(operation.Node), name);
            }

            parameters.Add(Undeclared(name, names) with { HasSegments = inPath.HasSegments(name) });
        }

        List<string> path = [.. inPath.Names];
        return [.. parameters.OrderBy(x => x.Location == ParameterLocation.Path ? path.IndexOf(x.WireName) : x.IsRequired ? path.Count : path.Count + 1)];
    }

    private static ParameterModel Undeclared(string name, ParameterNames names) => new()
    {
        Name = names.Take(PathParameters.Plain(name), "path"),
        WireName = name,
        Location = ParameterLocation.Path,
        Style = ParameterStyle.Simple,
        Explode = false,
        IsRequired = true,
        Type = new ScalarRef(Scalar.String),
        IsNullable = false,
        Doc = DocModel.None,
    };

    /// <summary>The name that a parameter is sent by; null, with a diagnostic, for one of the path that the path has no place for, and for what no header is called.</summary>
    private string? WireName(Place parameter, ParameterLocation location, PathParameters inPath, DocumentedParameters documented)
    {
        string name = parameter.Text("name")!;
        if (location == ParameterLocation.Header)
        {
            return HeaderNames.Of(parameter, name, document);
        }

        if (location != ParameterLocation.Path || inPath.Has(name))
        {
            return name;
        }

        bool isMeant = inPath.Meant(documented).TryGetValue(name, out string? other);
        string consequence = isMeant ? $"it is treated as '{{{other}}}', use the same name in both places" : "it is ignored";
        diagnostics.Report(Descriptors.UnusedPathParameter, parameter.Location.File, parameter.Object!["name"]!.Span, name, consequence);
        return other;
    }

    private bool IsDescribedElsewhere(ParameterLocation location, string wireName, EquatableArray<SecurityRequirementModel> requirements)
    {
        // OpenAPI 3.1.1, Parameter Object: parameters of these names are ignored; bodies, responses and security schemes say what they are.
        if (location == ParameterLocation.Header && wireName.ToLowerInvariant() is "accept" or "content-type" or "authorization")
        {
            return true;
        }

        // What a security scheme describes too is the client's option: sent twice, it would be neither value.
        return security.IsCredential(requirements, location, wireName);
    }

    private ParameterLocation? LocationOf(Place place, Place operation)
    {
        switch (place.Text("in"))
        {
            case "path":
                return ParameterLocation.Path;
            case "query":
                return ParameterLocation.Query;
            case "header":
                return ParameterLocation.Header;
            case "cookie":
                return ParameterLocation.Cookie;
            case "querystring":
                return ParameterLocation.QueryString;
            case "body" or "formData" when document.IsSwagger:
                return null;
            case ("body" or "formData") and var body when operation["requestBody"] is null:
                document.OfOtherVersion(place, $"A parameter is in '{body}'");
                return null;
            case var other:
                document.Invalid(place, $"A parameter can't be in '{other}'; it is ignored");
                return null;
        }
    }

    private ParameterModel Read(Place place, string wireName, ParameterLocation location, string operationName, ParameterNames names)
    {
        (string mediaType, Place? content) = document.Contents(place) is [var first, ..] ? (first.Key, (Place?)first.Value) : ("", null);
        if (content is not null && place["schema"] is not null)
        {
            document.Invalid(place, "A parameter must have either a 'schema' or a 'content', not both; 'content' counts");
        }

        Place? schema = content is { } media ? media["schema"] : SchemaOf(place);
        TypeUse use = schema is { } known ? document.Use(known, CompoundName.OfParameter(operationName, Identifier.Pascal(wireName)))
            : new TypeUse(new ScalarRef(content is null ? Scalar.String : Scalar.Json), IsNullable: false, [], Residual: null);
        DocModel doc = schema is { } described ? document.Words(described, use.Type) : DocModel.None;
        bool isRequired = location == ParameterLocation.Path || place.Flag("required") == true;
        (ParameterStyle style, bool explode) = (content is null ? null : ParameterStyles.OfContent(mediaType, location)) ?? _styles.Of(place, location);
        return new ParameterModel
        {
            Name = names.Take(location == ParameterLocation.Path ? PathParameters.Plain(wireName) : wireName, location.ToString()),
            WireName = wireName,
            Location = location,
            Style = style,
            Explode = explode,
            InnerSeparators = document.IsSwagger ? _styles.InnerSeparators(place) : "",
            // OpenAPI 3.2, Style Values: the style of cookies escapes nothing.
            AllowReserved = place.Flag("allowReserved") == true || (location == ParameterLocation.Cookie && place.Text("style") == "cookie"),
            IsRequired = isRequired,
            Type = use.Type,
            IsNullable = use.IsNullable,
            Constant = isRequired ? use.Constant : null,
            Doc = doc with { Summary = place.Text("description") ?? doc.Summary },
            Checks = use.Checks,
            Deprecation = Deprecations.OfParameter(place),
        };
    }

    /// <summary>The schema of a parameter; null, with a diagnostic, where it says nothing of its type.</summary>
    private Place? SchemaOf(Place parameter)
    {
        if (parameter["schema"] is { } schema)
        {
            return schema;
        }

        if (parameter["type"] is not null || parameter["enum"] is not null || parameter["format"] is not null)
        {
            if (!document.IsSwagger)
            {
                document.OfOtherVersion(parameter, "A parameter has its type beside its name");
            }

            return document.SwaggerSchema(parameter);
        }

        document.Invalid(parameter, $"A parameter must have a '{(document.IsSwagger ? "type" : "schema")}'; this one is treated as a string");
        return null;
    }
}
