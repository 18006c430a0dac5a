using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <content>References that lead nowhere.</content>
internal sealed partial class SchemaRegistry
{
    private readonly Dictionary<string, HashSet<(SpecFile From, TextSpan Span, string Reference)>> _missingFiles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says that a reference leads nowhere, unless what it names may stand where a file could not be read, which is said already.</summary>
    /// <param name="from">The file of the reference.</param>
    /// <param name="span">Where it stands there.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="nearest">The deepest value on the way that exists, for a hint; null where there is no such file.</param>
    public void ReportUnresolved(SpecFile from, TextSpan span, string reference, JsonNode? nearest)
    {
        SpecFile? target = reference.StartsWith("#", StringComparison.Ordinal) ? from : FindFile(from, reference);
        if (target is null && nearest is null)
        {
            AddMissingFile(from, span, reference);
        }
        else if (target is not { IsWhole: false })
        {
            _diagnostics.Report(Descriptors.UnresolvedReference, from, span, reference, NearestName.MemberHint(nearest, reference));
        }
    }

    /// <summary>Says of each file that is not there that the first reference to it leads nowhere, and how many others do: one file fixes them all.</summary>
    public void ReportMissingFiles()
    {
        JoinMissingFiles();
        foreach (HashSet<(SpecFile From, TextSpan Span, string Reference)> references in _missingFiles.Values)
        {
            (SpecFile from, TextSpan span, string reference) = references.OrderBy(static x => x.From.Path, StringComparer.Ordinal).ThenBy(static x => x.Span.Start).First();
            string others = references.Count switch
            {
                1 => "",
                2 => ", nor can 1 other reference to the same file",
                _ => $", nor can {references.Count - 1} other references to the same file",
            };

            // A reference to its own file is only a fragment, so one that names a file means another.
            string hint = NearestName.FileHint(WithoutFragment(reference), _filesByPath.Keys.Where(x => x != from.Path));
            _diagnostics.Report(Descriptors.UnresolvedReference, from, span, reference, others + hint);
        }
    }

    private void AddMissingFile(SpecFile from, TextSpan span, string reference)
    {
        string path = UriReference.HasScheme(reference) ? WithoutFragment(reference) : PathOf(from, reference);
        if (!_missingFiles.TryGetValue(path, out HashSet<(SpecFile From, TextSpan Span, string Reference)> references))
        {
            _missingFiles.Add(path, references = []);
        }

        references.Add((from, span, reference));
    }

    /// <summary>Counts references by a URI to a path that is missing too, where the file that is put there will be found for both.</summary>
    private void JoinMissingFiles()
    {
        foreach (string uri in _missingFiles.Keys.Where(UriReference.HasScheme).ToList())
        {
            HashSet<(SpecFile From, TextSpan Span, string Reference)> references = _missingFiles[uri];
            if (references.Select(x => PathOf(x.From, UriReference.LastSegment(uri))).FirstOrDefault(_missingFiles.ContainsKey) is { } path)
            {
                _missingFiles[path].UnionWith(references);
                _missingFiles.Remove(uri);
            }
        }
    }
}
