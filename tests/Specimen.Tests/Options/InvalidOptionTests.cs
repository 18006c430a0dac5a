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
    [InlineData("SpecKind", "SCHEMA")]
    [InlineData("SpecEnums", "Closed")]
    [InlineData("SpecTypeName", "purchase-order")]
    public void Case_and_signs_that_a_name_can_do_without_are_no_fault(string option, string value) =>
        Assert.Empty(new SpecTest().With("shop/order.schema.json", Order, (option, value)).Run().Diagnostics);
}
