using System;
using System.Globalization;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>What a client does nothing for is said where the document asks for it, and the client is there all the same.</summary>
public sealed class NotHonouredTests
{
    [Theory]
    [InlineData("note: { type: string }", "note: { headers: { X-Checksum: { schema: { type: string } } } }", "'note' is sent without the header 'X-Checksum'")]
    [InlineData("note: { type: string }", "note: { headers: { X-Kind: { schema: { const: a } } } }", "'note' is sent without the header 'X-Kind'")]
    [InlineData("note: { type: string }", "note: { headers: { X-Kind: { required: true, schema: { enum: [a, b] } } } }", "'note' is sent without the header 'X-Kind'")]
    [InlineData("note: { type: string }", "note: { headers: { X-Kind: { required: true, schema: { type: [string, 'null'], enum: [null] } } } }", "'note' is sent without the header 'X-Kind'")]
    [InlineData("note: { type: string }", "note: { headers: { Cache-Control: { required: true, schema: { const: no-store } } } }", "'note' is sent without the header 'Cache-Control'")]
    [InlineData("file: { type: string, format: binary }", "file: { headers: { Content-Disposition: { required: true, schema: { const: inline } } } }", "'file' is sent without the header 'Content-Disposition'")]
    [InlineData("note: { type: object, properties: { a: { type: string } } }", "note: { style: deepObject, headers: { X-Kind: { required: true, schema: { const: a } } } }", "'note' is sent without the header 'X-Kind'")]
    public void Headers_of_a_part(string property, string encoding, string message) =>
        Upload("3.1.0", property, encoding).Expecting("SPEC0015", message).Run();

    [Fact]
    public void Style_of_files() =>
        Upload("3.1.0", "files: { type: array, items: { type: string, format: binary } }", "files: { explode: false }")
            .Expecting("SPEC0015", "The file 'files' is sent as a part of its own").Run();

    [Theory]
    [InlineData("{ type: object, additionalProperties: { type: string, format: binary } }")]
    [InlineData("{ type: array, items: { type: array, items: { type: string, format: binary } } }")]
    [InlineData("{ type: object, properties: { name: { type: string }, inner: { type: object, properties: { image: { contentMediaType: image/png } } } } }")]
    [InlineData("{ $id: 'urn:nested', oneOf: [ { type: string, format: binary }, { type: array, items: { $ref: 'urn:nested' } } ] }")]
    public void Files_within_a_part(string schema) =>
        Upload("3.1.0", $"part: {schema}", "").Expecting("SPEC0015", "The files within 'part' are sent as text").Run();

    [Theory]
    [InlineData("{ type: object, properties: { note: { type: string, contentMediaType: text/html }, code: { type: string, contentEncoding: base64, contentMediaType: image/png } } }")]
    [InlineData("{ type: object, properties: { image: { type: string, format: binary, readOnly: true } } }")]
    [InlineData("{ type: array, items: { type: array, items: { type: string } } }")]
    public void Parts_whose_texts_are_texts_are_not_named(string schema) => Upload("3.1.0", $"part: {schema}", "").Run();

    [Fact]
    public void Styles_of_parts_mean_nothing_in_version_3_0()
    {
        SpecResult result = Upload("3.0.4", "names: { type: array, items: { type: string } }", "names: { explode: false }").Run();

        Assert.Contains(".Parts(\"names\"", result.Sources["MyApp.Shop.ShopClient.g.cs"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Relative_server_of_an_operation() => SpecTest.Of(
        "shop/openapi.yaml",
        """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /upload:
            post:
              operationId: upload
              servers: [ { url: /uploads } ]
              responses: { "204": { description: Done } }
        """).Expecting("SPEC0015", "The server '/uploads' is relative").Run();

    [Fact]
    public void Further_fields_of_a_form() => SpecTest.Of(
        "shop/openapi.yaml",
        """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /boxes:
            post:
              operationId: addBox
              requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { name: { type: string } }, additionalProperties: { type: string } } } } }
              responses: { "204": { description: Done } }
        """).Expecting("SPEC0015", "none for further ones").Run();

    [Fact]
    public void Client_certificate() => SpecTest.Of(
        "shop/openapi.yaml",
        """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /boxes:
            get:
              operationId: getBoxes
              security: [ { certificate: [] } ]
              responses: { "204": { description: Done } }
        components: { securitySchemes: { certificate: { type: mutualTLS } } }
        """).Expecting("SPEC0015", "client certificate").Run();

    [Fact]
    public void Marks_an_object_at_its_start_only() => Assert.Equal(1, SpecTest.Of(
        "shop/openapi.json",
        """
        {
          "openapi": "3.1.0",
          "info": { "title": "Shop", "version": "1" },
          "paths": { "/boxes": { "get": { "security": [{ "certificate": [] }], "responses": { "204": { "description": "Done" } } } } },
          "components": { "securitySchemes": { "certificate": { "type": "mutualTLS", "description": "A certificate of the caller's." } } }
        }
        """).Expecting("SPEC0015", "client certificate").Run().Diagnostics.Single().Location.SourceSpan.Length);

    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    public void Media_types_beyond_sixteen_of_a_response(int count, int reports) => Assert.Equal(reports, MediaTypeReports(
        $$"""
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /boxes: { get: { responses: { "200": { $ref: "#/components/responses/boxes" } } } }
          /crates: { get: { responses: { "200": { $ref: "#/components/responses/boxes" } } } }
        components: { responses: { boxes: { description: Boxes, content: { {{TextTypes(count)}} } } } }
        """));

    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    public void Media_types_beyond_sixteen_of_a_request(int count, int reports) => Assert.Equal(reports, MediaTypeReports(
        $$"""
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /boxes: { post: { requestBody: { $ref: "#/components/requestBodies/boxes" }, responses: { "204": { description: Done } } } }
          /crates: { post: { requestBody: { $ref: "#/components/requestBodies/boxes" }, responses: { "204": { description: Done } } } }
        components: { requestBodies: { boxes: { content: { {{TextTypes(count)}} } } } }
        """));

    /// <summary>A document that sends one part.</summary>
    private static SpecTest Upload(string version, string property, string encoding) => SpecTest.Of(
        "shop/openapi.yaml",
        $$"""
        openapi: {{version}}
        info: { title: Shop, version: "1" }
        paths:
          /upload:
            post:
              operationId: upload
              requestBody:
                content:
                  multipart/form-data:
                    schema: { type: object, properties: { {{property}} } }
                    encoding: { {{encoding}} }
              responses: { "204": { description: Done } }
        """);

    private static string TextTypes(int count) => string.Join(", ", Enumerable.Range(1, count).Select(static x => $"text/x-{x}: {{ schema: {{ type: string }} }}"));

    private static int MediaTypeReports(string document) =>
        SpecTest.Of("shop/openapi.yaml", document).IgnoringDiagnostics().Run().Diagnostics.Count(static x => x.Id == "SPEC0015" && x.GetMessage(CultureInfo.InvariantCulture).Contains("16 forms", StringComparison.Ordinal));
}
