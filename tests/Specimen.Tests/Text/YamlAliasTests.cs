using System.Linq;
using System.Text;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class YamlAliasTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x\n", """{"a":1,"b":1}""")]
    [InlineData("a: &x {c: [1]}\nb: *x\n", """{"a":{"c":[1]},"b":{"c":[1]}}""")]
    [InlineData("a: &x\nb: *x\n", """{"a":null,"b":null}""")]
    [InlineData("- &x 1\n- &x 2\n- *x\n", "[1,2,2]")]
    [InlineData("- &x [&x 1]\n- *x\n", "[[1],1]")]
    [InlineData("&x a: 1\nb: *x\n", """{"a":1,"b":"a"}""")]
    [InlineData("a: &x k\n*x : 1\n", """{"a":"k","k":1}""")]
    public void Alias_repeats_the_last_value_of_its_anchor(string text, string expected) => AssertReads(expected, text);

    [Fact]
    public void Alias_shares_the_node()
    {
        var root = Assert.IsType<JsonObject>(TextTree.Yaml("a: &x {b: 1}\nc: *x\n").Root);

        Assert.Same(root["a"], root["c"]);
    }

    [Theory]
    [InlineData("a: *x\nb: 1\n", """{"a":null,"b":1}""", "SPEC0001 *x")]
    [InlineData("a: *x\nb: &x 1\n", """{"a":null,"b":1}""", "SPEC0001 *x")]
    [InlineData("a: &x\n  b: *x\nc: 1\n", """{"a":{"b":null},"c":1}""", "SPEC0001 *x")]
    [InlineData("&x [1, [*x]]", """[1,[null]]""", "SPEC0001 *x")]
    [InlineData("&x {<<: *x, a: 1}", """{"<<":null,"a":1}""", "SPEC0001 *x")]
    public void Alias_without_a_finished_value_is_reported_and_null(string text, string expected, string problem)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Equal(expected, TextTree.Print(parsed));
        Assert.Equal(problem, Assert.Single(TextTree.Problems(parsed, text)));
    }

    [Theory]
    [InlineData("x: &x {a: 1, b: 2}\ny: {<<: *x, b: 3, c: 4}\n", """{"a":1,"b":3,"c":4}""")]
    [InlineData("x: &x {a: 1, b: 2}\ny: {b: 3, c: 4, <<: *x}\n", """{"b":3,"c":4,"a":1}""")]
    [InlineData("x: &x {a: 1}\nz: &z {a: 2, b: 2}\ny: {<<: [*x, *z]}\n", """{"a":1,"b":2}""")]
    [InlineData("x: &x {a: 1}\nz: &z {a: 2, b: 2}\ny:\n  <<: *x\n  <<: *z\n", """{"a":1,"b":2}""")]
    [InlineData("y: {<<: {a: 1}, b: 2}\n", """{"a":1,"b":2}""")]
    [InlineData("x: &x {a: 1}\nw: &w {<<: *x, b: 2}\ny: {<<: *w, c: 3}\n", """{"a":1,"b":2,"c":3}""")]
    [InlineData("x: &x {a: {c: 1}}\ny: {<<: *x, a: {d: 2}}\n", """{"a":{"d":2}}""")]
    [InlineData("y: {\"<<\": {a: 1}}\n", """{"<<":{"a":1}}""")]
    [InlineData("y: {<<: 1}\n", """{"<<":1}""")]
    [InlineData("y: {<<: []}\n", """{"<<":[]}""")]
    public void Merge_key_lends_members_and_own_members_win(string text, string expected)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, JsonText.Print(Assert.IsType<JsonObject>(parsed.Root)["y"]!));
    }

    [Fact]
    public void Repeated_own_name_beside_a_merge_key_is_reported()
    {
        const string Text = "y: {<<: {a: 1}, a: 2, a: 3}\n";

        ParsedText parsed = TextTree.Yaml(Text);

        Assert.Equal("""{"y":{"a":3}}""", TextTree.Print(parsed));
        Assert.Equal("SPEC0004 a", Assert.Single(TextTree.Problems(parsed, Text)));
    }

    [Fact]
    public void Exponential_aliases_are_cut_off()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 100; i++)
        {
            string alias = $"*a{i - 1}";
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(alias, 10))}]\n");
        }

        ParsedText parsed = TextTree.Yaml(text.ToString());

        Assert.Equal("SPEC0001", Assert.Single(parsed.Problems).Descriptor.Id);
        Assert.InRange(TextTree.Nodes(parsed.Root!).Count(), 10_000, TextLimits.RepeatedValues + 10_000);
    }

    [Fact]
    public void Exponential_merges_are_cut_off()
    {
        var text = new StringBuilder("a0: &a0 {k: 1}\n");
        for (int i = 1; i < 2000; i++)
        {
            text.Append($"a{i}: &a{i} {{<<: *a{i - 1}, k{i}: 1}}\n");
        }

        ParsedText parsed = TextTree.Yaml(text.ToString());

        Assert.Equal("SPEC0001", Assert.Single(parsed.Problems).Descriptor.Id);
        Assert.InRange(TextTree.Nodes(parsed.Root!).Count(), 10_000, TextLimits.RepeatedValues + 10_000);
    }

    [Fact]
    public void Aliases_nest_no_deeper_than_the_text_may()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 400; i++)
        {
            text.Append($"a{i}: &a{i} [*a{i - 1}]\n");
        }

        ParsedText parsed = TextTree.Yaml(text.ToString());

        Assert.Equal("SPEC0003", Assert.Single(parsed.Problems).Descriptor.Id);
        Assert.Equal(TextLimits.Depth, Depth(parsed.Root!));
    }

    private static int Depth(JsonNode node) => node switch
    {
        JsonObject json => 1 + json.Members.Select(member => Depth(member.Value)).DefaultIfEmpty().Max(),
        JsonArray array => 1 + array.Items.Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private static void AssertReads(string expected, string text)
    {
        ParsedText parsed = TextTree.Yaml(text);

        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, TextTree.Print(parsed));
    }
}
