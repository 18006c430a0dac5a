using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Examples;

/// <summary>Objects whose names are data are maps; where a name could be a member's, the object is a type.</summary>
public sealed class MapShapeTests
{
    [Theory]
    [InlineData("""{ "736": { "id": 736 }, "1558": { "id": 1558, "extract": "x" } }""", "IReadOnlyDictionary<string, SampleValue>")]
    [InlineData("""{ "736": { "id": 736 } }""", "IReadOnlyDictionary<string, SampleValue>")]
    [InlineData("""{ "2024-01-31": 1.5, "2024-02-01": null }""", "IReadOnlyDictionary<string, double?>")]
    [InlineData("""{ "c9bf9e57-1685-4c89-bafb-ff5af830be8a": true }""", "IReadOnlyDictionary<string, bool>")]
    [InlineData("""{ "arm-1780000000030": { "id": 736 } }""", "IReadOnlyDictionary<string, SampleValue>")]
    [InlineData("""{ "user_10001": 1, "user_10002": 2 }""", "IReadOnlyDictionary<string, long>")]
    [InlineData("""{ "": { "name": "x", "version": "1" }, "node_modules/lodash": { "version": "4", "integrity": "y" } }""", "IReadOnlyDictionary<string, SampleValue>")]
    [InlineData("""{ "lodash": "^4.17.21", "@types/node": "^20.0.0" }""", "IReadOnlyDictionary<string, string>")]
    [InlineData("""{ "EUR": 1, "GBP": 0.88, "USD": 1.23 }""", "IReadOnlyDictionary<string, double>")]
    [InlineData("""{ "DE": "Germany", "FR": "France", "GB": "United Kingdom" }""", "IReadOnlyDictionary<string, string>")]
    [InlineData("""{ "de": { "bye": "Tschüss" }, "en": { "bye": "Bye", "hello": "Hello" }, "ja": {} }""", "IReadOnlyDictionary<string, SampleValue>")]
    [InlineData("""{ "en": "Hello", "pt-BR": "Olá" }""", "IReadOnlyDictionary<string, string>")]
    [InlineData("""{ "en": "Hello", "zh_Hant": "你好" }""", "IReadOnlyDictionary<string, string>")]
    [InlineData("""{ "AAPL": { "bid": 1, "ask": 2 }, "MSFT": { "bid": 1.5, "ask": 2 }, "BRK.B": { "bid": 1, "ask": 2 } }""", "IReadOnlyDictionary<string, SampleValue>")]
    [InlineData("""{ "New York": { "lat": 1, "lon": 2 }, "Los Angeles": { "lat": 1.5, "lon": 2 } }""", "IReadOnlyDictionary<string, SampleValue>")]
    public void Names_that_are_data_are_keys(string example, string type) =>
        Assert.Contains($"public {type} Value", Of(example));

    [Theory]
    [InlineData("""{ "id": 1, "to": 2 }""")]
    [InlineData("""{ "to": "a", "cc": "b", "bcc": "c" }""")]
    [InlineData("""{ "to": "a", "is": 1, "no": "c" }""")]
    [InlineData("""{ "is_in": true, "is_on": false }""")]
    [InlineData("""{ "CPU": 1, "GPU": 2, "RAM": 3 }""")]
    [InlineData("""{ "1h": 0.5 }""")]
    [InlineData("""{ "user_10001": 1 }""")]
    [InlineData("""{ "user_10001": 1, "name": 2 }""")]
    [InlineData("""{ "iso8601_start": 1, "iso3166_region": 2 }""")]
    [InlineData("""{ "First name": "a", "Last name": "b" }""")]
    [InlineData("""{ "http.status": 200, "http.size": 1024 }""")]
    [InlineData("""{ "open": { "at": "9", "by": "x" }, "closed": { "at": "5", "by": "y" } }""")]
    [InlineData("""{ "self": { "href": "a", "type": "b" }, "next": { "href": "c", "type": "d" } }""")]
    [InlineData("""{ "736": 1, "1558": "x" }""")]
    [InlineData("""{ "": 1 }""")]
    [InlineData("""{ "EUR": null, "GBP": null, "USD": null }""")]
    public void Names_that_may_be_members_are_members(string example) =>
        Assert.DoesNotContain("IReadOnlyDictionary<string, ", Of(example).Replace("IReadOnlyDictionary<string, JsonElement> AdditionalProperties", "", System.StringComparison.Ordinal));

    [Fact]
    public void Keys_are_found_in_all_examples_together()
    {
        SpecResult result = SpecTest.Of("shop.example.json", """{ "items": [{ "stock": { "4711": 1 } }, { "stock": {} }, { "stock": { "4712": 3 } }] }""").Run();

        Assert.Contains("public required IReadOnlyDictionary<string, long> Stock\n", result.Sources["MyApp.ShopItem.g.cs"]);
    }

    private static string Of(string example) => SpecTest.Of("sample.example.json", example).Run().Sources["MyApp.Sample.g.cs"];
}
