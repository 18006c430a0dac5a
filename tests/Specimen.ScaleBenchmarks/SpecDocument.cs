using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.ScaleBenchmarks;

/// <summary>A document as a project hands it over.</summary>
internal sealed class SpecDocument(string name, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public string Name { get; } = name;

    public string Text { get; } = text;

    public override string Path => "/specs/" + Name;

    public static SpecDocument Read(string path) => new("api" + System.IO.Path.GetExtension(path), File.ReadAllText(path));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
