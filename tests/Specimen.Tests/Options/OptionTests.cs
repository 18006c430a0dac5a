using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Options;

/// <summary>Each option of docs/options.md, as a property of the project and as metadata of a file.</summary>
public sealed class OptionTests
{
    private const string Order =
        """
        {
          "type": "object",
          "required": ["id", "state"],
          "properties": {
            "id": { "type": "integer" },
            "state": { "enum": ["open", "paid"] },
            "price": { "type": "number" },
            "placed": { "type": "string", "format": "date-time" },
            "lines": { "type": "array", "items": { "type": "string", "maxLength": 3 } }
          }
        }
        """;

    private static readonly Lazy<LoadedModels> s_strict = new(static () => LoadedModels.Of(SpecTest.Of("order.schema.json", Order).Run()));

    private static readonly Lazy<LoadedModels>[] s_lenient =
    [
        new(static () => LoadedModels.Of(With(asMetadata: false, "Reading", "lenient").Run())),
        new(static () => LoadedModels.Of(With(asMetadata: true, "Reading", "lenient").Run())),
    ];

    public static TheoryData<bool> Ways => [false, true];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Namespace_stands_above_the_folders_or_is_the_files(bool asMetadata)
    {
        SpecTest test = asMetadata
            ? new SpecTest().With("shop/order.schema.json", Order, ("SpecNamespace", "Acme.Orders"))
            : SpecTest.Of("shop/order.schema.json", Order).WithProperty("SpecimenNamespace", "Acme");

        Assert.Contains(asMetadata ? "Acme.Orders.Order.g.cs" : "Acme.Shop.Order.g.cs", test.Run().Sources.Keys);
    }

    [Fact]
    public void Type_is_called_as_its_file_says()
    {
        SpecResult result = new SpecTest().With("shop/order.schema.json", Order, ("SpecTypeName", "PurchaseOrder")).Run();

        Assert.Contains("MyApp.Shop.PurchaseOrder.g.cs", result.Sources.Keys);
    }

