using System;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

/// <summary>
/// Texts that are nearly right: whatever stands in a file, a parser returns, and every place that it names lies in the text.
/// </summary>
public sealed class TextFuzzTests
{
    private const int Rounds = 4000;

    private static readonly string[] s_jsonSeeds =
    [
        """{"a":[1,-2.5e3,"x\"y\u00e9\ud83d\ude00",true,false,null,{"b":{}}],"c":[[],[ ]], "a" : 0}""",
        "\uFEFF// c\r\n[\"😀\", /* d */ 1,\u00A0{\"é\": \"ß\",},]",
        """[[[[{"a":{"b":{"c":[0.1,1e5,"long text that is not kept in a pool at all"]}}}]]]]""",
    ];

    private static readonly string[] s_yamlSeeds =
    [
        "%YAML 1.2\n---\na: &x {b: [1, 'c', \"d\\n\\u00e9\"], ? e : f}\n<<: *x\n'g h': !!str 1\n...\n--- i\n",
        "openapi: 3.0.3\r\ninfo:\r\n  description: |-\r\n    \r\n    text # no\r\n\r\n      more\r\n  title: >\r\n    folded\r\n    text\r\npaths: {}\r\n",
        "- - &a 0x1F\n  - *a\n- ? [k]\n  : 'v''w'\n-\n  😀: \"é\n    ß\"\n- [a: 1, {b, c: }, -.inf] # end\n",
    ];

    // What turns one construct into another is worth more than random characters.
    private static readonly string[] s_fragments =
    [
        "{", "}", "[", "]", ",", ":", ": ", "\"", "'", "\\", "\\u", "\\ud83d", "/", "//", "/*", "*/", "-", "- ", "+", ".", "0", "e",
        "&x ", "*x", "<<: ", "!", "!!int ", "|", ">", "|2-\n", "?", "? ", "#", " #", "%", "@", "`", "~", "---", "\n---\n", "...", "\n",
        "\r", "\r\n", "\t", " ", "  ", "\0", "\uFEFF", "\u0085", "\u2028", "\ud800", "\udc00", "😀", "null", "true",
    ];

    [Fact]
    public void Mutated_json_is_parsed_without_an_exception() => Fuzz(s_jsonSeeds, JsonParser.Parse);

    [Fact]
    public void Mutated_yaml_is_parsed_without_an_exception() => Fuzz(s_yamlSeeds, YamlParser.Parse);

    [Fact]
    public void Json_cut_off_anywhere_keeps_its_places() => Cut(s_jsonSeeds, JsonParser.Parse);

    [Fact]
    public void Yaml_cut_off_anywhere_keeps_its_places() => Cut(s_yamlSeeds, YamlParser.Parse);

    private static void Cut(string[] seeds, Func<string, CancellationToken, ParsedText> parse)
    {
        foreach (string seed in seeds)
        {
            for (int length = 0; length <= seed.Length; length++)
            {
                Check(seed.Substring(0, length), parse);
                Check(seed.Substring(length), parse);
            }
        }
    }

    private static void Fuzz(string[] seeds, Func<string, CancellationToken, ParsedText> parse)
    {
        var random = new Random(20250101);
        for (int round = 0; round < Rounds; round++)
        {
            string text = seeds[random.Next(seeds.Length)];
            for (int mutations = random.Next(1, 6); mutations > 0; mutations--)
            {
                text = Mutate(text, random);
            }

            Check(text, parse);
        }
    }

    private static string Mutate(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(8), text.Length - start);
        return random.Next(5) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, s_fragments[random.Next(s_fragments.Length)]),
            2 => text.Remove(start, length).Insert(start, s_fragments[random.Next(s_fragments.Length)]),
            3 => text.Insert(random.Next(text.Length + 1), text.Substring(start, length)),
            _ when start == text.Length => text + text,
            _ => text.Remove(start, 1).Insert(start, ((char)(text[start] ^ (1 << random.Next(8)))).ToString()),
        };
    }

    private static void Check(string text, Func<string, CancellationToken, ParsedText> parse)
    {
        Task<ParsedText> parsing = Task.Run(() => parse(text, CancellationToken.None));

        Assert.True(parsing.Wait(TimeSpan.FromSeconds(20)), $"Hangs: {text}");
        AssertInText(parsing.Result, text);
    }

    // Aliases repeat what stands elsewhere, so places are compared with the text alone here.
    private static void AssertInText(ParsedText parsed, string text)
    {
        Assert.True(parsed.Root is not null || parsed.Problems.Count > 0, text);
        Assert.All(parsed.Problems, problem => Assert.InRange(problem.Span.End, problem.Span.Start, text.Length));
        if (parsed.Root is not null)
        {
            Assert.All(TextTree.Nodes(parsed.Root), node => Assert.InRange(node.Span.End, node.Span.Start, text.Length));
        }
    }
}
