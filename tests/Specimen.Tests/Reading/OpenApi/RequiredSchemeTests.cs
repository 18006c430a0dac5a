using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Which security schemes the client sends, and what it says of the others.</summary>
public sealed class RequiredSchemeTests
{
    private const string Schemes = """
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            token: { type: http, scheme: bearer }
        """;

    [Theory]
    [InlineData("type: apiKey, in: header, name: Authorization", "Sent in the header <c>Authorization</c> as it stands; null sends none.")]
    [InlineData("type: apiKey, in: query, name: key", "Sent in the query as <c>key</c>; null sends none.")]
    [InlineData("type: http, scheme: bearer", "Sent as <c>Authorization: Bearer …</c>; null sends none.")]
    [InlineData("type: http, scheme: Token", "Sent as <c>Authorization: Token …</c>; null sends none.")]
    public void Option_says_how_its_credential_is_sent_also_where_the_document_describes_it(string scheme, string words)
    {
        string options = SpecTest.Of("pets/openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: Pets, version: "1" }
            security: [{ key: [] }]
            paths: { /pets: { get: { operationId: get, responses: { "204": { description: None. } } } } }
            components: { securitySchemes: { key: { {{scheme}}, description: From your profile } } }
            """).Run().Sources["MyApp.Pets.PetsClientOptions.g.cs"];

        Assert.Contains($"/// <summary>From your profile. {words}</summary>", options);
    }

    [Theory]
    [InlineData("' X-Key'", "The name ' X-Key' has white space around it; it is read as 'X-Key'", true)]
    [InlineData("X Key", "'X Key' is no name of a header; it is ignored", false)]
    public void Key_in_a_header_whose_name_can_not_be_sent_is_named(string name, string words, bool isSent)
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", $$"""
            openapi: 3.1.0
            info: { title: Pets, version: "1" }
            security: [{ key: [] }]
            paths: { /pets: { get: { operationId: get, responses: { "204": { description: None. } } } } }
            components: { securitySchemes: { key: { type: apiKey, in: header, name: {{name}} } } }
            """).Expecting("SPEC0014", words).Run();

        Assert.Equal(isSent, result.Sources["MyApp.Pets.PetsClient.g.cs"].Contains(".Security(_options.KeyScheme)", System.StringComparison.Ordinal));
        Assert.Equal(isSent, result.Sources["MyApp.Pets.PetsClientOptions.g.cs"].Contains("<c>X-Key</c>", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Scheme_that_no_operation_requires_beside_one_that_is_has_no_option()
    {
        SpecResult result = Of("security: [{ key: [] }]", "")
            .Expecting("SPEC0018", "'token' is declared, but no operation requires it; the client has no option for it")
            .Run();

        Assert.Equal(["openapi.yaml(9,12)"], result.Places);
        string options = result.Sources["MyApp.Pets.PetsClientOptions.g.cs"];
        Assert.Contains("Key { get;", options);
        Assert.DoesNotContain("TokenScheme", options);
    }

    [Fact]
    public void Schemes_of_a_document_that_never_says_what_is_required_are_sent_with_every_operation()
    {
        SpecResult result = Of("", "")
            .Expecting("SPEC0018", "'key' is declared, but no operation requires it, and 'security' stands nowhere; what is set for it is sent with every operation")
            .Expecting("SPEC0018", "'token' is declared")
            .Run();

        Assert.Contains("Token { get;", result.Sources["MyApp.Pets.PetsClientOptions.g.cs"]);
        string client = result.Sources["MyApp.Pets.PetsClient.g.cs"];
        Assert.Contains(".Security(_options.KeyScheme)", client);
        Assert.Contains(".Security(_options.TokenScheme)", client);
    }

    [Theory]
    [InlineData("security: []", "")]
    [InlineData("security: [{}]", "")]
    [InlineData("", "security: [],")]
    public void Schemes_of_a_document_that_requires_none_are_not_sent(string ofDocument, string ofOperation)
    {
        SpecResult result = Of(ofDocument, ofOperation)
            .Expecting("SPEC0018", "'key' is declared, but no operation requires it; the client has no option for it")
            .Expecting("SPEC0018", "'token' is declared, but no operation requires it; the client has no option for it")
            .Run();

        Assert.DoesNotContain(".Security(", result.Sources["MyApp.Pets.PetsClient.g.cs"]);
    }

    [Fact]
    public void Scheme_of_operations_that_are_left_out_is_left_out_without_a_word()
    {
        SpecResult result = new SpecTest().With(
            "pets/openapi.yaml",
            $$"""
            openapi: 3.0.3
            info: { title: Pets, version: "1" }
            {{Schemes}}
            paths:
              /pets: { get: { security: [{ key: [] }], responses: { "204": { description: Found. } } } }
              /owners: { get: { security: [{ token: [] }], responses: { "204": { description: Found. } } } }
            """,
            ("SpecInclude", "/pets")).Run();

        Assert.DoesNotContain("TokenScheme", result.Sources["MyApp.Pets.PetsClientOptions.g.cs"]);
    }

    [Fact]
    public void Scheme_that_is_not_declared_is_named_and_the_others_are_sent()
    {
        SpecResult result = Of("security: [{ key: [], tokn: [] }, { token: [] }]", "")
            .Expecting("SPEC0006", "'tokn' can't be resolved: 'components/securitySchemes' does not declare it; nothing is sent for it")
            .Run();

        Assert.Equal(["openapi.yaml(3,29)"], result.Places);
        Assert.Contains(".Security(_options.KeyScheme)", result.Sources["MyApp.Pets.PetsClient.g.cs"]);
    }

    [Fact]
    public void Scheme_that_is_not_declared_is_named_once()
    {
        SpecResult result = SpecTest.Of("pets/openapi.yaml", """
            openapi: 3.0.3
            info: { title: Pets, version: "1" }
            paths:
              /pets: { get: { security: [{ key: [] }], responses: { "204": { description: Found. } } } }
              /owners: { get: { security: [{ key: [] }], responses: { "204": { description: Found. } } } }
            """).Expecting("SPEC0006", "'key' can't be resolved").Run();

        Assert.Equal(["openapi.yaml(4,37)"], result.Places);
    }

    private static SpecTest Of(string ofDocument, string ofOperation) => SpecTest.Of("pets/openapi.yaml", $$"""
        openapi: 3.0.3
        info: { title: Pets, version: "1" }
        {{(ofDocument.Length > 0 ? ofDocument : "tags: []")}}
        paths:
          /pets: { get: { {{ofOperation}} responses: { "204": { description: Found. } } } }
        {{Schemes}}
        """);
}
