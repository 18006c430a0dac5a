using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>In which media type bodies are sent and read.</summary>
public sealed class MediaTypeTests
{
    private const string Box = "{ type: object, properties: { name: { type: string } } }";

    [Theory]
    [InlineData("application/*+json: { schema: BOX }, application/json: { schema: BOX }", ".Json(SpecHttpValue.Of(body))")]
    [InlineData("application/json-patch+json: { schema: BOX }, application/json: { schema: BOX }", ".Json(SpecHttpValue.Of(body))")]
    [InlineData("'*/*': { schema: BOX }", ".Json(SpecHttpValue.Of(body))")]
    [InlineData("text/*: { schema: { type: string } }", ".Text(body, contentType)")]
    [InlineData("image/*: { schema: { type: string, format: binary } }", ".Bytes(body, contentType)")]
    [InlineData("'*/*': {}", ".Bytes(body, contentType)")]
    [InlineData("'*/*': { schema: { type: string } }", ".Bytes(body, contentType)")]
    [InlineData("application/*: { schema: { type: string, description: A file. } }", ".Bytes(body, contentType)")]
    [InlineData("application/octet-stream: { schema: { type: string } }", ".Bytes(body, \"application/octet-stream\")")]
    [InlineData("'*/*': { schema: { type: string, enum: [a, b] } }", ".Text(body, contentType)")]
    public void Body_is_sent_as_one_media_type(string content, string call) =>
        Assert.Contains(call, Client($"post: {{ operationId: send, requestBody: {{ required: true, content: {{ {content.Replace("BOX", Box, System.StringComparison.Ordinal)} }} }}, responses: {{ '204': {{ description: Done. }} }} }}"));

    [Theory]
    [InlineData("true", "'*/*': {}", "SendAsync(Stream body, string contentType = \"application/octet-stream\", CancellationToken")]
    [InlineData("true", "application/*: { schema: { type: string, format: binary } }", "SendAsync(Stream body, string contentType = \"application/octet-stream\", CancellationToken")]
    [InlineData("true", "text/*: { schema: { type: string } }", "SendAsync(string body, string contentType = \"text/plain\", CancellationToken")]
    [InlineData("true", "image/*: { schema: { type: string, format: binary } }", "SendAsync(Stream body, string contentType, CancellationToken")]
    [InlineData("false", "'*/*': {}", "SendAsync(Stream? body = null, string contentType = \"application/octet-stream\", CancellationToken")]
    [InlineData("false", "image/*: { schema: { type: string, format: binary } }", "SendAsync(Stream? body, string contentType, CancellationToken")]
    [InlineData("true", "text/plain: { schema: { type: string } }, text/*: { schema: { type: string } }", "SendAsTextAsync(string body, string contentType = \"text/plain\", CancellationToken")]
    [InlineData("true", "image/png: {}, image/*: {}", "SendAsync(Stream body, string contentType, CancellationToken", "SendAsync(Stream body, CancellationToken")]
    [InlineData("true", "image/*: {}, audio/*: {}", "SendAsAudioAsync(Stream body, string contentType, CancellationToken")]
    public void Body_of_a_range_asks_for_its_media_type(string isRequired, string content, params string[] methods)
    {
        string client = Client($"post: {{ operationId: send, requestBody: {{ required: {isRequired}, content: {{ {content} }} }}, responses: {{ '204': {{ description: Done. }} }} }}");
        Assert.All(methods, x => Assert.Contains(x, client));
    }

    [Fact]
    public void Body_of_a_range_says_which_beside_the_names_that_are_taken()
    {
        SpecResult result = Of("""
            post:
              operationId: send
              parameters: [{ name: contentType, in: query, schema: { type: string } }]
              requestBody: { required: true, content: { image/*: {} } }
              responses: { '204': { description: Done. } }
            """).Run();
        Assert.Contains("SendAsync(Stream body, string contentTypeOfBody, string? contentType = null, CancellationToken", result.Sources["MyApp.Shop.ShopClient.g.cs"]);
        Assert.Contains("/// <param name=\"contentTypeOfBody\">The media type of the body, one of <c>image/*</c>.</param>", result.Sources["MyApp.Shop.IShopClient.g.cs"]);
    }

