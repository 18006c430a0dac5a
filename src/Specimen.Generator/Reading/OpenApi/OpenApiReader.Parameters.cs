using System;
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

/// <content>Parameters.</content>
internal sealed partial class OpenApiReader
{
    private List<ParameterModel> ReadParameters(string path, Place operation, string operationName, ParameterNames names, List<Place> places, bool areAllKnown, EquatableArray<SecurityRequirementModel> security)
    {
        // The names between braces, and whether a value may be several segments.
        Dictionary<string, bool> inPath = PathTemplate.Parse(path).Where(static x => x.IsParameter).GroupBy(static x => x.Text, StringComparer.Ordinal)
            .ToDictionary(static x => x.Key, static x => x.First().HasSegments, StringComparer.Ordinal);
        var parameters = new List<ParameterModel>();
        names.Foresee(places.Select(static x => x.Text("name")!));
        foreach (Place place in places)
        {
            if (LocationOf(place) is { } location && WireName(place, location, inPath.Keys, places) is { } wireName && !IsDescribedElsewhere(location, wireName, security))
            {
                parameters.Add(ReadParameter(place, wireName, location, operationName, names) with { HasSegments = location == ParameterLocation.Path && inPath[wireName] });
            }
        }

        foreach (string name in inPath.Keys.Where(x => !parameters.Any(p => p.Location == ParameterLocation.Path && p.WireName == x)))
        {
            // A reference that leads nowhere is named already, and may well be the declaration.
            if (areAllKnown && (!_document.IsSwagger || !places.Any(x => x.Text("name") == name && x.Text("in") == "path")))
            {
                _context.Diagnostics.Report(Descriptors.UndeclaredPathParameter, operation.Location.File, OpenApiDocument.Start(operation.Node), name);
            }

            parameters.Add(UndeclaredPathParameter(name, names) with { HasSegments = inPath[name] });
        }

        return [.. parameters.Where(static x => x.IsRequired), .. parameters.Where(static x => !x.IsRequired)];
    }

    private static ParameterModel UndeclaredPathParameter(string name, ParameterNames names) => new()
    {
        Name = names.Take(name, "path"),
        WireName = name,
        Location = ParameterLocation.Path,
        Style = ParameterStyle.Simple,
        Explode = false,
        IsRequired = true,
        Type = new ScalarRef(Scalar.String),
        IsNullable = false,
        Doc = DocModel.None,
    };

    /// <summary>The name that a parameter is sent by; null, with a diagnostic, for one of the path that the path has no place for.</summary>
    private string? WireName(Place parameter, ParameterLocation location, IReadOnlyCollection<string> inPath, List<Place> parameters)
    {
        string name = parameter.Text("name")!;
        if (location != ParameterLocation.Path || inPath.Contains(name))
        {
            return name;
        }

        bool isMeant = MeantPathNames(inPath, parameters).TryGetValue(name, out string? other);
        string consequence = isMeant ? $"it is treated as '{{{other}}}', use the same name in both places" : "it is ignored";
        _context.Diagnostics.Report(Descriptors.UnusedPathParameter, parameter.Location.File, parameter.Object!["name"]!.Span, name, consequence);
        return other;
    }

    private bool IsDescribedElsewhere(ParameterLocation location, string wireName, EquatableArray<SecurityRequirementModel> security)
    {
        // OpenAPI 3.1.1, Parameter Object: parameters of these names are ignored; bodies, responses and security schemes say what they are.
        if (location == ParameterLocation.Header && wireName.ToLowerInvariant() is "accept" or "content-type" or "authorization")
        {
            return true;
        }

        // What a security scheme describes too is the client's option: sent twice, it would be neither value.
        return security.Any(x => x.Schemes.Any(y => IsCredential(y.Key, location, wireName)));
    }

    private bool IsCredential(string scheme, ParameterLocation location, string name) =>
        _schemes.FirstOrDefault(x => x.Key == scheme) is { } known && (known.Kind, location) switch
        {
            (SecuritySchemeKind.ApiKeyInHeader, ParameterLocation.Header) => string.Equals(known.Parameter, name, StringComparison.OrdinalIgnoreCase),
            (SecuritySchemeKind.ApiKeyInQuery, ParameterLocation.Query) or (SecuritySchemeKind.ApiKeyInCookie, ParameterLocation.Cookie) => known.Parameter == name,
            _ => false,
        };

    /// <summary>
    /// The names between braces that parameters of no such name are evidently meant for: each is written otherwise only in case or with
    /// other <c>_</c> and <c>-</c>, and there is no other such parameter or name.
    /// </summary>
    private static Dictionary<string, string> MeantPathNames(IReadOnlyCollection<string> inPath, List<Place> places)
    {
        string[] declared = [.. places.Where(static x => x.Text("in") == "path").Select(static x => x.Text("name")!)];
        ILookup<string, string> missing = inPath.Except(declared).ToLookup(Letters, StringComparer.Ordinal);
        return declared
            .Where(x => !inPath.Contains(x))
            .GroupBy(Letters, StringComparer.Ordinal)
            .Where(x => x.Count() == 1 && missing[x.Key].Count() == 1)
            .ToDictionary(static x => x.First(), x => missing[x.Key].First(), StringComparer.Ordinal);
    }

    /// <summary>A name without what notations such as camel case and snake case differ in.</summary>
    private static string Letters(string name) => name.Trim('+', '*').Replace("_", "").Replace("-", "").ToUpperInvariant();

