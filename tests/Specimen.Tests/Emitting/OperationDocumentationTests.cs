using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>What the documentation of a client's methods says.</summary>
public sealed class OperationDocumentationTests
{
    [Fact]
    public void Default_response_is_no_error_where_no_success_is_documented()
    {
        string emitted = Interface("""{ "operationId": "addPet", "responses": { "default": { "description": "The pet was added" } } }""");

        Assert.Contains("<exception cref=\"PetsApiException\">The API answered with an error.</exception>", emitted);
        Assert.DoesNotContain("Otherwise", emitted);
    }

    [Fact]
    public void Default_response_is_the_error_beside_a_success()
    {
        string emitted = Interface("""{ "operationId": "addPet", "responses": { "204": { "description": "Added" }, "default": { "description": "Something went wrong" } } }""");

        Assert.Contains("<exception cref=\"PetsApiException\">Otherwise: Something went wrong</exception>", emitted);
    }

    [Fact]
    public void Blank_words_of_the_document_are_none()
    {
        string emitted = Interface("""
            { "operationId": "addPet", "summary": "Adds a pet", "description": " ",
              "parameters": [{ "name": "dry", "in": "query", "description": "", "schema": { "type": "boolean" } }],
              "responses": { "200": { "description": " ", "content": { "text/plain": { "schema": { "type": "string" } } } } } }
            """);

        Assert.Contains("<param name=\"dry\">The parameter <c>dry</c>.</param>", emitted);
        Assert.Contains("<returns>The response body.</returns>", emitted);
        Assert.DoesNotContain("<para></para>", emitted);
    }

    [Theory]
    [InlineData("Adds a pet", "Adds a pet.", "")]
    [InlineData("Adds a pet.", "adds a pet", "")]
    [InlineData("Adds a pet", "Adds a pet. Twice.", "<para>Twice.</para>")]
    [InlineData("Adds a pet.", "Adds a pet.\\n\\nTwice.", "<para>Twice.</para>")]
    [InlineData("Adds a pet", "Adds a pet to the shop. Twice.", "<para>Adds a pet to the shop. Twice.</para>")]
    [InlineData("Adds v1.", "Adds v1.2 of a pet.", "<para>Adds v1.2 of a pet.</para>")]
    public void Description_that_begins_with_the_summary_does_not_repeat_it(string summary, string description, string remarks)
    {
        string emitted = Interface($$"""{ "operationId": "addPet", "summary": "{{summary}}", "description": "{{description}}", "responses": { "204": { "description": "" } } }""");

        Assert.Contains($"<summary>{summary}</summary>", emitted);
        Assert.Contains(remarks.Length == 0 ? "/// <remarks><c>POST /pets</c>" : remarks + "\n    /// <para><c>POST /pets</c>", emitted);
    }

    [Fact]
    public void Blank_summary_leaves_its_place_to_the_description()
    {
        string emitted = Interface("""{ "operationId": "addPet", "summary": "", "description": "Adds a pet", "responses": { "204": { "description": "" } } }""");

        Assert.Contains("<summary>Adds a pet</summary>", emitted);
        Assert.DoesNotContain("<para>", emitted);
    }

    [Fact]
    public void Overloads_say_what_they_send()
    {
        string emitted = Interface("""
            { "operationId": "addPet", "requestBody": { "content": { "application/json": { "schema": { "type": "object" } }, "text/csv": { "schema": { "type": "string" } } } },
              "responses": { "204": { "description": "" } } }
            """);

        Assert.Contains("<remarks>Sends <c>application/json</c>: <c>POST /pets</c> in <c>pets/openapi.json#/paths/~1pets/post</c></remarks>", emitted);
        Assert.Contains("<remarks>Sends <c>text/csv</c>: <c>POST /pets</c> in", emitted);
    }

    [Theory]
    [InlineData("", "Any status: The pet")]
    [InlineData(""" "404": { "description": "No pet" }, """, "Any other status: The pet")]
    public void Default_response_is_for_any_status_where_no_other_is_documented(string others, string words)
    {
        SpecResult result = Run($$"""{ "operationId": "addPet", "responses": { {{others}} "default": { "description": "The pet" } } }""");

        Assert.Contains($"<summary>{words}</summary>", result.Sources["MyApp.Pets.PetsClient-Results.g.cs"]);
    }

