using System;
using System.Collections.Generic;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.OpenApi;

/// <summary>What a value of a discriminator means that has no mapping, and an object without one (OpenAPI 3.2.0, Discriminator Object).</summary>
public sealed class DefaultMappingTests
{
    private const string Members = """ "type": "object", "properties": { "petType": { "type": "string" }, "name": { "type": "string", "maxLength": 3 } } """;
    private const string Dog = $$"""{ {{Members}} }""";
    private const string Alternatives = """[{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Other" }]""";

    private const string Derived = """{ "allOf": [{ "$ref": "#/components/schemas/Pet" }], "type": "object", "properties": { "size": { "type": "integer" } } }""";

    [Theory]
    [InlineData("oneOf", "Other")]
    [InlineData("anyOf", "#/components/schemas/Other")]
    public void Alternative_of_a_union(string keyword, string target)
    {
        LoadedModels models = LoadedModels.Of(Pets(
            $$"""{ "{{keyword}}": {{Alternatives}}, "discriminator": { "propertyName": "petType", "mapping": { "dog": "Dog" }, "defaultMapping": "{{target}}" } }""", Dog).Run());

        AssertIs("""{"petType":"dog","name":"Rex"}""", "Dog");
        AssertIs("""{"petType":"Cat","name":"Tom"}""", "Cat");
        AssertIs("""{"petType":"Other","name":"Ada"}""", "Other");
        AssertIs("""{"petType":"zebra","name":"Ada"}""", "Other");
        AssertIs("""{"petType":null}""", "Other", "/petType: The value must not be null.");
        AssertIs("""{"name":"Ada"}""", "Other");
        AssertIs("{}", "Other");
        AssertIs("""{"petType":"zebra","name":"Adam"}""", "Other", "/name: The value must have at most 3 characters, but has 4.");

        void AssertIs(string json, string type, params string[] violations)
        {
            object pet = LoadedModels.Read(models.Type("Pet"), json);
            Assert.Equal(type, pet.GetType().GetProperty("Value")!.GetValue(pet)!.GetType().Name);
            Assert.Equal(json, LoadedModels.Write(pet));
            Assert.Equal(violations, LoadedModels.Validate(pet));
        }
    }

    [Fact]
    public void Alternative_that_looks_less_like_the_value_than_another()
    {
        LoadedModels models = LoadedModels.Of(Pets(
            """{ "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Other" }], "discriminator": { "propertyName": "petType", "defaultMapping": "Other" } }""",
            Dog,
            other: """{ "type": "object", "properties": { "petType": { "type": "string" } } }""").Run());

        object pet = LoadedModels.Read(models.Type("Pet"), """{"name":"Rex"}""");

        Assert.NotNull(pet.GetType().GetProperty("AsOther")!.GetValue(pet));
        Assert.Empty(LoadedModels.Validate(pet));
    }

    [Theory]
    [InlineData("dog", "Dog")]
    [InlineData("Cat", "Cat")]
    [InlineData("Pet", "Pet")]
    [InlineData("Other", "Other")]
    [InlineData("zebra", "Other")]
    [InlineData(null, "Other")]
    public void Record_that_derives_from_a_base(string? value, string expected)
    {
        LoadedModels models = LoadedModels.Of(Pets(Base("Other"), Derived).Run());
        string json = value is null ? """{"name":"Ada"}""" : $$"""{"petType":"{{value}}","name":"Ada"}""";

        object pet = LoadedModels.Read(models.Type("Pet"), json);

        Assert.Equal(expected, pet.GetType().Name);
        Assert.Empty(LoadedModels.Validate(pet));
        if (value is not null)
        {
            Assert.Equal(json, LoadedModels.Write(pet));
        }
    }

    [Fact]
    public void Record_that_adds_nothing_to_its_base_is_one()
    {
        LoadedModels models = LoadedModels.Of(Pets(Base("Other"), Derived, """{ "allOf": [{ "$ref": "#/components/schemas/Pet" }] }""").Run());

        Assert.Equal("Other", LoadedModels.Read(models.Type("Pet"), """{"petType":"zebra"}""").GetType().Name);
    }

