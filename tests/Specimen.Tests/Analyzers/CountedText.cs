using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Tests.Analyzers;

/// <summary>An additional file that no item metadata marks as a spec, and that counts how often its text is asked for.</summary>
internal sealed class CountedText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);
    private int _readings;

    public int Readings => _readings;

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _readings);
        return _text;
    }
}
