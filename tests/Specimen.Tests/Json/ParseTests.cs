using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Json;

/// <summary><c>JsonModel</c> reads and writes the types of its namespace without System.Text.Json's serializer.</summary>
public sealed class ParseTests
{
    private const string Order = """{ "type": "object", "properties": { "id": { "type": "integer" }, "state": { "enum": ["open", "paid"] }, "lines": { "type": "array", "items": { "type": "object", "properties": { "count": { "type": "integer" } } } } }, "required": ["id"] }""";

    [Theory]
    [InlineData("""JsonModel.Parse<Order>("{ \"id\": 7 }").Id""", "7")]
    [InlineData("""JsonModel.Parse<Order>("{\"id\":7}"u8).Id""", "7")]
    [InlineData("""JsonModel.Parse<Order>([0xEF, 0xBB, 0xBF, .. "{\"id\":7}"u8]).Id""", "7")]
    [InlineData("""JsonModel.Parse<OrderState>("\"paid\"") == OrderState.Paid""", "True")]
    [InlineData("""Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(JsonModel.Parse<Order>("{\"id\":7,\"state\":\"open\",\"x\":[null]}")))""", """{"id":7,"state":"open","x":[null]}""")]
    [InlineData("""Encoding.UTF8.GetString(JsonModel.ToUtf8Bytes(OrderState.Paid))""", "\"paid\"")]
    public void Value_is_read_and_written(string expression, string result) => Assert.Equal(result, Run($"return ({expression}).ToString();"));

    [Theory]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{}", "The required member 'id' is missing. Path: $.")]
    [InlineData("null", "The value must be an object, not null. Path: $.")]
    [InlineData("""{"id":7,"lines":[{"count":1},{"count":"x"}]}""", "Path: $.lines[1].count.")]
    [InlineData("""{"id":7} {}""")]
    [InlineData("""{"id":7,"state":1}""", "Path: $.state.")]
    public void What_is_no_JSON_or_of_another_type_is_refused(string json, string message = "") =>
        Assert.Contains(message, Run($$""""try { JsonModel.Parse<Order>("""{{json}}"""); return "read"; } catch (JsonException exception) { return "refused: " + exception.Message; }"""").Split("refused: ")[1]);

    private static string Run(string body) => Consumer.Run(SpecTest.Of("order.schema.json", Order), body);
}