    [Fact]
    public void Blank_default_is_said_with_its_quotation_marks()
    {
        string emitted = Interface("""
            { "operationId": "addPet", "parameters": [{ "name": "name", "in": "query", "schema": { "type": "string", "default": "" } }], "responses": { "204": { "description": "" } } }
            """);

        Assert.Contains("<param name=\"name\">The parameter <c>name</c>. Default: <c>\"\"</c>.</param>", emitted);
    }

    [Fact]
    public void Path_item_describes_an_operation_that_says_nothing()
    {
        string emitted = Interface("""{ "operationId": "addPet", "responses": { "204": { "description": "" } } }""", """ "description": "Pets of the shop", """);

        Assert.Contains("<summary>Pets of the shop</summary>", emitted);
    }

    [Fact]
    public void Bounds_and_defaults_of_parameters_and_fields_are_said()
    {
        string emitted = Interface("""
            { "operationId": "addPet",
              "parameters": [
                { "name": "limit", "in": "query", "description": "How many", "schema": { "type": "integer", "minimum": 1, "maximum": 50, "default": 20 } },
                { "name": "name", "in": "query", "schema": { "type": "string", "pattern": "^a<b$", "minLength": 2, "maxLength": 2 } },
                { "name": "tags", "in": "query", "schema": { "type": "array", "items": { "type": "string" }, "minItems": 1, "default": ["a", "b"] } }],
              "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": {
                "format": { "type": "string", "description": "The format", "default": "json" },
                "marks": { "type": "object", "additionalProperties": { "type": "string" }, "maxProperties": 3 } } } } } },
              "responses": { "204": { "description": "" } } }
            """);

        Assert.Contains("<param name=\"limit\">How many. Default: <c>20</c>. From 1 to 50.</param>", emitted);
        Assert.Contains("<param name=\"name\">The parameter <c>name</c>. 2 characters. Matches <c>^a&lt;b$</c>.</param>", emitted);
        Assert.Contains("<param name=\"tags\">The parameter <c>tags</c>. Default: <c>[\"a\",\"b\"]</c>. At least 1 item.</param>", emitted);
        Assert.Contains("<param name=\"format\">The format. Default: <c>json</c>.</param>", emitted);
        Assert.Contains("<param name=\"marks\">The field <c>marks</c>. At most 3 members.</param>", emitted);
    }

    [Theory]
    [InlineData("application/octet-stream", "It holds the connection until it is disposed.")]
    [InlineData("text/event-stream", "It holds the connection until its enumeration ends.")]
    [InlineData("application/x-ndjson", "It holds the connection until its enumeration ends.")]
    [InlineData("text/plain", "")]
    public void Body_that_is_handed_out_as_it_comes_says_how_long_it_holds_the_connection(string mediaType, string words)
    {
        SpecResult result = Run($$"""
            { "operationId": "addPet", "responses": {
              "200": { "description": "Pets", "content": { "{{mediaType}}": { "schema": { "type": "string" } } } },
              "400": { "description": "A mistake", "content": { "{{mediaType}}": { "schema": { "type": "string" } } } } } }
            """);

        string returns = words.Length == 0 ? "Pets" : "Pets. " + words;
        Assert.Contains($"<returns>{returns}</returns>", result.Sources["MyApp.Pets.IPetsClient.g.cs"]);
        string cases = result.Sources["MyApp.Pets.PetsClient-Results.g.cs"];
        string[] ok = cases.Split("public sealed class BadRequest(");
        Assert.Contains($"<summary>{("The body. " + words).TrimEnd()}</summary>", ok[0]);
        Assert.Contains("<summary>The body.</summary>", ok[1]);
    }

    private static string Interface(string operation, string item = "") => Run(operation, item).Sources["MyApp.Pets.IPetsClient.g.cs"];

    private static SpecResult Run(string operation, string item = "") => SpecTest.Of("pets/openapi.json", $$"""
        { "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" }, "paths": { "/pets": { {{item}} "post": {{operation}} } } }
        """).Run();
}