    [Fact]
    public void Record_that_tells_what_derives_from_it_by_another_member_reads_on()
    {
        LoadedModels models = LoadedModels.Of(SpecTest.Of("pets/openapi.json", Document($$"""
            "Pet": {{Base("Wild")}},
            "Dog": {{Derived}},
            "Wild": { "allOf": [{ "$ref": "#/components/schemas/Pet" }], "type": "object", "properties": { "wildType": { "type": "string" } }, "discriminator": { "propertyName": "wildType" } },
            "Lion": { "allOf": [{ "$ref": "#/components/schemas/Wild" }], "type": "object", "properties": { "mane": { "type": "string" } } }
            """)).Run());

        Assert.Equal("Lion", LoadedModels.Read(models.Type("Pet"), """{"petType":"zebra","wildType":"Lion"}""").GetType().Name);
        Assert.Equal("Wild", LoadedModels.Read(models.Type("Pet"), "{}").GetType().Name);
    }

    [Fact]
    public void Base_itself()
    {
        LoadedModels models = LoadedModels.Of(Pets(Base("Pet"), Derived).Run());

        Assert.Equal("Pet", LoadedModels.Read(models.Type("Pet"), """{"petType":"zebra"}""").GetType().Name);
    }

    [Theory]
    [InlineData("\"mapping\": { \"dog\": \"Dig\" }")]
    [InlineData("\"mapping\": { \"dog\": \"#/components/schemas/Dig\" }")]
    [InlineData("\"defaultMapping\": \"Dig\"")]
    [InlineData("\"defaultMapping\": \"#/components/schemas/Dig\"")]
    public void Mapping_that_leads_nowhere_is_reported(string mapping)
    {
        string discriminator = $$""" "discriminator": { "propertyName": "petType", {{mapping}} } """;
        Pets($$"""{ "oneOf": {{Alternatives}}, {{discriminator}} }""", Dog).Expecting("SPEC0006", "did you mean 'Dog'?").Run();
        Pets($$"""{ {{Members}}, {{discriminator}} }""", Derived).Expecting("SPEC0006", "did you mean 'Dog'?").Run();
    }

    [Theory]
    [MemberData(nameof(Unreachable))]
    public void Default_mapping_that_means_no_value_is_reported(string pet, string dog, string message) =>
        Pets(pet, dog).Expecting("SPEC0015", message).Run();

    public static TheoryData<string, string, string> Unreachable => new()
    {
        { """{ "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }], "discriminator": { "propertyName": "petType", "defaultMapping": "Other" } }""", Dog, "one of the alternatives" },
        { $$"""{ "oneOf": [{ {{Members}} }, { "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "petType", "defaultMapping": "Dog" } }""", Dog, "tell all others apart" },
        { Base("Other"), Dog, "no schema that derives" },
    };

    [Fact]
    public void Default_mapping_must_be_a_string() =>
        Pets($$"""{ "oneOf": {{Alternatives}}, "discriminator": { "propertyName": "petType", "defaultMapping": { "$ref": "#/components/schemas/Dog" } } }""", Dog)
            .Expecting("SPEC0008", "'defaultMapping' must be").Run();

    private static string Base(string target) => $$"""{ {{Members}}, "discriminator": { "propertyName": "petType", "mapping": { "dog": "Dog" }, "defaultMapping": "{{target}}" } }""";

    private static SpecTest Pets(string pet, string dog, string? other = null) =>
        SpecTest.Of("pets/openapi.json", Document($$""" "Pet": {{pet}}, "Dog": {{dog}}, "Cat": {{dog}}, "Other": {{other ?? dog}} """));

    private static string Document(string schemas) =>
        $$"""{ "openapi": "3.2.0", "info": { "title": "Pets", "version": "1" }, "paths": {}, "components": { "schemas": { {{schemas}} } } }""";
}
