using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Tests.Infrastructure;

/// <summary>A spec file held in memory.</summary>
internal sealed class SpecText(string specPath, SourceText text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    public SpecText(string specPath, string text, IReadOnlyDictionary<string, string> metadata)
        : this(specPath, SourceText.From(text, Encoding.UTF8), metadata)
    {
    }

    public string SpecPath { get; } = specPath;

    public IReadOnlyDictionary<string, string> Metadata { get; } = metadata;

    public string Text => text.ToString();

    public override string Path => "/project/specs/" + SpecPath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
