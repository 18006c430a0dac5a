using System;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Examples;

/// <summary>What names say of values that don't show it themselves.</summary>
public sealed class ExampleScalarTests
{
    [Theory]
    [InlineData("""{ "now": { "temp": 8 }, "then": { "temp": 8.5, "at": 1 } }""", "WeatherNow", "required double Temp")]
    [InlineData("""{ "now": { "temp": 8 }, "hourly": { "temp": [8, 8.5], "at": [1] } }""", "WeatherNow", "required double Temp")]
    [InlineData("""{ "now": { "temp": [8] }, "hourly": { "temp": 8.5, "at": 1 } }""", "WeatherNow", "required IReadOnlyList<double> Temp")]
    [InlineData("""{ "now": { "temp": 8 }, "then": { "temperature": 8.5, "at": 1 } }""", "WeatherNow", "required long Temp")]
    [InlineData("""{ "temp": 8, "api_version": "2024-06-20", "date": "2024-06-20" }""", "Weather", "required string ApiVersion")]
    [InlineData("""{ "temp": 8, "api_version": "2024-06-20", "date": "2024-06-20" }""", "Weather", "required DateOnly Date")]
    [InlineData("""{ "versions": ["2024-06-20"], "version": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff" }""", "Weather", "required Guid Version")]
    public void Member_is_of_the_kind_that_its_name_has(string example, string type, string member) =>
        Assert.Contains(member, SpecTest.Of("pets/weather.json", example).Run().Sources[$"MyApp.Pets.{type}.g.cs"], StringComparison.Ordinal);
}