    [Fact]
    public void File_is_read_as_the_kind_it_says()
    {
        SpecResult result = new SpecTest()
            .With("shop/order.schema.json", Order, ("SpecKind", "example"))
            .With("shop/other.schema.json", Order, ("SpecKind", "none"))
            .Run();

        Assert.Contains("public required OrderProperties Properties", result.Sources["MyApp.Shop.Order.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(result.Sources.Keys, static x => x.Contains("Other", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Everything_of_a_folder_can_be_internal(bool asMetadata)
    {
        LoadedModels models = LoadedModels.Of(With(asMetadata, "Accessibility", "internal").Run());

        Assert.All([models.Type("Order"), models.Type("OrderState"), models.Type("Violation")], static x => Assert.False(x.IsVisible));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Closed_enumeration_is_an_enum_and_refuses_other_values(bool asMetadata)
    {
        LoadedModels closed = LoadedModels.Of(With(asMetadata, "Enums", "closed").Run());
        const string json = """{"id":1,"state":"lost"}""";

        Assert.Equal(json, LoadedModels.Write(LoadedModels.Read(s_strict.Value.Type("Order"), json)));
        Assert.True(closed.Type("OrderState").IsEnum);
        Assert.Throws<JsonException>(() => LoadedModels.Read(closed.Type("Order"), json));
    }

    [Theory]
    [InlineData("strict")]
    [InlineData("lenient")]
    public void Open_enumeration_of_integers_keeps_other_numbers_and_cuts_none_off(string reading)
    {
        const string schema = """{ "type": "object", "properties": { "n": { "type": "integer", "enum": [1, 2] } } }""";
        Type thing = LoadedModels.Of(SpecTest.Of("thing.schema.json", schema).WithProperty("SpecimenReading", reading).Run()).Type("Thing");

        Assert.Equal("""{"n":7}""", LoadedModels.Write(LoadedModels.Read(thing, """{"n":7}""")));
        const string wide = """{"n":4294967297}""";
        if (reading == "strict")
        {
            Assert.Throws<JsonException>(() => LoadedModels.Read(thing, wide));
            return;
        }

        object kept = LoadedModels.Read(thing, wide);
        Assert.Equal(wide, LoadedModels.Write(kept));
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("open")]
    public void Closed_enumeration_of_integers_refuses_other_numbers(string enums)
    {
        const string schema = """{ "type": "object", "properties": { "num": { "enum": [1, 2, -3, 100000000000] }, "list": { "type": "array", "items": { "$ref": "#/properties/num" } } } }""";
        LoadedModels models = LoadedModels.Of(SpecTest.Of("thing.schema.json", schema).WithProperty("SpecimenEnums", enums).Run());
        Type thing = models.Type("Thing");
        const string known = """{"num":100000000000,"list":[-3,1]}""";

        Assert.Equal(known, LoadedModels.Write(LoadedModels.Read(thing, known)));
        foreach (string other in (string[])["""{"num":4}""", """{"list":[4]}"""])
        {
            if (enums == "closed")
            {
                Assert.Throws<JsonException>(() => LoadedModels.Read(thing, other));
            }
            else
            {
                Assert.Equal(other, LoadedModels.Write(LoadedModels.Read(thing, other)));
            }
        }

        Assert.Equal("-3", LoadedModels.Write(LoadedModels.Read(models.Type("ThingNum"), "-3")));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Unknown_members_are_ignored_where_that_is_said(bool asMetadata)
    {
        LoadedModels models = LoadedModels.Of(With(asMetadata, "UnknownMembers", "ignore").Run());

        object order = LoadedModels.Read(models.Type("Order"), """{"id":1,"state":"open","added":true}""");

        Assert.Null(order.GetType().GetProperty("AdditionalProperties"));
        Assert.Equal("""{"id":1,"state":"open"}""", LoadedModels.Write(order));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Number_without_a_format_is_a_decimal_where_that_is_said(bool asMetadata)
    {
        LoadedModels models = LoadedModels.Of(With(asMetadata, "Number", "decimal").Run());

        Assert.Equal(typeof(decimal?), models.Type("Order").GetProperty("Price")!.PropertyType);
    }

    [Theory]
    [InlineData("""{"state":"open"}""", ": The value must have the member \"id\".")]
    [InlineData("""{"id":null,"state":"open"}""", "/id: The value must not be null.")]
    [InlineData("""{"id":"1","state":"open"}""", "/id: The value must be an integer")]
    [InlineData("""{"id":1,"state":"open","price":"free"}""", "/price: The value must be a number")]
    [InlineData("""{"id":1,"state":"open","placed":"soon"}""", "/placed: The value must be a date and time")]
    [InlineData("""{"id":1,"state":"open","lines":{}}""", "/lines: The value must be an array")]
    [InlineData("""{"id":1,"state":"open","lines":["long enough"]}""", "/lines/0: The value must have at most 3 characters")]
    public void Lenient_reading_leaves_it_to_Validate_to_tell_what_is_wrong(string json, string violation)
    {
        foreach (Lazy<LoadedModels> models in s_lenient)
        {
            object order = LoadedModels.Read(models.Value.Type("Order"), json);

            Assert.Equal(json, Sorted(LoadedModels.Write(order)));
            Assert.StartsWith(violation.TrimStart(':', ' '), Assert.Single(LoadedModels.Validate(order)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"a":"x","b":1,"c":"z"}""", null)]
    [InlineData("""{"a":5}""", "/a: The value must be a string")]
    [InlineData("""{"b":"1"}""", "/b: The value must be")]
    [InlineData("""{"c":4}""", "/c: The value must be")]
    [InlineData("""{"d":"x"}""", "/d: The value must be")]
    public void Lenient_reading_knows_the_type_of_values_that_are_listed(string json, string? violation)
    {
        const string Schema = """{ "type": "object", "properties": { "a": { "enum": ["x", "y"] }, "b": { "enum": [1, 2] }, "d": { "enum": [1.5, 2.5] }, "c": { "const": "z" } } }""";
        LoadedModels models = LoadedModels.Of(SpecTest.Of("shop/box.schema.json", Schema).WithProperty("SpecimenReading", "lenient").Run());

        IReadOnlyList<string> violations = LoadedModels.Validate(LoadedModels.Read(models.Type("Box"), json));

        Assert.Equal(violation is null ? 0 : 1, violations.Count);
        Assert.All(violations, x => Assert.StartsWith(violation!, x, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"state":"open"}""")]
    [InlineData("""{"id":"one","state":"open"}""")]
    public void Lenient_reading_tells_by_an_exception_what_a_value_lacks(string json)
    {
        object order = LoadedModels.Read(s_lenient[0].Value.Type("Order"), json);

        var exception = Assert.Throws<TargetInvocationException>(() => order.GetType().GetProperty("Id")!.GetValue(order));

        Assert.Equal(
            "The member 'id' has no value: it was not set, and where this was read from JSON, it was not there or was of another kind.",
            Assert.IsType<InvalidOperationException>(exception.InnerException).Message);
    }

    [Theory]
    [InlineData("""{"state":"open"}""")]
    [InlineData("""{"id":1,"state":"open","placed":"soon"}""")]
    public void Strict_reading_refuses_what_is_wrong(string json)
    {
        Assert.Throws<JsonException>(() => LoadedModels.Read(s_strict.Value.Type("Order"), json));
    }

    [Theory]
    [InlineData("single", false)]
    [InlineData("byTag", true)]
    public void Clients_are_split_by_tag_where_that_is_said(string value, bool isSplit)
    {
        SpecResult result = SpecTest.Of("shop/openapi.json", Document).WithProperty("SpecimenClients", value).Run();

        Assert.Equal(isSplit, result.Sources.ContainsKey("MyApp.Shop.IShopOrdersClient.g.cs"));
    }

    [Theory]
    [InlineData(150, "**", false)]
    [InlineData(151, "**", true)]
    [InlineData(151, "/things/1*", true)]
    [InlineData(151, "/things/7", true)]
    public void Large_document_is_split_by_tag_however_much_of_it_is_kept(int count, string kept, bool isSplit)
    {
        string paths = string.Join(", ", Enumerable.Range(1, count).Select(static x => $"'/things/{x}': {{ get: {{ tags: [things], responses: {{ '204': {{ description: None. }} }} }} }}"));
        SpecResult result = new SpecTest().With("shop/openapi.yaml", $"openapi: 3.1.0\ninfo: {{ title: Shop, version: '1' }}\npaths: {{ {paths} }}\n", ("SpecInclude", kept)).Run();

        Assert.Equal(isSplit, result.Sources.ContainsKey("MyApp.Shop.IShopThingsClient.g.cs"));
    }

    [Theory]
    [InlineData("SpecInclude", "tag:orders", "GetOrders")]
    [InlineData("SpecInclude", "/users/**", "GetUser")]
    [InlineData("SpecInclude", "/orders/**", "GetOrders")]
    [InlineData("SpecExclude", "operation:getUser", "GetOrders")]
    public void Filter_keeps_operations_and_the_types_they_reach(string metadata, string pattern, string kept)
    {
        SpecResult result = new SpecTest().With("shop/openapi.json", Document, (metadata, pattern)).Run();

        MatchCollection results = Regex.Matches(result.Sources["MyApp.Shop.ShopClient-Results.g.cs"], @"class (\w+)Result :", RegexOptions.CultureInvariant);
        Assert.Equal([kept], results.Select(static x => x.Groups[1].Value));
        Assert.Equal(kept == "GetUser", result.Sources.ContainsKey("MyApp.Shop.User.g.cs"));
    }

    [Fact]
    public void Client_is_called_as_its_file_says()
    {
        SpecResult result = new SpecTest().With("shop/openapi.json", Document, ("SpecClientName", "StoreClient")).Run();

        Assert.Contains("MyApp.Shop.IStoreClient.g.cs", result.Sources.Keys);
    }

    private const string Document =
        """
        {
          "openapi": "3.1.0",
          "info": { "title": "Shop", "version": "1" },
          "servers": [{ "url": "https://shop.example" }],
          "paths": {
            "/orders": { "get": { "operationId": "getOrders", "tags": ["orders"], "responses": { "200": { "description": "All.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } } } } },
            "/users/{id}": {
              "get": {
                "operationId": "getUser",
                "tags": ["users"],
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "One.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/User" } } } } }
              }
            }
          },
          "components": {
            "schemas": {
              "Order": { "type": "object", "properties": { "id": { "type": "string" } } },
              "User": { "type": "object", "properties": { "id": { "type": "string" } } }
            }
          }
        }
        """;

    private static SpecTest With(bool asMetadata, string option, string value) => asMetadata
        ? new SpecTest().With("order.schema.json", Order, ("Spec" + option, value))
        : SpecTest.Of("order.schema.json", Order).WithProperty("Specimen" + option, value);

    /// <summary>Members as the tests write them: what was kept of a misfit stands behind the others.</summary>
    private static string Sorted(string json)
    {
        Dictionary<string, JsonElement> members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!;
        return JsonSerializer.Serialize(members.OrderBy(static x => Array.IndexOf(s_order, x.Key)).ToDictionary(static x => x.Key, static x => x.Value));
    }

    private static readonly string[] s_order = ["id", "state", "price", "placed", "lines"];
}
