using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Options;

/// <summary>Options with values that mean nothing.</summary>
public sealed class InvalidOptionTests
{
    private const string Order = """{ "type": "object", "properties": { "state": { "enum": ["open", "paid"] } } }""";

    [Theory]
    [InlineData("SpecKind", "json-schema", "one of example, schema, openapi, http, none")]
    [InlineData("SpecAccessibility", "private", "one of public, internal")]
    [InlineData("SpecEnums", "close", "one of open, closed")]
    [InlineData("SpecUnknownMembers", "drop", "one of keep, ignore")]
    [InlineData("SpecReading", "true", "one of strict, lenient")]
    [InlineData("SpecNumber", "float", "one of double, decimal")]
    [InlineData("SpecClientName", "Shop Client", "a C# name")]
    public void Metadata_that_means_nothing_is_named_at_its_file(string option, string value, string expected)
    {
        SpecResult result = new SpecTest().With("shop/order.schema.json", Order, (option, value)).Expecting("SPEC0017", $"'{value}' is not a valid value of {option} and is ignored; use {expected}").Run();

        Location location = result.Diagnostics.Single().Location;
        Assert.EndsWith("order.schema.json", location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("MyApp.Shop.Order.g.cs", result.Sources.Keys);
    }

    [Theory]
    [InlineData("SpecimenAccessibility", "private", "one of public, internal")]
    [InlineData("SpecimenEnums", "close", "one of open, closed")]
    [InlineData("SpecimenUnknownMembers", "drop", "one of keep, ignore")]
    [InlineData("SpecimenReading", "true", "one of strict, lenient")]
    [InlineData("SpecimenNumber", "float", "one of double, decimal")]
    [InlineData("SpecimenClients", "tags", "one of single, byTag")]
    public void Property_that_means_nothing_is_named_once(string option, string value, string expected)
    {
        SpecResult result = SpecTest.Of("shop/order.schema.json", Order)
            .With("other/order.schema.json", Order)
            .WithProperty(option, value)
            .Expecting("SPEC0017", $"'{value}' is not a valid value of {option} and is ignored; use {expected}")
            .Run();

        Assert.Equal(Location.None, result.Diagnostics.Single().Location);
    }

    [Theory]
    [InlineData("SpecInclude", "tag:orders;tag:usres", "'tag:usres' is not a valid value of SpecInclude: no operation of the document matches it; did you mean 'tag:users'?")]
    [InlineData("SpecInclude", "operation:getUsers", "'operation:getUsers' is not a valid value of SpecInclude: no operation of the document matches it; did you mean 'operation:getUser'?")]
    [InlineData("SpecExclude", "/products/**", "'/products/**' is not a valid value of SpecExclude: no operation of the document matches it")]
    public void Pattern_that_no_operation_matches_is_named(string option, string patterns, string expected) =>
        Shop(option, patterns).Expecting("SPEC0017", expected).Run();

    [Theory]
    [InlineData("SpecInclude", "tag:orders;/users/*")]
    [InlineData("SpecInclude", "TAG:ord*;shipped")]
    [InlineData("SpecExclude", "operation:get*")]
    public void Pattern_that_an_operation_matches_is_no_fault(string option, string patterns) =>
        Assert.Empty(Shop(option, patterns).Run().Diagnostics);

    private static SpecTest Shop(string option, string patterns) => new SpecTest().With("shop/openapi.yaml", """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        paths:
          /orders: { get: { operationId: listOrders, tags: [orders], responses: { "204": { description: None. } } } }
          /users/{id}: { get: { operationId: getUser, tags: [users], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "204": { description: None. } } } }
        webhooks:
          shipped: { post: { responses: { "204": { description: Read. } } } }
        """, (option, patterns));

    [Theory]
    [InlineData("SpecKind", "SCHEMA")]
    [InlineData("SpecEnums", "Closed")]
    [InlineData("SpecTypeName", "purchase-order")]
    public void Case_and_signs_that_a_name_can_do_without_are_no_fault(string option, string value) =>
        Assert.Empty(new SpecTest().With("shop/order.schema.json", Order, (option, value)).Run().Diagnostics);
}
