using System.Text;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>How the values of parameters, and of the fields of forms, are written.</summary>
internal sealed class ParameterStyles(OpenApiDocument document)
{
    /// <summary>The style of a parameter without a media type.</summary>
    public (ParameterStyle Style, bool Explode) Of(Place parameter, ParameterLocation location) =>
        document.IsSwagger || (parameter["schema"] ?? parameter["content"] ?? parameter["style"] ?? parameter["explode"]) is null
            ? OfSwagger(parameter, location)
            : OfOpenApi(parameter, location);

    /// <summary>The style, with the defaults of OpenAPI 3.1.1 (Parameter Object, Fixed Fields for use with schema).</summary>
    /// <param name="place">A Parameter Object, or an Encoding Object.</param>
    /// <param name="location">Where the value is sent.</param>
    public (ParameterStyle Style, bool Explode) OfOpenApi(Place place, ParameterLocation location)
    {
        ParameterStyle natural = Natural(location);
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
            document.Invalid(place["style"]!.Value, $"A parameter in '{place.Text("in")}' can't have the style '{place.Text("style")}'; it is sent in the style '{char.ToLowerInvariant(natural.ToString()[0])}{natural.ToString().Substring(1)}'");
        }

        ParameterStyle style = named ?? natural;
        return (style, place.Flag("explode") ?? (style is ParameterStyle.Form or ParameterStyle.DeepObject));
    }

    public static (ParameterStyle Style, bool Explode) OfSwagger(Place parameter, ParameterLocation location)
    {
        ParameterStyle natural = location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple;
        return parameter.Text("collectionFormat") switch
        {
            "multi" => (natural, natural == ParameterStyle.Form),
            "ssv" => (ParameterStyle.SpaceDelimited, false),
            "tsv" => (ParameterStyle.TabDelimited, false),
            "pipes" => (ParameterStyle.PipeDelimited, false),
            _ => (natural, false),
        };
    }

    /// <summary>What stands between the items of lists within a list: a character for each level, from the outside inwards (Swagger 2.0, Items Object).</summary>
    /// <param name="list">The parameter.</param>
    public string InnerSeparators(Place list)
    {
        var separators = new StringBuilder();
        while (list["items"] is { } inner && (inner["items"] is not null || inner.Text("type") == "array"))
        {
            separators.Append(InnerSeparator(inner));
            list = inner;
        }

        return separators.ToString();
    }

    private char InnerSeparator(Place list)
    {
        switch (list.Text("collectionFormat"))
        {
            case null or "csv":
                return ',';
            case "ssv":
                return ' ';
            case "tsv":
                return '\t';
            case "pipes":
                return '|';
            case var other:
                document.Invalid(list["collectionFormat"]!.Value, $"A list within a list can't have the collectionFormat '{other}'; commas stand between its items");
                return ',';
        }
    }

    /// <summary>How a value with a media type is sent: text as it is, anything else as JSON; null for a whole query that is no JSON, but a form.</summary>
    public static (ParameterStyle Style, bool Explode)? OfContent(string mediaType, ParameterLocation location)
    {
        if (location == ParameterLocation.QueryString)
        {
            return MediaType.IsJson(mediaType) ? (ParameterStyle.Json, false) : null;
        }

        bool isText = ContentForms.KindOf(mediaType, isBinary: false, isText: true) == ContentKind.Text;
        return (isText ? Natural(location) : ParameterStyle.Json, false);
    }

    private static ParameterStyle Natural(ParameterLocation location) =>
        location is ParameterLocation.Query or ParameterLocation.Cookie or ParameterLocation.QueryString ? ParameterStyle.Form : ParameterStyle.Simple;
}
