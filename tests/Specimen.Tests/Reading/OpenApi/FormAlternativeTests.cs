using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Forms of which the schema has alternatives, and the methods that send them.</summary>
public sealed class FormAlternativeTests
{
    [Theory]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/ByKey' }, { $ref: '#/components/schemas/ByName' }] }", "Ask(string key) Ask(string name, string secret)")]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/ByKey' }, { $ref: '#/components/schemas/ByMail' }] }", "Ask(string key) AskAsByMail(string mail)")]
    [InlineData("{ oneOf: [{ title: by key, properties: { key: { type: string } } }, { title: by mail, properties: { mail: { type: string } } }] }", "Ask(string? key = null) AskAsByMail(string? mail = null)")]
    [InlineData("{ $ref: '#/components/schemas/Either' }", "Ask(string key) Ask(string name, string secret)")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Either' }, { properties: { page: { type: integer } } }] }", "Ask(string key, long? page = null) Ask(string name, string secret, long? page = null)")]
    [InlineData("{ properties: { a: { type: string }, b: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] }", "Ask(string? a = null, string? b = null)")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/ByKey' }, { type: string }] }", "Ask(string key)")]
    [InlineData("{ oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/ByKey' }] }", "Ask(string key)")]
    public void Alternative_with_fields_of_its_own_is_a_method(string schema, string methods) =>
        Assert.Equal(methods, Methods(Of($"application/x-www-form-urlencoded: {{ schema: {schema} }}")));

    [Fact]
    public void Same_alternatives_in_several_media_types_are_told_apart_by_both() =>
        Assert.Equal(
            "Ask(string key) AskAsByKeyAsForm(string key) AskAsByMail(string mail) AskAsByMailAsForm(string mail)",
            string.Join(' ', Methods(Of("""
                multipart/form-data: { schema: { oneOf: [{ $ref: '#/components/schemas/ByKey' }, { $ref: '#/components/schemas/ByMail' }] } },
                application/x-www-form-urlencoded: { schema: { oneOf: [{ $ref: '#/components/schemas/ByKey' }, { $ref: '#/components/schemas/ByMail' }] } }
                """)).Split(") ").Select(static x => x.TrimEnd(')') + ")").Order(System.StringComparer.Ordinal)));

    [Fact]
    public void What_is_sent_without_being_asked_for_is_documented() =>
        Assert.Contains(
            "Sends <c>application/x-www-form-urlencoded</c> with <c>grant_type</c> <c>\"client_credentials\"</c>, <c>version</c> <c>2</c>: ",
            Of("application/x-www-form-urlencoded: { schema: { required: [grant_type, version, key], properties: { grant_type: { const: client_credentials }, version: { const: 2 }, key: { type: string } } } }").Run().Sources["MyApp.Shop.IShopClient.g.cs"]);

    [Fact]
    public void Alternative_without_fields_is_named() =>
        Assert.Equal("Ask(string key)", Methods(Of("application/x-www-form-urlencoded: { schema: { oneOf: [{ $ref: '#/components/schemas/ByKey' }, { type: object }] } }")
            .Expecting("SPEC0015", "An alternative of this body describes no fields; no method sends it")));

    [Fact]
    public void File_that_may_be_left_out_or_be_text_has_a_method_of_another_name() =>
        Assert.Equal(
            "Ask(ShopFile? image = null) AskWithImageValue(string? image = null)",
            Methods(Of("multipart/form-data: { schema: { properties: { image: { oneOf: [{ type: string, format: binary }, { type: string }] } } } }")));

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }")]
    [InlineData("{ type: integer }")]
    [InlineData("{ oneOf: [{ type: string, format: binary }, { type: integer }] }")]
    [InlineData("{ oneOf: [{ type: string, format: binary }, { type: string, format: binary }] }")]
    public void Media_type_of_a_part_is_sent_with_it_but_that_of_files_not_with_what_is_none(string schema)
    {
        string client = Of($"multipart/form-data: {{ schema: {{ required: [part], properties: {{ part: {schema} }} }}, encoding: {{ part: {{ contentType: image/png }} }} }}").Run().Sources["MyApp.Shop.ShopClient.g.cs"];

        Assert.Single(Regex.Matches(client, "\\.(?:Part|Files?)\\(\"part\", .*\"image/png\"\\)"));
    }

    [Fact]
    public void File_or_text_in_a_form_is_the_text() =>
        Assert.Equal("Ask(bool? image = null)", Methods(Of("application/x-www-form-urlencoded: { schema: { properties: { image: { oneOf: [{ type: string, format: binary }, { type: boolean }] } } } }")));

    [Fact]
    public void Alternatives_beyond_the_sixteenth_are_named()
    {
        string alternatives = string.Join(", ", Enumerable.Range(1, 18).Select(static x => $"{{ required: [f{x}], properties: {{ f{x}: {{ type: integer }} }} }}"));

        string methods = Methods(Of($"application/x-www-form-urlencoded: {{ schema: {{ oneOf: [{alternatives}] }} }}").Expecting("SPEC0015", "There are methods for 16 forms of the body; the others have none"));

        Assert.Equal(16, methods.Split(") ").Length);
    }

    private static string Methods(SpecTest test) =>
        string.Join(' ', Matches(test.Run().Sources["MyApp.Shop.IShopClient.g.cs"]).Distinct());

    private static IEnumerable<string> Matches(string client) =>
        Regex.Matches(client, @"Task (Ask\w*)Async\((.*?)(, )?CancellationToken").Select(static x => $"{x.Groups[1].Value}({x.Groups[2].Value})");

    private static SpecTest Of(string content) => SpecTest.Of("shop/openapi.yaml", $$"""
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        components:
          schemas:
            ByKey: { type: object, required: [key], properties: { key: { type: string } } }
            ByMail: { type: object, required: [mail], properties: { mail: { type: string } } }
            ByName: { type: object, required: [name, secret], properties: { name: { type: string }, secret: { type: string } } }
            Either: { oneOf: [{ $ref: '#/components/schemas/ByKey' }, { $ref: '#/components/schemas/ByName' }] }
        paths:
          /ask:
            post:
              operationId: ask
              requestBody: { required: true, content: { {{content.Replace("\n", " ", System.StringComparison.Ordinal)}} } }
              responses: { "204": { description: Done. } }
        """);
}
