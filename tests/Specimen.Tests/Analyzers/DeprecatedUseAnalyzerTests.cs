using System.Linq;
using System.Threading.Tasks;
using Specimen.Analyzers.Deprecations;
using Xunit;

namespace Specimen.Tests.Analyzers;

public sealed class DeprecatedUseAnalyzerTests
{
    [Theory]
    [InlineData("_ = [|pet.Tag|];")]
    [InlineData("_ = [|pet.Tag|].Length;")]
    [InlineData("_ = pet.Friends![0].Friends![1].Owner?[|.Nick|];")]
    [InlineData("_ = pet!.Owner![|.Nick|];", "_ = [|pet!.Owner!.Nick|];")]
    [InlineData("_ = (([|pet.Tag|]));")]
    [InlineData("_ = $\"{[|pet.Tag|]}\";")]
    [InlineData("_ = ([|pet.Tag|], 1);")]
    [InlineData("_ = new { [|pet.Tag|] };")]
    [InlineData("Func<Pet, string> tag = x => [|x.Tag|];")]
    [InlineData("_ = new[] { pet }.Select(x => [|x.Tag|]).Where(x => x != [|pet.Tag|]);")]
    [InlineData("_ = from x in new[] { pet } orderby [|x.Tag|] select x.Name;")]
    [InlineData("string Local() => [|pet.Tag|]; _ = Local();")]
    [InlineData("foreach (char c in [|pet.Tag|]) { }")]
    public Task Read_is_reported(string code, string? other = null) => Verify(other ?? code);

    [Theory]
    [InlineData("_ = new Pet { [|Tag|] = \"a\" };")]
    [InlineData("Pet made = new() { [|Tag|] = \"a\", Name = \"b\" };")]
    [InlineData("_ = pet with { [|Tag|] = \"a\" };")]
    [InlineData("_ = pet with { Owner = new Owner { [|Nick|] = null } };")]
    public Task Write_is_reported(string code) => Verify(code);

    [Theory]
    [InlineData("_ = pet is { [|Tag|]: \"a\" };")]
    [InlineData("_ = pet is { [|Tag|].Length: > 1 };")]
    [InlineData("_ = pet is { Owner.[|Nick|]: \"a\" };")]
    [InlineData("_ = pet is { Owner: { [|Nick|]: \"a\" } };")]
    [InlineData("_ = pet is { Friends: [{ [|Tag|]: \"a\" }, ..] };")]
    [InlineData("_ = any is Pet { [|Tag|]: var tag } and { [|Weight|]: null } && tag.Length > 0;")]
    [InlineData("_ = any switch { Pet { [|Tag|]: \"a\" } => 1, _ => 0 };")]
    [InlineData("switch (any) { case Pet { [|Tag|]: \"a\" }: break; }")]
    [InlineData("_ = (pet, 1) is ({ [|Tag|]: \"a\" }, 1);")]
    public Task Pattern_is_reported(string code) => Verify(code);

    [Theory]
    [InlineData("_ = nameof([|pet.Tag|]);")]
    [InlineData("_ = nameof([|Pet.Tag|]);")]
    [InlineData("_ = nameof([|Kennel|]);")]
    [InlineData("_ = nameof([|Kennel|].Size);")]
    public Task Nameof_is_reported(string code) => Verify(code);

    [Theory]
    [InlineData("_ = [|PetStatus.Lost|];")]
    [InlineData("_ = pet.Status == [|PetStatus.Lost|];")]
    [InlineData("_ = pet with { Status = [|PetStatus.Lost|] };")]
    public Task Value_of_an_open_enumeration_is_reported(string code) => Verify(code);

