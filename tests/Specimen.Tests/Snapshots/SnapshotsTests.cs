using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Specimen.Tests.Snapshots;

/// <summary>The comparison itself: a snapshot test that can't fail would prove nothing.</summary>
public sealed class SnapshotsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Equal_file_passes_and_leaves_nothing_behind()
    {
        Put("T.A#X.g.verified.cs", "one\n");
        Put("T.A#X.g.received.cs", "from an earlier run\n");

        Assert.Empty(Verify(("X.g.cs", "one\n")));
        Assert.Equal(["T.A#X.g.verified.cs"], Files());
    }

    [Fact]
    public void Difference_is_shown_by_lines_and_the_emitted_text_lies_beside()
    {
        Put("T.A#X.g.verified.cs", "1\n2\n3\n4\n5\n6\n7\n");

        string difference = Assert.Single(Verify(("X.g.cs", "1\n2\n3\n4\nfive\n6\n7\n")));

        Assert.Contains("@ line 3\n      3\n      4\n    - 5\n    + five\n      6\n      7\n", difference, StringComparison.Ordinal);
        Assert.Equal("1\n2\n3\n4\nfive\n6\n7\n", File.ReadAllText(Path.Combine(_folder, "T.A#X.g.received.cs")));
    }

    [Fact]
    public void Line_ends_count()
    {
        Put("T.A#X.g.verified.cs", "one\r\n");

        Assert.Contains("- one\\r", Assert.Single(Verify(("X.g.cs", "one\n"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_verified_file_fails()
    {
        Assert.Contains("T.A#X.g.verified.cs is missing", Assert.Single(Verify(("X.g.cs", "one\n"))), StringComparison.Ordinal);
        Assert.Equal(["T.A#X.g.received.cs"], Files());
    }

    [Fact]
    public void Superfluous_verified_file_fails()
    {
        Put("T.A#X.g.verified.cs", "one\n");
        Put("T.Another#Y.g.verified.cs", "of another test\n");

        Assert.StartsWith("T.A#X.g.verified.cs is there", Assert.Single(Verify()), StringComparison.Ordinal);
    }

    [Fact]
    public void Update_writes_what_differs_and_deletes_what_is_superfluous()
    {
        Put("T.A#X.g.verified.cs", "old\n");
        Put("T.A#Y.g.verified.cs", "gone\n");

        Assert.Empty(Verify(update: true, ("X.g.cs", "new\n"), ("Z.g.cs", "more\n")));
        Assert.Equal(["T.A#X.g.verified.cs", "T.A#Z.g.verified.cs"], Files());
        Assert.Equal("new\n", File.ReadAllText(Path.Combine(_folder, "T.A#X.g.verified.cs")));
    }

    private IReadOnlyList<string> Verify(params (string Hint, string Text)[] sources) => Verify(update: false, sources);

    private IReadOnlyList<string> Verify(bool update, params (string Hint, string Text)[] sources) =>
        new Snapshots(_folder, update).Verify("T.A", sources.ToDictionary(static x => x.Hint, static x => x.Text));

    private void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder).Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal);
}
