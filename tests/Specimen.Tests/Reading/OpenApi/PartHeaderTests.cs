using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>Headers that an Encoding Object describes of a part of a multipart body.</summary>
public sealed class PartHeaderTests
{
    private const string File = "file: { type: string, format: binary }";

    [Fact]
    public void Of_a_file_are_the_caller_s_to_give()
    {
        SpecResult result = Upload(File, "file: { headers: { Content-Id: { required: true, schema: { type: string } }, X-Sum: { schema: { type: integer } } } }").Run();

        Assert.Contains("public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;", result.Sources["MyApp.Shop.ShopFile.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "<param name=\"file\">The field <c>file</c>. Its <see cref=\"ShopFile.Headers\"/>: <c>Content-Id</c> (required), <c>X-Sum</c>.</param>",
            result.Sources["MyApp.Shop.IShopClient.g.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_files_are_those_of_each() => Assert.Contains(
        "What is sent. From 1 to 2 items. Their <see cref=\"ShopFile.Headers\"/>: <c>Content-Id</c>.</param>",
        Upload("files: { description: What is sent, type: array, minItems: 1, maxItems: 2, items: { type: string, format: binary } }", "files: { headers: { Content-Id: { schema: { type: string } } } }")
            .Run().Sources["MyApp.Shop.IShopClient.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("file: { }")]
    [InlineData("file: { headers: { } }")]
    [InlineData("file: { headers: { Content-Type: { schema: { type: string } }, content-disposition: { schema: { type: string } } } }")]
    [InlineData("file: { headers: { X-Kind: { required: true, schema: { const: a } } } }")]
    [InlineData("else: { headers: { Content-Id: { schema: { type: string } } } }")]
    public void Are_no_member_of_a_file_where_there_is_none_to_give(string encoding) =>
        Assert.DoesNotContain("Headers", Upload(File, encoding).Run().Sources["MyApp.Shop.ShopFile.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData(File, "file: { headers: { X-Kind: { required: true, schema: { type: string, enum: [a] } } } }", ".PartHeader(\"file\", \"X-Kind\", \"a\")")]
    [InlineData("note: { type: string }", "note: { headers: { content-language: { required: true, schema: { const: fi } } } }", ".PartHeader(\"note\", \"content-language\", \"fi\")")]
    [InlineData("note: { type: string }", "note: { headers: { X-Version: { required: true, schema: { const: 2 } } } }", ".PartHeader(\"note\", \"X-Version\", \"2\")")]
    [InlineData("note: { type: string }", "note: { headers: { X-Quote: { required: true, schema: { const: 'a\"b' } } } }", ".PartHeader(\"note\", \"X-Quote\", \"a\\\"b\")")]
    public void Of_one_value_are_sent_without_being_asked_for(string property, string encoding, string call)
    {
        SpecResult result = Upload(property, encoding).Run();

        Assert.Contains(call, result.Sources["MyApp.Shop.ShopClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Sent with the header <c>", result.Sources["MyApp.Shop.IShopClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_whole_messages_can_be_given_with_a_file() => Assert.Contains(
        "Headers\"/>: <c>Cache-Control</c> (required).",
        Upload(File, "file: { headers: { Cache-Control: { required: true, schema: { const: no-store } } } }").Run().Sources["MyApp.Shop.IShopClient.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public void Of_no_name_are_left_out() =>
        Upload(File, "file: { headers: { 'X <b>': { required: true, schema: { const: a } } } }").Expecting("SPEC0014", "'X <b>' is no name of a header").Run();

    [Fact]
    public void Mean_nothing_in_a_form() => Upload("note: { type: string }", "note: { headers: { X-Kind: { schema: { type: string } } } }", "application/x-www-form-urlencoded").Run();

    [Theory]
    [InlineData("file: { }", false)]
    [InlineData("file: { headers: { Content-Id: { schema: { type: string } } } }", true)]
    [InlineData("file: { headers: { X-Kind: { required: true, schema: { const: a } } } }", true)]
    public void Bring_what_sends_them(string encoding, bool brings) => Assert.Equal(
        brings,
        Upload(File, encoding).Run().Run.Results.Single().GeneratedSources.Any(static x => x.HintName == "Specimen.SpecHttpMultipart.Headers.g.cs"));

    [Fact]
    public void Stay_in_the_client_whose_document_describes_them()
    {
        SpecResult result = Upload(File, "file: { headers: { Content-Id: { schema: { type: string } } } }").With("other/openapi.yaml", Document(File, "file: { }", "multipart/form-data")).Run();

        Assert.Contains("Headers", result.Sources["MyApp.Shop.ShopFile.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Headers", result.Sources["MyApp.Other.OtherFile.g.cs"], StringComparison.Ordinal);
    }

    private static SpecTest Upload(string property, string encoding, string mediaType = "multipart/form-data") => SpecTest.Of("shop/openapi.yaml", Document(property, encoding, mediaType));

    private static string Document(string property, string encoding, string mediaType) =>
        $$"""
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /upload:
            post:
              operationId: upload
              requestBody:
                content:
                  {{mediaType}}:
                    schema: { type: object, properties: { {{property}} } }
                    encoding: { {{encoding}} }
              responses: { "204": { description: Done } }
        """;
}