    [Theory]
    [InlineData("_ = [|PetStatus.Lost|];")]
    [InlineData("_ = pet is { Status: [|PetStatus.Lost|] or PetStatus.Sold };")]
    [InlineData("switch (pet.Status) { case [|PetStatus.Lost|]: break; }")]
    public Task Value_of_a_closed_enumeration_is_reported(string code) =>
        DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.ConsumerOfClosed, DeprecatedUseTest.InMethod(code));

    [Fact]
    public Task Default_of_a_parameter_is_reported() => DeprecatedUseTest.VerifyAsync(
        DeprecatedUseTest.ConsumerOfClosed,
        DeprecatedUseTest.InClass("void Method(PetStatus status = [|PetStatus.Lost|]) { }"));

    [Theory]
    [InlineData("_ = new [|Kennel|]();")]
    [InlineData("_ = new [|Kennel|] { Size = 1 };")]
    [InlineData("[|Kennel|] kennel = new();")]
    [InlineData("_ = new [|Kennel|][1];")]
    [InlineData("_ = new List<[|Kennel|]>();")]
    [InlineData("_ = (([|Kennel|])any).Size;")]
    [InlineData("_ = any as [|Kennel|];")]
    [InlineData("_ = any is [|Kennel|];")]
    [InlineData("_ = any is [|Kennel|] { Size: 1 };")]
    [InlineData("_ = any is not [|Kennel|] kennel;")]
    [InlineData("_ = typeof([|Kennel|]);")]
    [InlineData("_ = default([|Kennel|]);")]
    [InlineData("_ = typeof([|MyApp.Shop.Kennel|]);")]
    [InlineData("_ = typeof([|global::MyApp.Shop.Kennel|]);")]
    [InlineData("_ = Array.Empty<[|Kennel|]>();")]
    [InlineData("foreach ([|Kennel|] kennel in new object[0]) { }")]
    [InlineData("[|Kennel|] Local([|Kennel|] x) => x; _ = Local(null!);")]
    [InlineData("_ = ((string Name, [|Kennel|] Kennel)?)null;")]
    [InlineData("Func<[|Kennel|]?> make = () => null;")]
    public Task Type_in_a_body_is_reported(string code) => Verify(code);

    [Theory]
    [InlineData("[|Kennel|] Field = null!;")]
    [InlineData("public [|Kennel|][] Property { get; set; } = [];")]
    [InlineData("public IReadOnlyList<[|Kennel|]> Method(Dictionary<string, [|Kennel|]> map) => [];")]
    [InlineData("void Generic<T>() where T : IEquatable<[|Kennel|]> { }")]
    [InlineData("delegate [|Kennel|] Make();")]
    [InlineData("event Action<[|Kennel|]>? Happened { add { } remove { } }")]
    [InlineData("[System.ComponentModel.TypeConverter(typeof([|Kennel|]))] class Attributed { }")]
    [InlineData("class Derived : List<[|Kennel|]> { }")]
    [InlineData("record Positional([|Kennel|] Kennel);")]
    [InlineData("public static implicit operator Code([|Kennel|] x) => new();")]
    public Task Type_in_a_declaration_is_reported(string code) => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Consumer, DeprecatedUseTest.InClass(code));

    [Fact]
    public Task Type_under_another_name_is_reported_where_it_is_used() => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Consumer, """
        using Home = MyApp.Shop.Kennel;
        namespace Other
        {
            using House = MyApp.Shop.Kennel;
            class Code { [|Home|] home = null!; [|House|] house = null!; }
        }
        """);

    [Fact]
    public Task Field_initializer_base_call_and_attribute_are_reported() => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Consumer, """
        using System;
        using MyApp.Shop;
        class Code
        {
            static readonly Pet s_pet = new() { [|Tag|] = nameof([|Pet.Tag|]) };
            string _tag = [|s_pet.Tag|];
            string Property { get; } = [|s_pet.Tag|];
            string Computed => [|s_pet.Tag|];
            Code() : this([|s_pet.Tag|]) { }
            Code(string tag) { }
        }
        class Marked { [Mark(nameof([|Pet.Tag|]))] void Method() { } }
        class MarkAttribute(string text) : Attribute { public string Text => text; }
        """);

    [Fact]
    public Task Own_part_of_the_record_is_user_code() => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Project, """
        namespace MyApp.Shop;
        public partial record Pet { public int TagLength => [|Tag|].Length + [|this.Tag|].Length; }
        """);

    [Fact]
    public Task What_is_not_deprecated_is_not_reported() => Verify("""
        string Tag = pet.Name ?? "";
        var Kennel = new { Tag, Nick = 1 };
        _ = Kennel.Tag + Kennel.Nick + nameof(Tag) + nameof(Kennel) + PetStatus.Sold;
        _ = pet with { Name = null };
        """);

    [Fact]
    public Task Obsolete_code_may_use_what_is_obsolete() => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Consumer, """
        using System;
        using MyApp.Shop;
        class Code
        {
            [Obsolete] string Method(Pet pet) { string Local() => pet.Tag; return Local(); }
            [Obsolete] string Property { get { return new Pet { Tag = "a" }.Tag; } }
            [Obsolete] string _field = new Pet { Tag = "a" }.Tag;
            [Obsolete] Kennel Kennel(Kennel kennel) => kennel;
        }
        [Obsolete] class Old { Kennel _kennel = null!; class Inner { string Tag(Pet pet) => pet.Tag; } }
        """);

    [Fact]
    public Task Comments_and_aliases_are_not_reported() => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Consumer, """
        using static [|MyApp.Shop.Kennel|];
        using Home = MyApp.Shop.Kennel;
        /// <summary><see cref="MyApp.Shop.Kennel"/> and <see cref="MyApp.Shop.Pet.Tag"/>.</summary>
        class Code { }
        """);

    [Fact]
    public async Task Words_and_place_of_the_spec_are_told()
    {
        AnalyzerRun run = await DeprecatedUseTest.Project.WithCode(DeprecatedUseTest.InMethod("_ = pet.Tag; _ = pet.Weight; _ = typeof(Kennel);")).RunAsync();
        Assert.Equal(
            [
                "Code.cs:9:5 SPEC1001 'Pet.Tag' is deprecated by the API: Use name instead (shop/pet.schema.json:7:5)",
                "Code.cs:9:18 SPEC1001 'Pet.Weight' is deprecated by the API (shop/pet.schema.json:8:5)",
                "Code.cs:9:41 SPEC1001 'Kennel' is deprecated by the API: Kennels are gone (shop/pet.schema.json:19:5)",
            ],
            run.Lines);
        Assert.Equal("specs/shop/pet.schema.json:7:5", AnalyzerRun.Place(Assert.Single(run.Reported[0].AdditionalLocations)));
    }

    [Fact]
    public async Task Place_in_the_spec_of_another_project_is_told_as_a_pointer()
    {
        AnalyzerRun run = await DeprecatedUseTest.Consumer.WithCode(DeprecatedUseTest.InMethod("_ = pet.Tag;")).RunAsync();
        Assert.Equal(["Code.cs:9:5 SPEC1001 'Pet.Tag' is deprecated by the API: Use name instead (shop/pet.schema.json#/properties/tag)"], run.Lines);
        Assert.Empty(run.Reported[0].AdditionalLocations);
    }

    [Theory]
    [InlineData("shop/pet.schema.json", "/elsewhere/specs/shop/pet.schema.json:7:5")]
    [InlineData("pet.schema.json", null)]
    public async Task File_without_metadata_is_found_by_the_end_of_its_path(string path, string? place)
    {
        AnalyzerRun run = await DeprecatedUseTest.Consumer
            .WithSpec(new CountedText("/elsewhere/specs/" + path, DeprecatedUseTest.Spec))
            .WithCode(DeprecatedUseTest.InMethod("_ = pet.Tag;"))
            .RunAsync();
        Assert.Equal(place, run.Reported[0].AdditionalLocations.Select(AnalyzerRun.Place).SingleOrDefault());
    }

    [Fact]
    public async Task Spec_is_read_only_when_there_is_something_to_report()
    {
        var spec = new CountedText("/project/specs/shop/pet.schema.json", DeprecatedUseTest.Spec);
        await DeprecatedUseTest.Consumer.WithSpec(spec).WithCode(DeprecatedUseTest.InMethod("_ = pet.Name;")).RunAsync();
        Assert.Equal(0, spec.Readings);
        await DeprecatedUseTest.Consumer.WithSpec(spec).WithCode(DeprecatedUseTest.InMethod("_ = pet.Tag; _ = pet.Weight; _ = pet.Tag;")).RunAsync();
        Assert.NotEqual(0, spec.Readings);
    }

    [Theory]
    [InlineData("Code.g.cs", "")]
    [InlineData("Code.cs", "// <auto-generated/>\n")]
    public async Task Generated_code_is_not_looked_at(string name, string header)
    {
        AnalyzerRun run = await DeprecatedUseTest.Consumer.WithCode(header + DeprecatedUseTest.InMethod("_ = pet.Tag; Kennel? k = null;"), "/project/" + name).RunAsync();
        Assert.Empty(run.Reported);
    }

    [Fact]
    public async Task Project_without_emitted_code_costs_nothing()
    {
        var analyzer = new DeprecatedUseAnalyzer();
        AnalyzerRun run = await AnalyzerTest.Of(analyzer).WithCode("class Code { [System.Obsolete] string Tag = nameof(Tag); }").RunAsync();
        Assert.Equal(0, run.Telemetry[analyzer].OperationActionsCount);
        Assert.Equal(0, run.Telemetry[analyzer].SyntaxNodeActionsCount);
    }

    [Fact]
    public async Task Names_are_not_looked_at_where_no_type_is_deprecated()
    {
        var analyzer = new DeprecatedUseAnalyzer();
        AnalyzerRun run = await AnalyzerTest.Of(analyzer)
            .WithSpec("pet.schema.json", """{ "type": "object", "properties": { "tag": { "type": "string", "deprecated": true } } }""")
            .WithCode("class Code { string? Tag(MyApp.Pet pet) => pet.Tag; }")
            .RunAsync();
        Assert.Single(run.Reported);
        Assert.Equal(0, run.Telemetry[analyzer].SyntaxNodeActionsCount);
    }

    [Fact]
    public Task Types_of_the_own_project_are_found_as_well() => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Project, """
        using System.Collections.Generic;
        using MyApp.Shop;
        using Home = MyApp.Shop.Kennel;
        class Code
        {
            List<[|Kennel|]> _kennels = [new [|Home|] { Size = 1 }];
            bool Use(Pet pet) => pet is { [|Tag|]: "a", Owner.[|Nick|]: null, [|Weight|]: 1 } && pet.Status == [|PetStatus.Lost|] && nameof([|pet.Tag|]) == "";
        }
        """);

    [Fact]
    public Task Operations_and_parameters_are_reported() => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.HandWritten, """
        using System;
        class Code
        {
            void Use(Client client, IClient other)
            {
                [|client.Get(1)|];
                [|other.Get(1)|];
                client?[|.Get(1)|];
                Action<int> get = [|client!.Get|];
                get += [|other.Get|];
                client.Put(1);
            }
        }
        """);

    [Fact]
    public async Task Argument_for_a_deprecated_parameter_is_reported()
    {
        AnalyzerRun run = await DeprecatedUseTest.HandWritten.WithCode("class Code { void Use(Client client) { client.Put(1, old: 2); client.Put(1); } }").RunAsync();
        Assert.Equal(["Code.cs:1:54 SPEC1001 'int old' is deprecated by the API (shop/openapi.json#/paths/~1pets/put/parameters/1)"], run.Lines);
    }

    [Fact]
    public async Task Operation_and_parameter_of_an_emitted_client_are_reported()
    {
        AnalyzerRun run = await AnalyzerTest.Of(new DeprecatedUseAnalyzer(), new ObsoleteSuppressor())
            .WithSpec("shop/openapi.json", """
                {
                  "openapi": "3.1.0",
                  "paths": {
                    "/pets": {
                      "get": {
                        "operationId": "listPets",
                        "parameters": [
                          { "name": "limit", "in": "query", "schema": { "type": "integer", "format": "int32" } },
                          { "name": "old", "in": "query", "deprecated": true, "schema": { "type": "string" } }
                        ],
                        "responses": { "204": { "description": "None." } }
                      },
                      "delete": { "operationId": "deletePets", "deprecated": true, "responses": { "204": { "description": "Gone." } } }
                    }
                  }
                }
                """)
            .WithCode("""
                class Code
                {
                    async System.Threading.Tasks.Task Use(MyApp.Shop.IShopClient client)
                    {
                        await client.ListPetsAsync(limit: 1);
                        await client.ListPetsAsync(old: "x");
                        await client.DeletePetsAsync();
                    }
                }
                """)
            .RunAsync();
        Assert.Equal(["Code.cs:6:36 SPEC1001", "Code.cs:7:15 SPEC1001"], run.Lines.Select(static x => string.Join(' ', x.Split(' ').Take(2))));
        Assert.Contains("(shop/openapi.json:9:11)", run.Lines[0], System.StringComparison.Ordinal);
        Assert.Contains("(shop/openapi.json:13:7)", run.Lines[1], System.StringComparison.Ordinal);
        Assert.True(Assert.Single(run.Obsolete).IsSuppressed);
    }

    private static Task Verify(string statements) => DeprecatedUseTest.VerifyAsync(DeprecatedUseTest.Consumer, DeprecatedUseTest.InMethod(statements));
}
