using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Tests.Infrastructure;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class TextCorpusTests
{
    // YAML is read an order of magnitude slower than JSON.
    private const int LongestAsYaml = 1_000_000;

    [CorpusFact]
    public void Every_json_document_is_read_as_another_parser_reads_it() =>
        Parallel.ForEach(Corpus.Files(".json"), path =>
        {
            string text = File.ReadAllText(path);
            ParsedText parsed = JsonParser.Parse(text, CancellationToken.None);

            Assert.True(parsed.Root is not null && parsed.Problems.All(problem => problem.Descriptor.Id == "SPEC0004"), path);
            TextTree.AssertPlaces(parsed, text);
            TextTree.AssertEqual(text, parsed.Root);
        });

    [CorpusFact]
    public void Every_json_document_is_the_same_tree_when_read_as_yaml() =>
        Parallel.ForEach(Corpus.Files(".json").Where(path => new FileInfo(path).Length < LongestAsYaml), path =>
        {
            string text = File.ReadAllText(path);
            ParsedText json = JsonParser.Parse(text, CancellationToken.None);
            ParsedText yaml = YamlParser.Parse(text, CancellationToken.None);

            Assert.Equal(TextTree.Print(json), TextTree.Print(yaml));
            Assert.Equal(TextTree.Problems(json, text), TextTree.Problems(yaml, text));
            Assert.Equal(TextTree.Nodes(json.Root!).Select(node => node.Span), TextTree.Nodes(yaml.Root!).Select(node => node.Span));
        });

    [CorpusFact]
    public void Every_yaml_document_is_read_without_a_syntax_error() =>
        Parallel.ForEach(Corpus.Files(".yaml", ".yml"), path =>
        {
            string text = File.ReadAllText(path);
            ParsedText parsed = YamlParser.Parse(text, CancellationToken.None);

            Assert.True(parsed.Root is not null && parsed.Problems.All(problem => problem.Descriptor.Id == "SPEC0004"), path);
            Assert.All(TextTree.Nodes(parsed.Root), node => Assert.InRange(node.Span.End, node.Span.Start, text.Length));
        });
}
