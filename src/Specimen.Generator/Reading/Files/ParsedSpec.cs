using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Reading.Http;
using Specimen.Text;

namespace Specimen.Reading.Files;

/// <summary>A file with what its text alone tells: its values and its problems. Equal where path, options and text are.</summary>
internal sealed class ParsedSpec : IEquatable<ParsedSpec>
{
    private HashSet<string>? _references;

    private ParsedSpec(SpecFile file, HttpFile? http, IReadOnlyList<TextProblem> problems) => (File, Http, Problems) = (file, http, problems);

    public SpecFile File { get; }

    /// <summary>The requests of a request file; null for any other.</summary>
    public HttpFile? Http { get; }

    public IReadOnlyList<TextProblem> Problems { get; }

    public static ParsedSpec Parse(string path, string filePath, SourceText text, SpecFileOptions options, CancellationToken cancellationToken)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        if (FileClassifier.IsHttp(name, options))
        {
            HttpFile http = HttpFileParser.Parse(text, cancellationToken);
            var requests = new SpecFile { Path = path, FilePath = filePath, Text = text, Root = null, IsWhole = true, Options = options };
            return new ParsedSpec(requests, http, http.Problems);
        }

        ParsedText parsed = FileNames.IsYaml(name) ? YamlParser.Parse(text.ToString(), cancellationToken)
            : JsonParser.Parse(text.ToString(), cancellationToken);
        bool isWhole = parsed.Problems.All(static x => x.Descriptor.DefaultSeverity != DiagnosticSeverity.Error);
        var file = new SpecFile { Path = path, FilePath = filePath, Text = text, Root = parsed.Root, IsWhole = isWhole, Options = options };
        return new ParsedSpec(file, null, parsed.Problems);
    }

    /// <summary>References to other files, as written, each once. They cost a walk over the document, so they are found when they are asked for.</summary>
    public HashSet<string> References(CancellationToken cancellationToken) =>
        _references ??= Http is null ? FileReferences.Find(File.Root, cancellationToken) : [.. Http.References()];

    public bool Equals(ParsedSpec? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && File.Path == other.File.Path
            && File.FilePath == other.File.FilePath
            && File.Options == other.File.Options
            && File.Text.ContentEquals(other.File.Text));

    public override bool Equals(object? obj) => Equals(obj as ParsedSpec);

    public override int GetHashCode() => File.Path.GetHashCode();
}
