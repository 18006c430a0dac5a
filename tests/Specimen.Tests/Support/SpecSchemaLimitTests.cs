using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Specimen.Tests.Support;

/// <summary>Texts and schemas that are made to break a validator.</summary>
public sealed class SpecSchemaLimitTests
{
    private static readonly SpecSchema Nested = new() { Items = new(() => Nested!), Properties = { ["n"] = new(() => Nested!) } };

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("1 2")]
    [InlineData("01")]
    [InlineData("nul")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\u0001\"")]
    [InlineData("// comment\n1")]
    [InlineData("\uFEFF1")]
    public void What_is_not_json_is_one_violation(string text)
    {
        SpecViolations found = default;
        SpecSchema.True.Validate(Encoding.UTF8.GetBytes(text), ref found);
        SpecViolation violation = Assert.Single(found.All);
        Assert.StartsWith("must be JSON: ", violation.Message, StringComparison.Ordinal);
        Assert.False(SpecSchema.True.IsValid(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void What_is_not_utf8_is_not_json() => Assert.False(SpecSchema.True.IsValid([(byte)'"', 0xC3, (byte)'"']));

    [Fact]
    public void Mutilated_texts_never_throw()
    {
        var random = new Random(20240601);
        SpecSchema rules = new SchemaLoader().Load(
            """{"properties": {"a": {"type": "string", "pattern": "^x"}, "b": {"$ref": "#"}}, "patternProperties": {"^c": {"uniqueItems": true}}, "unevaluatedProperties": false}""");
        byte[] text = Encoding.UTF8.GetBytes("""{"a": "x\u00e9\ud83d", "b": {"a": "x", "c1": [1, 1.0, {"k": [null]}, "é😀"]}, "c": [1e5, -0.5, true]}""");
        for (int i = 0; i < 20_000; i++)
        {
            byte[] changed = [.. text];
            for (int n = random.Next(1, 4); n > 0; n--)
            {
                changed[random.Next(changed.Length)] = text[random.Next(text.Length)];
            }

            SpecViolations found = default;
            rules.Validate(changed, ref found);
            Assert.Equal(rules.IsValid(changed), found.Count == 0);
        }
    }

    [Theory]
    [InlineData(SpecSchema.MaxDepth, true)]
    [InlineData(SpecSchema.MaxDepth + 1, false)]
    [InlineData(100_000, false)]
    public void Depth_is_bounded(int depth, bool expected) => Assert.Equal(expected, Nested.IsValid(Encoding.UTF8.GetBytes(Arrays(depth))));

    [Fact]
    public void A_small_stack_ends_the_check_and_not_the_process()
    {
        SpecSchema deep = null!;
        SpecSchema step = new(() => deep);
        for (int i = 0; i < 40; i++)
        {
            step = new() { AllOf = [step] };
        }

        deep = new() { Items = step };
        byte[] json = Encoding.UTF8.GetBytes(Arrays(SpecSchema.MaxDepth));
        SpecViolations found = default;
        var thread = new Thread(() => deep.Validate(json, ref found), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains("stack", Assert.Single(found.All).Message, StringComparison.Ordinal);
        Assert.True(deep.IsValid("[[[]]]"u8));
    }

    [Theory]
    [InlineData("""{"type": "object", "allOf": [{"properties": {"n": {"$ref": "#"}}}, {"properties": {"n": {"$ref": "#"}}}]}""", true)]
    [InlineData("""{"type": "object", "not": {"properties": {"n": {"not": {"$ref": "#"}}}, "required": ["n"]}, "properties": {"n": {"$ref": "#"}}}""", true)]
    [InlineData("""{"type": "object", "anyOf": [{"properties": {"n": {"$ref": "#"}}, "allOf": [{"required": ["x"]}]}, {"properties": {"n": {"$ref": "#"}}}]}""", true)]
    [InlineData("""{"type": "object", "oneOf": [{"allOf": [{"properties": {"n": {"$ref": "#"}}}, {"required": ["x"]}]}, {"properties": {"n": {"$ref": "#"}}}]}""", true)]
    [InlineData("""{"type": "object", "oneOf": [{"properties": {"n": {"$ref": "#"}}}, {"properties": {"n": {"$ref": "#"}}, "unevaluatedProperties": false}]}""", false)]
    public void Branches_that_meet_again_do_not_double_the_work(string schema, bool expected)
    {
        const int Depth = 200;
        SpecSchema rules = new SchemaLoader().Load(schema);
        byte[] valid = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"n\":", Depth)) + "{}" + new string('}', Depth));
        byte[] invalid = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"n\":", Depth)) + "1" + new string('}', Depth));
        var watch = Stopwatch.StartNew();
        SpecViolations found = default;
        Assert.Equal(expected, rules.IsValid(valid));
        rules.Validate(invalid, ref found);
        Assert.False(rules.IsValid(invalid));
        Assert.InRange(found.Count, 1, 2 * Depth);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void Large_arrays_of_distinct_items_are_unique_in_good_time()
    {
        SpecSchema rules = new() { UniqueItems = true };
        string items = string.Join(',', Enumerable.Range(0, 100_000).Select(i => $$"""{"id": {{i}}, "tags": ["t{{i % 7}}"]}"""));
        var watch = Stopwatch.StartNew();
        Assert.True(rules.IsValid(Encoding.UTF8.GetBytes($"[{items}]")));
        Assert.False(rules.IsValid(Encoding.UTF8.GetBytes($$"""[{{items}}, {"tags": ["t6"], "id": 99952.0}]""")));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void Large_objects_are_compared_in_any_order_in_good_time()
    {
        string[] members = Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\": {i}").ToArray();
        string json = $$"""[{ {{string.Join(',', members)}} }, { {{string.Join(',', members.Reverse())}} }]""";
        var watch = Stopwatch.StartNew();
        Assert.False(new SpecSchema { UniqueItems = true }.IsValid(Encoding.UTF8.GetBytes(json)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_match_that_takes_too_long_is_a_violation_that_says_so()
    {
        SpecSchemaPattern slow = new("^(a+)+$", new Regex("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20)));
        byte[] json = Encoding.UTF8.GetBytes($$"""{"{{new string('a', 40)}}b": "{{new string('a', 40)}}b"}""");
        SpecSchema rules = new()
        {
            AdditionalProperties = new() { Pattern = slow },
            AllOf = [new() { PatternProperties = { [slow] = true } }],
        };
        SpecViolations found = default;
        rules.Validate(json, ref found);
        Assert.Equal(["pattern", "patternProperties"], found.All.Select(violation => violation.Keyword));
        Assert.All(found.All, violation => Assert.EndsWith(" in time.", violation.Message, StringComparison.Ordinal));
        Assert.False(rules.IsValid(json));
    }

    [Fact]
    public void Many_threads_may_use_a_schema_from_its_first_moment_on()
    {
        byte[] valid = """{"a": [1, 2], "b": "x"}"""u8.ToArray();
        byte[] invalid = """{"a": [1, "2"], "c": "x"}"""u8.ToArray();
        int wrong = 0;
        for (int round = 0; round < 200; round++)
        {
            SpecSchema rules = new SchemaLoader().Load(
                """{"properties": {"a": {"items": {"$ref": "#/$defs/n"}}, "b": {"enum": ["x", 1, 2, 3, 4, 5, 6, 7, 8, 9]}}, "required": ["b"], "additionalProperties": false, "$defs": {"n": {"type": "integer"}}}""");
            Parallel.For(0, 8, _ =>
            {
                SpecViolations found = default;
                rules.Validate(invalid, ref found);
                if (!rules.IsValid(valid) || found.Count != 3 || found.All.Any(violation => !violation.Schema.Contains('#', StringComparison.Ordinal)))
                {
                    Interlocked.Increment(ref wrong);
                }
            });
        }

        Assert.Equal(0, wrong);
    }

    private static string Arrays(int depth) => new string('[', depth) + new string(']', depth);
}