    [Theory]
    [InlineData("{ type: object }")]
    [InlineData(Box)]
    public void Patch_of_one_type_is_sent_as_each_media_type_that_means_something(string schema)
    {
        string content = string.Join(", ", new[] { "application/json", "text/json", "application/*+json", "application/merge-patch+json", "application/strategic-merge-patch+json" }.Select(x => $"{x}: {{ schema: {schema} }}"));
        SpecResult result = Of($"patch: {{ operationId: change, requestBody: {{ required: true, content: {{ {content} }} }}, responses: {{ '204': {{ description: Done. }} }} }}").Run();
        string client = result.Sources["MyApp.Shop.ShopClient.g.cs"];

        Assert.Equal(["ChangeAsMergePatchJsonAsync", "ChangeAsStrategicMergePatchJsonAsync", "ChangeAsync"], MethodsOf(client, "Change"));
        Assert.Contains(", \"application/merge-patch+json\")", client);
        Assert.DoesNotContain(result.Sources.Keys, static x => x.Contains("RequestValue", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Record_as_JSON_Patch_is_sent_as_JSON() =>
        Assert.Equal(["ChangeAsync"], MethodsOf(Client($"patch: {{ operationId: change, requestBody: {{ required: true, content: {{ application/json-patch+json: {{ schema: {Box} }}, application/json: {{ schema: {Box} }} }} }}, responses: {{ '204': {{ description: Done. }} }} }}"), "Change"));

    [Theory]
    [InlineData("patch", "ChangeAsMergePatchJsonAsync ChangeAsync ChangeAsync")]
    [InlineData("put", "ChangeAsync")]
    public void Patch_of_Swagger_is_sent_as_each_media_type_too(string method, string methods) =>
        Assert.Equal(methods.Split(' '), MethodsOf(SpecTest.Of("shop/openapi.yaml", $$"""
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            consumes: [application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml, application/xml]
            paths:
              /box: { {{method}}: { operationId: change, parameters: [{ name: body, in: body, required: true, schema: { type: object } }], responses: { "204": { description: Done. } } } }
            """).Run().Sources["MyApp.Shop.ShopClient.g.cs"], "Change"));

    [Theory]
    [InlineData("JSON: { schema: BOX }", "'JSON' is no media type; it is read as 'application/json'", ".Json(SpecHttpValue.Of(body))")]
    [InlineData("'application/json charset=utf-8': { schema: BOX }", "it is read as 'application/json'", ".Json(SpecHttpValue.Of(body))")]
    [InlineData("'text/csv, text/plain': { schema: { type: string } }", "it is read as 'text/csv'", ".Text(body, \"text/csv\")")]
    [InlineData("form-data: { schema: BOX }", "it is read as 'multipart/form-data'", ".Part(\"name\"")]
    [InlineData("codecs=opus: { schema: { type: string, format: binary } }", "it is read as '*/*'", ".Bytes(body, contentType)")]
    [InlineData("'': { schema: BOX }", "'' is no media type; it is read as '*/*'", ".Json(SpecHttpValue.Of(body))")]
    public void Body_in_what_is_no_media_type_is_named_and_sent_as_what_is_meant(string content, string words, string call) =>
        Assert.Contains(call, Of($"post: {{ operationId: send, requestBody: {{ required: true, content: {{ {content.Replace("BOX", Box, System.StringComparison.Ordinal)} }} }}, responses: {{ '204': {{ description: Done. }} }} }}")
            .Expecting("SPEC0014", words).Run().Sources["MyApp.Shop.ShopClient.g.cs"]);

    [Theory]
    [InlineData("JSON: { schema: BOX }", "'JSON' is no media type; it is read as 'application/json'")]
    [InlineData("'': { schema: BOX }", "'' is no media type; it is read as '*/*'")]
    public void Answer_in_what_is_no_media_type_is_named_and_read_as_what_is_meant(string content, string words) =>
        Assert.Contains("Task<GetBoxResponse> GetBoxAsync(", Of($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box., content: {{ {content.Replace("BOX", Box, System.StringComparison.Ordinal)} }} }} }} }}")
            .Expecting("SPEC0014", words).Run().Sources["MyApp.Shop.ShopClient.g.cs"]);

    [Theory]
    [InlineData("schema: BOX", "'schema' stands in 'content' without a media type; it is read as of 'application/json'", "Task<GetBoxResponse> GetBoxAsync(")]
    [InlineData("application/json: { schema: BOX }, examples: {}", "'examples' stands in 'content' without a media type; it is ignored", "Task<GetBoxResponse> GetBoxAsync(")]
    [InlineData("text/csv: { schema: { type: string } }, example: { a: 1 }", "'example' stands in 'content' without a media type; it is ignored", "Task<string> GetBoxAsync(")]
    public void Fields_without_a_media_type_are_named(string content, string words, string method) =>
        Assert.Contains(method, Of($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box., content: {{ {content.Replace("BOX", Box, System.StringComparison.Ordinal)} }} }} }} }}")
            .Expecting("SPEC0014", words).Run().Sources["MyApp.Shop.ShopClient.g.cs"]);

    [Theory]
    [InlineData("{ application/json: { $ref: '#/components/mediaTypes/Box' } }")]
    [InlineData("{ $ref: '#/components/x-contents/Box' }")]
    public void Media_types_that_are_referred_to_are_read(string content)
    {
        SpecResult result = SpecTest.Of("shop/openapi.yaml", $$"""
            openapi: 3.2.0
            info: { title: Shop, version: "1" }
            components:
              mediaTypes: { Box: { schema: { $ref: '#/components/schemas/Box' } } }
              x-contents: { Box: { application/json: { $ref: '#/components/mediaTypes/Box' } } }
              schemas: { Box: { type: object, properties: { size: { type: integer } } } }
            paths:
              /box:
                get:
                  operationId: findBox
                  parameters: [{ name: like, in: query, content: {{content}} }]
                  responses: { "200": { description: Box., content: {{content}} } }
                put: { operationId: putBox, requestBody: { required: true, content: {{content}} }, responses: { "204": { description: Done. } } }
            webhooks: { boxed: { post: { requestBody: { content: {{content}} } } } }
            """).Run();

        string client = result.Sources["MyApp.Shop.ShopClient.g.cs"];
        Assert.Contains("Task<Box> FindBoxAsync(Box? like = null,", client);
        Assert.Contains("Task PutBoxAsync(Box body,", client);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.api+json;version=1")]
    [InlineData("application/json ;q=0.9")]
    public void Media_type_with_parameters_is_one(string mediaType) =>
        Assert.Contains("Task<GetBoxResponse> GetBoxAsync(", Client($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box., content: {{ '{mediaType}': {{ schema: {Box} }} }} }} }} }}"));

    [Theory]
    [InlineData("image/*: { schema: { type: string, format: binary } }", "GetBoxAsImageAsync(")]
    [InlineData("'*/*': { schema: { type: string, format: binary } }", "GetBoxAsStreamAsync(")]
    [InlineData("text/*: { schema: { type: string } }", "GetBoxAsTextAsync(")]
    [InlineData("text/csv; charset=utf-8: { schema: { type: string } }", "GetBoxAsCsvAsync(")]
    [InlineData("text/csv; header=present: { schema: { type: string } }, text/csv; header=absent: { schema: { type: string } }", "GetBoxAsTextCsvHeaderAbsentAsync(")]
    public void Answer_in_a_further_form_is_called_as_its_media_type_or_range(string content, string method) =>
        Assert.Contains(method, Client($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box., content: {{ application/json: {{ schema: {Box} }}, {content} }} }} }} }}"));

    [Fact]
    public void Body_of_Swagger_is_sent_as_one_media_type_too() =>
        Assert.Contains(".Json(SpecHttpValue.Of(body))", SpecTest.Of("shop/openapi.yaml", $$"""
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            consumes: ["*/*"]
            paths:
              /box: { post: { operationId: send, parameters: [{ name: body, in: body, required: true, schema: {{Box}} }], responses: { "204": { description: Done. } } } }
            """).Run().Sources["MyApp.Shop.ShopClient.g.cs"]);

    [Theory]
    [InlineData("get", "produces: [application/x-tar],", "Task<Stream> ExportAsync(")]
    [InlineData("get", "produces: [application/octet-stream, application/zip],", "Task<Stream> ExportAsync(")]
    [InlineData("get", "produces: [application/json],", "Task ExportAsync(")]
    [InlineData("get", "produces: [application/zip, application/json],", "Task ExportAsync(")]
    [InlineData("get", "produces: ['*/*'],", "Task ExportAsync(")]
    [InlineData("get", "produces: [],", "Task ExportAsync(")]
    [InlineData("get", "", "Task ExportAsync(")]
    [InlineData("put", "produces: [application/x-tar],", "Task ExportAsync(")]
    public void Answer_of_Swagger_without_a_schema_is_the_bytes_that_the_operation_produces(string method, string produces, string signature) =>
        Assert.Contains(signature, SpecTest.Of("shop/openapi.yaml", $$"""
            swagger: "2.0"
            info: { title: Shop, version: "1" }
            produces: [application/pdf]
            paths:
              /box: { {{method}}: { operationId: export, {{produces}} responses: { "200": { description: Done. }, "404": { description: None. } } } }
            """).Run().Sources["MyApp.Shop.IShopClient.g.cs"]);

    [Theory]
    [InlineData("204", "NoContent()")]
    [InlineData("205", "ResetContent()")]
    [InlineData("304", "NotModified()")]
    public void Status_that_has_no_body_is_read_without_one(string status, string made) =>
        Assert.Contains($"{status} => new GetBoxResult.{made}", Client($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box. }}, '{status}': {{ description: None., content: {{ application/json: {{ schema: {Box} }} }} }} }} }}"));

    [Fact]
    public void Answer_of_whatever_type_without_a_schema_is_a_stream() =>
        Assert.Contains("Task<Stream> GetBoxAsync(", Client("get: { operationId: getBox, responses: { '200': { description: Box., content: { '*/*': {} } } } }"));

    [Theory]
    [InlineData("'*/*'", "Stream")]
    [InlineData("application/*", "Stream")]
    [InlineData("application/json", "byte[]")]
    [InlineData("text/plain", "string")]
    public void Bytes_are_base64_in_JSON_and_what_they_are_elsewhere(string mediaType, string type) =>
        Assert.Contains($"Task<{type}> GetBoxAsync(", Client($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box., content: {{ {mediaType}: {{ schema: {{ type: string, format: byte }} }} }} }} }} }}"));

    [Theory]
    [InlineData("application/json: { schema: FILE }, application/octet-stream: { schema: FILE }", "application/octet-stream")]
    [InlineData("application/pdf: { schema: FILE }, text/json: { schema: FILE }", "application/pdf")]
    [InlineData("application/json: { schema: FILE }", null)]
    [InlineData("application/octet-stream: { schema: { type: object } }", "application/octet-stream")]
    public void File_is_a_stream_whatever_media_types_it_has(string content, string? accept)
    {
        string forms = content.Replace("FILE", "{ type: object, format: file }", System.StringComparison.Ordinal);
        string client = Client($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box., content: {{ {forms} }} }} }} }}\nput: {{ operationId: putBox, requestBody: {{ required: true, content: {{ {forms} }} }}, responses: {{ '204': {{ description: Done. }} }} }}");

        Assert.Contains("Task<Stream> GetBoxAsync(", client);
        Assert.Contains(" PutBoxAsync(Stream body, ", client);
        Assert.DoesNotContain("GetBoxAs", client.Replace("GetBoxAsync", "", System.StringComparison.Ordinal));
        Assert.Contains($".Bytes(body, \"{accept ?? "application/json"}\")", client);
        Assert.True(accept is null || client.Contains($".Accept(\"{accept}\")", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Error_of_a_further_form_is_read_in_that_form_where_it_has_it()
    {
        const string Json = "application/json: { schema: { type: object, properties: { code: { type: integer } } } }";
        string client = Client($"get: {{ operationId: getBox, responses: {{ '200': {{ description: Box., content: {{ application/json: {{ schema: {Box} }}, text/csv: {{ schema: {{ type: string }} }} }} }}, '400': {{ description: Bad., content: {{ {Json}, text/csv: {{ schema: {{ type: string }} }} }} }}, '500': {{ description: Worse., content: {{ {Json} }} }} }} }}");

        Assert.Contains("400 => new GetBoxResult.BadRequest(response.Json<", client);
        Assert.Contains("400 => new GetBoxAsCsvResult.BadRequest(response.Text())", client);
        Assert.Contains("500 => new GetBoxAsCsvResult.InternalServerError(response.Json<", client);
    }

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: integer } } }", "application/xml, application/json", "application/json")]
    [InlineData("{ type: string }", "text/*", null)]
    [InlineData("{ type: string }", "text/csv, text/plain", "text/csv")]
    [InlineData("{ type: string, format: binary }", "image/png, image/jpeg", null)]
    [InlineData("{ type: string, format: binary }", "image/png", "image/png")]
    public void Part_is_sent_as_one_of_its_media_types(string schema, string allowed, string? sent)
    {
        string client = Client($"post: {{ operationId: send, requestBody: {{ content: {{ multipart/form-data: {{ schema: {{ type: object, properties: {{ part: {schema} }} }}, encoding: {{ part: {{ contentType: '{allowed}' }} }} }} }} }}, responses: {{ '204': {{ description: Done. }} }} }}");

        Assert.DoesNotContain("image/*", client);
        Assert.DoesNotContain(", image/jpeg", client);
        Assert.Contains(sent is null ? "\"part\"" : $"\"{sent}\"", client);
    }

    [Theory]
    [InlineData("{ contentMediaType: application/pdf }", "{}", ".File(\"part\", part, \"application/pdf\")")]
    [InlineData("{ type: string, contentMediaType: application/pdf }", "{}", ".File(\"part\", part, \"application/pdf\")")]
    [InlineData("{ type: string, format: binary, contentMediaType: application/pdf }", "{}", ".File(\"part\", part, \"application/pdf\")")]
    [InlineData("{ type: array, items: { type: string, contentMediaType: application/pdf } }", "{}", ".Files(\"part\", part, \"application/pdf\")")]
    [InlineData("{ type: string, contentMediaType: image/* }", "{}", ".File(\"part\", part)")]
    [InlineData("{ type: string, contentMediaType: application/pdf }", "{ part: { contentType: image/png } }", ".File(\"part\", part, \"image/png\")")]
    [InlineData("{ type: string, contentMediaType: application/pdf }", "{ part: { contentType: 'image/png, image/jpeg' } }", ".File(\"part\", part)")]
    public void File_is_sent_as_its_schema_says_where_no_encoding_does(string schema, string encoding, string call) =>
        Assert.Contains(call, Multipart(schema, encoding));

    [Theory]
    [InlineData("contentEncoding: binary", "ShopFile? part")]
    [InlineData("contentEncoding: binary, contentMediaType: image/png", "ShopFile? part")]
    [InlineData("contentEncoding: 8BIT, contentMediaType: image/png", "ShopFile? part")]
    [InlineData("contentEncoding: 7bit, contentMediaType: image/png", "ShopFile? part")]
    [InlineData("contentEncoding: 7bit", "string? part")]
    [InlineData("contentEncoding: quoted-printable, contentMediaType: image/png", "string? part")]
    [InlineData("contentEncoding: base64, contentMediaType: image/png", "byte[]? part")]
    [InlineData("contentEncoding: binary, contentMediaType: application/json", "string? part")]
    public void File_is_one_where_its_encoding_changes_nothing(string keywords, string parameter) =>
        Assert.Contains($"({parameter} = null,", Multipart($"{{ type: string, {keywords} }}"));

    [Theory]
    [InlineData("{ oneOf: [ BINARY, { type: array, items: BINARY } ] }", "IReadOnlyList<ShopFile>? part")]
    [InlineData("{ anyOf: [ { type: array, items: BINARY }, BINARY, { type: 'null' } ] }", "IReadOnlyList<ShopFile>? part")]
    [InlineData("{ oneOf: [ { oneOf: [ BINARY ] }, { type: array, items: { anyOf: [ BINARY, { type: string, contentMediaType: image/png } ] } } ] }", "IReadOnlyList<ShopFile>? part")]
    [InlineData("{ type: array, items: { anyOf: [ BINARY, { type: 'null' } ] } }", "IReadOnlyList<ShopFile>? part")]
    [InlineData("{ oneOf: [ { $ref: '#/components/schemas/Image' }, { type: array, items: { $ref: '#/components/schemas/Image' } } ] }", "IReadOnlyList<ShopFile>? part")]
    [InlineData("{ items: BINARY }", "IReadOnlyList<ShopFile>? part")]
    [InlineData("{ anyOf: [ BINARY, { type: 'null' } ] }", "ShopFile? part")]
    [InlineData("{ oneOf: [ { contentMediaType: image/png }, { contentMediaType: image/jpeg } ] }", "ShopFile? part")]
    [InlineData("{ $ref: '#/components/schemas/Raw' }", "ShopFile? part")]
    public void Alternatives_that_are_files_are_files(string schema, string parameter)
    {
        SpecResult result = Of(Path(schema.Replace("BINARY", "{ type: string, format: binary }", System.StringComparison.Ordinal))).Run();
        string client = result.Sources["MyApp.Shop.ShopClient.g.cs"];

        Assert.Contains($"({parameter} = null,", client);
        Assert.Contains(parameter.StartsWith('I') ? ".Files(\"part\", part)" : ".File(\"part\", part", client);
        Assert.DoesNotContain(result.Sources.Keys, static x => x.Contains("Part", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("multipart/form-data: { schema: { type: string, format: binary } }")]
    [InlineData("multipart/related: {}")]
    [InlineData("multipart/mixed: { schema: { type: array, items: { type: string, format: binary } } }")]
    [InlineData("multipart/mixed: { itemSchema: { type: object, properties: { name: { type: string } } } }")]
    [InlineData("'multipart/*': {}")]
    public void Multipart_body_without_described_parts_has_the_boundary_of_the_callers_content(string content)
    {
        string client = Of(Sending(content)).Expecting("SPEC0015", "takes an HttpContent with parts and a boundary of the caller's").Run().Sources["MyApp.Shop.ShopClient.g.cs"];

        Assert.Contains(" SendAsync(HttpContent? body = null,", client);
        Assert.Contains(".Whole(body)", client);
    }

    [Fact]
    public void Multipart_bodies_without_described_parts_are_one_form_of_the_body_beside_others()
    {
        string client = Of(Sending($"multipart/related: {{}}, multipart/mixed: {{}}, application/octet-stream: {{}}, application/json: {{ schema: {Box} }}")).IgnoringDiagnostics().Run().Sources["MyApp.Shop.ShopClient.g.cs"];

        Assert.Equal(2, client.Split("(HttpContent body, ").Length - 1);
        Assert.Contains(" SendAsync(Stream body, ", client);
    }

    [Fact]
    public void Form_without_described_fields_is_a_stream() =>
        Assert.Contains(".Bytes(body, \"application/x-www-form-urlencoded\")", Of(Sending("application/x-www-form-urlencoded: { schema: { type: string } }"))
            .Expecting("SPEC0015", "No properties describe the fields of this form").Run().Sources["MyApp.Shop.ShopClient.g.cs"]);

    [Fact]
    public void Field_may_be_called_body_where_no_parameter_is_the_body()
    {
        string client = Client(Sending("application/x-www-form-urlencoded: { schema: { type: object, required: [To, Body], properties: { To: { type: string }, Body: { type: string } } } }, text/plain: { schema: { type: string } }"));

        Assert.Contains(" SendAsync(string to, string body, ", client);
        Assert.Contains(".Field(\"Body\", body)", client);
        Assert.Contains(" SendAsync(string body, ", client);
    }

    [Theory]
    [InlineData("query: DateSent>, query: DateSent, query: DateSent<", "dateSentGreater, dateSent, dateSentLess")]
    [InlineData("query: DateSent<, query: DateSent>", "dateSentLess, dateSentGreater")]
    [InlineData("query: DateSent<", "dateSent")]
    [InlineData("query: date_sent, header: date-sent, query: dateSent", "dateSent, dateSentHeader, dateSentQuery")]
    public void Parameters_that_differ_in_symbols_are_called_by_their_words(string parameters, string expected)
    {
        string places = string.Join(", ", parameters.Split(", ").Select(static x => x.Split(": ")).Select(static x => $"{{ name: '{x[1]}', in: {x[0]}, schema: {{ type: string }} }}"));
        string client = Client($"get: {{ operationId: find, parameters: [{places}], responses: {{ '204': {{ description: Done. }} }} }}");

        Assert.Contains($" FindAsync({string.Join(", ", expected.Split(", ").Select(static x => $"string? {x} = null"))}, ", client);
    }

    [Fact]
    public void Parameter_with_text_as_content_is_sent_as_text() =>
        Assert.Contains(".Query(\"q\", q)", Client("get: { operationId: find, parameters: [{ name: q, in: query, content: { text/plain: { schema: { type: string } } } }], responses: { '204': { description: Done. } } }"));

    [Fact]
    public void Parameter_that_a_required_scheme_describes_is_the_schemes()
    {
        string client = Of("""
            get:
              operationId: find
              security: [{ key: [] }]
              parameters: [{ name: x-key, in: header, required: true, schema: { type: string } }, { name: q, in: query, schema: { type: string } }]
              responses: { '204': { description: Done. } }
            put:
              operationId: change
              security: []
              parameters: [{ name: x-key, in: header, required: true, schema: { type: string } }]
              responses: { '204': { description: Done. } }
            """).Run().Sources["MyApp.Shop.ShopClient.g.cs"];

        Assert.Contains("FindAsync(string? q = null,", client);
        Assert.Contains("ChangeAsync(string xKey,", client);
    }

    [Theory]
    [InlineData("getType", "GetTypeAsync")]
    [InlineData("options", "OptionsAsync")]
    [InlineData("equals", "EqualsAsync")]
    public void Name_that_only_a_method_without_its_suffix_would_have_is_kept(string id, string method) =>
        Assert.Contains($" {method}(", Client($"get: {{ operationId: {id}, responses: {{ '204': {{ description: Done. }} }} }}"));

    [Fact]
    public void Server_is_no_entry_point() =>
        Assert.DoesNotContain(" Main(", SpecTest.Of("shop/openapi.yaml", """
            openapi: 3.1.0
            info: { title: Shop, version: "1" }
            servers: [{ url: 'https://{region}.example.com', description: main, variables: { region: { default: eu } } }]
            paths: { /box: { get: { responses: { '204': { description: Done. } } } } }
            """).Run().Sources["MyApp.Shop.ShopClientOptions.g.cs"]);

    /// <summary>The methods of a class whose names begin so, each overload once.</summary>
    private static IEnumerable<string> MethodsOf(string client, string start) =>
        Regex.Matches(client, $"public .* ({start}\\w*)\\(").Select(static x => x.Groups[1].Value).Order(System.StringComparer.Ordinal);

    private static string Sending(string content) =>
        $"post: {{ operationId: send, requestBody: {{ content: {{ {content} }} }}, responses: {{ '204': {{ description: Done. }} }} }}";

    /// <summary>The client that sends one part.</summary>
    private static string Multipart(string schema, string encoding = "{}") =>
        Client(Path(schema, encoding));

    private static string Path(string schema, string encoding = "{}") =>
        $"post: {{ operationId: send, requestBody: {{ content: {{ multipart/form-data: {{ schema: {{ type: object, properties: {{ part: {schema} }} }}, encoding: {encoding} }} }} }}, responses: {{ '204': {{ description: Done. }} }} }}";

    private static string Client(string path) => Of(path).Run().Sources["MyApp.Shop.ShopClient.g.cs"];

    private static SpecTest Of(string path) => SpecTest.Of("shop/openapi.yaml", $$"""
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        components: { schemas: { Raw: { contentMediaType: image/png }, Image: { oneOf: [ { type: string, format: binary, maxLength: 9 }, { type: string, format: binary } ] } }, securitySchemes: { {{(path.Contains("key", System.StringComparison.Ordinal) ? "key: { type: apiKey, in: header, name: X-Key }" : "")}} } }
        paths:
          /box:
            {{path.Replace("\n", "\n    ", System.StringComparison.Ordinal)}}
        """);
}
