using System;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>The version of OpenAPI or Swagger that a document says it is of.</summary>
internal sealed class OpenApiVersion
{
    private const string Swagger = "swagger";

    private OpenApiVersion(string member, string text)
    {
        (Member, Text) = (member, text);
        bool is30 = IsOf("3.0");
        IsKnown = IsSwagger ? text == "2.0" : is30 || IsOf("3.1") || IsOf("3.2");
        Dialect = IsSwagger ? SchemaDialect.OpenApi20 : is30 ? SchemaDialect.OpenApi30 : SchemaDialect.OpenApi31;
    }

    /// <summary>The member of a document that says its version.</summary>
    public string Member { get; }

    /// <summary>The version as the document has it; empty where it says none.</summary>
    public string Text { get; }

    /// <summary>Whether it is 2.0, by which documents are written quite otherwise.</summary>
    public bool IsSwagger => Member == Swagger;

    public bool IsKnown { get; }

    /// <summary>The dialect of the document's schemas. Versions 3.1 and 3.2 have one, which is called after the first.</summary>
    public SchemaDialect Dialect { get; }

    public static OpenApiVersion Of(Place root)
    {
        string member = root[Swagger] is not null ? Swagger : "openapi";
        return new OpenApiVersion(member, Read(root.Object?[member]));
    }

    private static string Read(JsonNode? version) => version switch
    {
        JsonString text => text.Value.Trim(),
        JsonNumber number => number.Text == "2" ? "2.0" : number.Text,
        _ => "",
    };

    private bool IsOf(string minor) => Text.StartsWith(minor, StringComparison.Ordinal);
}
