using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary>Times are read as leniently as servers write them; what was written is still checked against the format.</summary>
public sealed class KeptTextTests
{
    private const string Schema =
        """
        {
          "type": "object",
          "properties": {
            "at": { "type": "string", "format": "date-time" },
            "time": { "type": "string", "format": "time" },
            "duration": { "type": "string", "format": "duration" }
          }
        }
        """;

    private static readonly LoadedModels s_models = LoadedModels.Of(SpecTest.Of("sample.schema.json", Schema).Run());

    [Theory]
    [InlineData("""{"at":"2026-03-14T19:58:00Z"}""")]
    [InlineData("""{"at":"2026-03-14t19:58:00.5z"}""")]
    [InlineData("""{"at":"2026-03-14T19:58:00-00:00"}""")]
    [InlineData("""{"at":"2016-12-31T23:59:60Z"}""")]
    [InlineData("""{"at":"2026-03-14T19:58:00.5\u002B01:00"}""")]
    [InlineData("""{"time":"19:58:00Z"}""")]
    [InlineData("""{"duration":"P1Y"}""")]
    [InlineData("""{"duration":"P2W"}""")]
    public void Text_of_the_format_is_valid(string json) => Assert.Empty(Validate(json));

    [Theory]
    [InlineData("""{"at":"2026-03-14 19:58:00Z"}""", "/at")]
    [InlineData("""{"at":"2026-03-14T19:58:00\u002B0100"}""", "/at")]
    [InlineData("""{"at":"2026-03-14T19:58:00"}""", "/at")]
    [InlineData("""{"at":"2026-03-14T19:58:00+0100"}""", "/at")]
    [InlineData("""{"at":"2026-03-14T12:00:60Z"}""", "/at")]
    [InlineData("""{"time":"19:58Z"}""", "/time")]
    public void Text_that_only_reads_is_a_violation(string json, string at)
    {
        string violation = Assert.Single(Validate(json));

        Assert.StartsWith(at + ": ", violation, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-14T19:58:00.12xZ")]
    [InlineData("2026-03-14T19:58:00.1x3Z")]
    [InlineData("2026-03-14T19:58:00.x23Z")]
    [InlineData("2026-03-14T19:58:0xZ")]
    [InlineData("2026-03-1xT19:58:00Z")]
    [InlineData("2x26-03-14T19:58:00Z")]
    public void Text_with_something_else_than_a_digit_is_not_read(string text) =>
        Assert.Throws<JsonException>(() => LoadedModels.Read(s_models.Root("sample.schema.json"), $$"""{"at":"{{text}}"}"""));

    [Fact]
    public void New_value_is_written_and_checked_in_place_of_the_text_that_was_read()
    {
        string written = Consumer.Run(
            SpecTest.Of("sample.schema.json", Schema),
            """
            Sample value = JsonSerializer.Deserialize<Sample>("{\"at\":\"2026-03-14 19:58:00Z\"}")!;
            Sample changed = value with { At = value.At!.Value.AddDays(1) };
            return JsonSerializer.Serialize(changed) + changed.Validate().Count;
            """);

        Assert.Equal("""{"at":"2026-03-15T19:58:00Z"}0""", written);
    }

    private static IReadOnlyList<string> Validate(string json) => LoadedModels.Validate(LoadedModels.Read(s_models.Root("sample.schema.json"), json));

    [Theory]
    [InlineData("""["2026-03-14 19:58:00Z","10:11:12Z","P1D"]""", "/0")]
    [InlineData("""["2026-03-14T19:58:00Z","10:11Z"]""", "/1")]
    [InlineData("""["2026-03-14T19:58:00Z","10:11:12Z","P1D"]""", null)]
    [InlineData("""["2026-03-14T19:58:00Z"]""", null)]
    public void Text_of_an_item_that_only_reads_is_a_violation(string json, string? at)
    {
        const string Row =
            """
            { "type": "array", "minItems": 1, "items": false, "prefixItems": [
              { "type": "string", "format": "date-time" }, { "type": "string", "format": "time" }, { "type": ["string", "null"], "format": "duration" }] }
            """;
        LoadedModels models = LoadedModels.Of(SpecTest.Of("row.schema.json", Row).Run());

        object row = LoadedModels.Read(models.Type("Row"), json);

        Assert.Equal(json, LoadedModels.Write(row));
        Assert.Equal(at is null ? [] : [at], LoadedModels.Validate(row).Select(static x => x[..x.IndexOf(':', System.StringComparison.Ordinal)]));
    }
}
