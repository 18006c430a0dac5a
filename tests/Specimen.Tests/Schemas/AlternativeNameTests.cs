using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>An alternative without a name of its own is called after what sets it apart from the others.</summary>
public sealed class AlternativeNameTests
{
    private const string Card = """{ "type": "object", "properties": { "id": { "type": "string" }, "card": { "type": "string" } }, "required": ["card"] }""";
    private const string Account = """{ "type": "object", "properties": { "id": { "type": "string" }, "bank": { "type": "string" }, "iban": { "type": "string" } }, "required": ["iban"] }""";

    [Theory]
    [InlineData(Card, Account, "PaymentWithCard PaymentWithIban")]
    [InlineData(Account, Card, "PaymentWithCard PaymentWithIban")]
    [InlineData(Card, """{ "type": "string", "format": "date" }""", "PaymentObject")]
    [InlineData(Card, """{ "type": "array", "items": { "properties": { "a": { "type": "integer" } } } }""", "PaymentItem PaymentObject")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "type": "integer" }""", "PaymentString")]
    [InlineData("""{ "properties": { "a": { "type": "integer" } } }""", """{ "properties": { "a": { "type": "integer" }, "b": { "type": "string" } }, "required": ["a"] }""", "PaymentOption1 PaymentWithB")]
    [InlineData("""{ "type": "object", "properties": { "kind": { "const": "cash" }, "till": { "type": "integer" } }, "required": ["kind"] }""", Card, "PaymentCash PaymentWithCard")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/Cash" }, { "type": "object", "properties": { "kind": { "const": "coins" } }, "required": ["kind"] }] }""", Card, "PaymentCoins PaymentWithCard")]
    [InlineData("""{ "properties": { "id": { "type": "string" }, "kind": { "const": "cash" } } }""", """{ "properties": { "id": { "type": "string" }, "kind": { "enum": ["wire"] } } }""", "PaymentCash PaymentWire")]
    [InlineData("""{ "properties": { "id": { "type": "string" }, "kind": { "const": "cash" } } }""", """{ "properties": { "id": { "type": "string" }, "kind": { "const": "cash" }, "name": { "type": "string" } } }""", "PaymentOption1 PaymentWithName")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/Cash" }, { "properties": { "kind": { "type": "string" } } }] }""", Card, "PaymentCash PaymentWithCard")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/Cash" }, { "properties": { "kind": { "type": "string" } } }] }""", """{ "allOf": [{ "$ref": "#/$defs/Cash" }, { "properties": { "name": { "type": "string" } } }] }""", "PaymentWithKind PaymentWithName")]
    [InlineData("""{ "type": "object", "properties": { "+": { "type": "integer" } }, "required": ["+"] }""", Card, "PaymentWithCard PaymentWithPlus")]
    [InlineData("""{ "$ref": "#/$defs/Method" }""", """{ "type": "object", "properties": { "card": { "properties": { "a": { "type": "integer" } } }, "bank": { "type": "string" } } }""", "Method PaymentObject PaymentCard")]
    [InlineData("""{ "type": "null" }""", """{ "allOf": [{ "type": "object", "properties": { "card": { "properties": { "a": { "type": "integer" } } } } }] }""", "Payment PaymentCard")]
    [InlineData("""{ "$ref": "#/$defs/Cash" }""", Card, "Cash PaymentWithCard")]
    [InlineData("""{ "$ref": "#/$defs/Cash" }""", """{ "type": "object", "additionalProperties": { "properties": { "a": { "type": "integer" } } } }""", "Cash PaymentObjectValue")]
    [InlineData("""{ "title": "order payment voucher", "type": "object", "properties": { "code": { "type": "string" } } }""", Card, "PaymentVoucher PaymentWithCard")]
    public void Alternative_is_called_after_what_sets_it_apart(string first, string second, string types)
    {
        SpecResult result = SpecTest.Of("order.schema.json", $$"""
            {
              "$defs": { "Cash": { "type": "object", "properties": { "till": { "type": "integer" } } }, "Method": { "enum": ["a", "b"] } },
              "properties": { "payment": { "oneOf": [{{first}}, {{second}}] } }
            }
            """).Run();

        foreach (string type in types.Split(' '))
        {
            Assert.Contains($"MyApp.{(type.StartsWith("Payment", System.StringComparison.Ordinal) ? "Order" + type : type)}.g.cs", result.Sources.Keys);
        }
    }

    [Fact]
    public void Circle_of_references_has_no_type_to_tell_it_apart()
    {
        SpecResult result = SpecTest.Of("order.schema.json", """
            {
              "$defs": { "Circle": { "$ref": "#/$defs/Circle" } },
              "properties": { "payment": { "oneOf": [{ "$ref": "#/$defs/Circle" }, { "type": "object", "properties": { "card": { "type": "string" } } }] } }
            }
            """).Expecting("SPEC0008", "circular").Run();

        Assert.Contains("OrderPaymentWithCard", result.Types("MyApp"));
    }
}