    private ParameterLocation? LocationOf(Place place)
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
            case "body" or "formData" when _document.IsSwagger:
                return null;
            case var other:
                Invalid(place, $"A parameter can't be in '{other}'; it is ignored");
                return null;
        }
    }

    private ParameterModel ReadParameter(Place place, string wireName, ParameterLocation location, string operationName, ParameterNames names)
    {
        string pascal = operationName + Identifier.Pascal(wireName);
        (string mediaType, Place? content) = place["content"]?.Members().Select(static x => (x.Key, (Place?)x.Value)).FirstOrDefault() ?? ("", null);
        if (content is not null && place["schema"] is not null)
        {
            Invalid(place, "A parameter must have either a 'schema' or a 'content', not both; 'content' counts");
        }

        Place? schema = content is { } media ? media["schema"] : SchemaOf(place);
        TypeUse use = schema is { } known ? Use(known, pascal)
            : new TypeUse(new ScalarRef(content is null ? Scalar.String : Scalar.Json), IsNullable: false, [], Residual: null);
        DocModel doc = schema is { } described ? SchemaDocumentation.Of(_document.Schema(described)) : DocModel.None;
        if (_document.IsSwagger && place["items"]?["items"] is { } inner)
        {
            _context.Diagnostics.Report(Descriptors.NotHonoured, inner.Location.File, inner.Node.Span, $"A list within the list '{wireName}' is sent as JSON, whatever its collectionFormat");
        }

        bool isRequired = location == ParameterLocation.Path || place.Flag("required") == true;
        (ParameterStyle style, bool explode) = (content is null ? null : StyleOfContent(mediaType, location))
            ?? (_document.IsSwagger ? SwaggerStyle(place, location) : Style(place, location));
        return new ParameterModel
        {
            Name = names.Take(wireName, location.ToString()),
            WireName = wireName,
            Location = location,
            Style = style,
            Explode = explode,
            // OpenAPI 3.2, Style Values: the style of cookies escapes nothing.
            AllowReserved = place.Flag("allowReserved") == true || (location == ParameterLocation.Cookie && place.Text("style") == "cookie"),
            IsRequired = isRequired,
            Type = use.Type,
            IsNullable = use.IsNullable,
            Constant = isRequired && !use.IsNullable ? use.Checks.OfType<ConstantCheck>().FirstOrDefault()?.Value : null,
            Doc = doc with { Summary = place.Text("description") ?? doc.Summary },
            Checks = use.Checks,
            Deprecation = place.Flag("deprecated") == true ? new DeprecationModel(place.Text("description") ?? "Deprecated by the API.", place.Location.ToString()) : null,
        };
    }

    /// <summary>The schema of a parameter; null, with a diagnostic, where it says nothing of its type.</summary>
    private Place? SchemaOf(Place parameter)
    {
        if (parameter["schema"] is { } schema)
        {
            return schema;
        }

        if (_document.IsSwagger && (parameter["type"] is not null || parameter["enum"] is not null || parameter["format"] is not null))
        {
            return SwaggerSchema(parameter);
        }

        Invalid(parameter, $"A parameter must have a '{(_document.IsSwagger ? "type" : "schema")}'; this one is treated as a string");
        return null;
    }

    /// <summary>How a value with a media type is sent: text as it is, anything else as JSON; null for a whole query that is no JSON, but a form.</summary>
    private static (ParameterStyle Style, bool Explode)? StyleOfContent(string mediaType, ParameterLocation location)
    {
        if (location == ParameterLocation.QueryString)
        {
            return MediaType.IsJson(mediaType) ? (ParameterStyle.Json, false) : null;
        }

        bool isText = ContentForms.KindOf(mediaType, isBinary: false, isText: true) == ContentKind.Text;
        return (isText ? NaturalStyle(location) : ParameterStyle.Json, false);
    }

    private static ParameterStyle NaturalStyle(ParameterLocation location) =>
        location is ParameterLocation.Query or ParameterLocation.Cookie or ParameterLocation.QueryString ? ParameterStyle.Form : ParameterStyle.Simple;

    /// <summary>The style, with the defaults of OpenAPI 3.1.1 (Parameter Object, Fixed Fields for use with schema).</summary>
    private (ParameterStyle Style, bool Explode) Style(Place place, ParameterLocation location)
    {
        ParameterStyle natural = NaturalStyle(location);
        ParameterStyle? named = place.Text("style") switch
        {
            null => natural,
            "simple" when location is ParameterLocation.Path or ParameterLocation.Header => ParameterStyle.Simple,
            "label" when location == ParameterLocation.Path => ParameterStyle.Label,
            "matrix" when location == ParameterLocation.Path => ParameterStyle.Matrix,
            "form" or "cookie" when location is ParameterLocation.Query or ParameterLocation.Cookie => ParameterStyle.Form,
            "spaceDelimited" when location == ParameterLocation.Query => ParameterStyle.SpaceDelimited,
            "pipeDelimited" when location == ParameterLocation.Query => ParameterStyle.PipeDelimited,
            "deepObject" when location == ParameterLocation.Query => ParameterStyle.DeepObject,
            _ => null,
        };
        if (named is null)
        {
            Invalid(place["style"]!.Value, $"A parameter in '{place.Text("in")}' can't have the style '{place.Text("style")}'; it is sent in the style '{char.ToLowerInvariant(natural.ToString()[0])}{natural.ToString().Substring(1)}'");
        }

        ParameterStyle style = named ?? natural;
        return (style, place.Flag("explode") ?? (style is ParameterStyle.Form or ParameterStyle.DeepObject));
    }
}
