using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Specimen.Tests.Snapshots;

/// <summary>
/// Compares emitted files with verified ones in the file layout of Verify.SourceGenerators, <c>Class.Test#Hint.verified.cs</c>, so that
/// Verify can take over without a file being renamed.
/// </summary>
/// <param name="folder">Where the verified files are.</param>
/// <param name="update">Whether to accept what is emitted instead of comparing it.</param>
internal sealed class Snapshots(string folder, bool update)
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    /// <summary>What differs, a text for each file; none where nothing does. What was emitted otherwise is written beside the verified file.</summary>
    /// <param name="test">Class and method.</param>
    /// <param name="sources">The emitted files by hint name.</param>
    public IReadOnlyList<string> Verify(string test, IReadOnlyDictionary<string, string> sources)
    {
        foreach (string stale in Directory.EnumerateFiles(folder, test + "#*" + Received))
        {
            File.Delete(stale);
        }

        var differences = new List<string>();
        var expected = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string hint, string source) in sources.OrderBy(static x => x.Key, StringComparer.Ordinal))
        {
            string stem = $"{test}#{Path.GetFileNameWithoutExtension(hint)}";
            expected.Add(stem + Verified);
            if (Compare(stem, source) is { } difference)
            {
                differences.Add(difference);
            }
        }

        foreach (string path in Directory.EnumerateFiles(folder, test + "#*" + Verified).Order(StringComparer.Ordinal))
        {
            if (!expected.Contains(Path.GetFileName(path)))
            {
                differences.AddRange(Superfluous(path));
            }
        }

        return differences;
    }

    private string? Compare(string stem, string source)
    {
        string path = Path.Combine(folder, stem + Verified);
        string? verified = File.Exists(path) ? File.ReadAllText(path) : null;
        if (verified == source)
        {
            return null;
        }

        if (update)
        {
            Write(path, source);
            return null;
        }

        Write(Path.Combine(folder, stem + Received), source);
        return verified is null
            ? $"{stem}{Verified} is missing; what was emitted is in {stem}{Received}."
            : $"{stem}{Verified} differs from what was emitted, which is in {stem}{Received}:\n{TextDifference.Between(verified, source)}";
    }

    private IEnumerable<string> Superfluous(string path)
    {
        if (update)
        {
            File.Delete(path);
            return [];
        }

        return [$"{Path.GetFileName(path)} is there, but nothing of its name is emitted."];
    }

    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
