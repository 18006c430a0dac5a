using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Examples;

/// <summary>Objects that examples repeat at several places have one type.</summary>
public sealed class RepeatedObjectTests
{
    [Theory]
    [InlineData("""{ "id": 1, "text": "a", "replies": [{ "id": 2, "text": "b", "replies": [{ "id": 3, "text": "c", "replies": [] }] }] }""", "public required IReadOnlyList<Node> Replies\n")]
    [InlineData("""{ "data": 1, "next": { "data": 2, "next": { "data": 3, "next": null } } }""", "public required Node? Next ")]
    [InlineData("""{ "name": "/", "size": 0, "entries": [{ "name": "a", "size": 1, "entries": [{ "name": "b", "size": 2 }] }] }""", "public IReadOnlyList<Node>? Entries\n")]
    public void Object_that_holds_its_like_is_a_type_that_holds_itself(string example, string member)
    {
        SpecResult result = SpecTest.Of("node.example.json", example).Run();

        Assert.Contains(member, result.Sources["MyApp.Node.g.cs"]);
        Assert.Equal(["Node"], result.Types("MyApp"));
    }

    [Fact]
    public void Objects_that_are_alike_and_of_one_name_have_one_type()
    {
        SpecResult result = SpecTest.Of("update.example.json", """
            {
              "message": { "from": { "id": 1, "is_bot": false, "name": "A" }, "text": "Hi", "chat": { "id": 2, "type": "group", "title": "t" } },
              "query": { "from": { "id": 3, "is_bot": true, "name": "B", "language": "en" }, "chat": { "id": 2, "type": "private", "name": "B" } },
              "reaction": { "from": null }
            }
            """).Run();

        Assert.Contains("public required UpdateMessageFrom From ", result.Sources["MyApp.UpdateMessage.g.cs"]);
        Assert.Contains("public required UpdateMessageFrom From ", result.Sources["MyApp.UpdateQuery.g.cs"]);
        Assert.Contains("public required JsonElement From\n", result.Sources["MyApp.UpdateReaction.g.cs"]);
        Assert.Contains("public string? Language ", result.Sources["MyApp.UpdateMessageFrom.g.cs"]);
        Assert.Equal(["Update", "UpdateMessage", "UpdateMessageChat", "UpdateMessageFrom", "UpdateQuery", "UpdateQueryChat", "UpdateReaction"], result.Types("MyApp"));
    }

    [Fact]
    public void Type_is_named_after_the_place_that_is_nested_least()
    {
        SpecResult result = SpecTest.Of("payment.example.json", """
            { "source": { "owner": { "id": 1, "name": "A" }, "kind": "card" }, "owner": { "id": 1, "name": "A" } }
            """).Run();

        Assert.Contains("public required PaymentOwner Owner ", result.Sources["MyApp.Payment.g.cs"]);
        Assert.Contains("public required PaymentOwner Owner ", result.Sources["MyApp.PaymentSource.g.cs"]);
    }

    [Fact]
    public void Null_counts_where_it_stands()
    {
        SpecResult result = SpecTest.Of("order.example.json", """
            [
              { "billing": { "address": { "street": "s", "city": "c" } }, "shipping": { "address": { "street": "s", "city": "c" }, "carrier": "x" } },
              { "billing": { "address": { "street": "s", "city": "c" } }, "shipping": { "address": null, "carrier": "x" } }
            ]
            """).Run();

        Assert.Contains("public required OrderItemBillingAddress Address ", result.Sources["MyApp.OrderItemBilling.g.cs"]);
        Assert.Contains("public required OrderItemBillingAddress? Address ", result.Sources["MyApp.OrderItemShipping.g.cs"]);
    }

    [Fact]
    public void What_members_of_one_type_hold_has_one_type_too()
    {
        SpecResult result = SpecTest.Of("pull.example.json", """
            {
              "head": { "repo": { "id": 1, "name": "a", "url": "u", "licence": { "key": "mit" } }, "sha": "1", "label": "x" },
              "base": { "repo": { "id": 2, "name": "b", "url": "v", "licence": { "title": "Apache" } }, "ref": "main", "user": "y" }
            }
            """).Run();

        Assert.Equal(["Pull", "PullBase", "PullHead", "PullHeadRepo", "PullHeadRepoLicence"], result.Types("MyApp"));
        Assert.Contains("public string? Title ", result.Sources["MyApp.PullHeadRepoLicence.g.cs"]);
    }

    [Theory]
    [InlineData("""{ "a": { "size": { "x": 1, "y": 2 } }, "b": { "size": { "x": "1", "y": "2" }, "unit": "m" } }""", "Thing", "ThingA", "ThingASize", "ThingB", "ThingBSize")]
    [InlineData("""{ "a": { "size": { "x": 1, "y": 2 } }, "b": { "size": { "x": 1, "z": 2 }, "unit": "m" } }""", "Thing", "ThingA", "ThingASize", "ThingB", "ThingBSize")]
    [InlineData("""{ "a": { "size": { "x": 1 } }, "b": { "size": {}, "unit": "m" } }""", "Thing", "ThingA", "ThingASize", "ThingB")]
    [InlineData("""{ "id": 1, "name": "a", "owner": { "id": 2, "name": "b" } }""", "Thing", "ThingOwner")]
    [InlineData("""{ "type": "a", "data": { "type": "b", "data": "c" } }""", "Thing", "ThingData")]
    [InlineData("""{ "data": { "data": { "items": [] } } }""", "Thing", "ThingData", "ThingDataData")]
    public void Objects_that_differ_have_types_of_their_own(string example, params string[] types) =>
        Assert.Equal(types, SpecTest.Of("thing.example.json", example).Run().Types("MyApp"));
}
