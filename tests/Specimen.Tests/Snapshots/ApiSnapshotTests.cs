using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Snapshots;

/// <summary>
/// All that is emitted for the APIs of the repository's specs folder, support code apart: those files are sources of the generator.
/// After a change that is meant, bring the verified files up to date and read what git shows of them:
/// <code>SPECIMEN_UPDATE_SNAPSHOTS=1 dotnet test tests/Specimen.Tests --filter FullyQualifiedName~Snapshots</code>
/// </summary>
public sealed class ApiSnapshotTests
{
    private static readonly Snapshots s_snapshots = new(
        Repository.Path("tests/Specimen.Tests/Snapshots"),
        update: Environment.GetEnvironmentVariable("SPECIMEN_UPDATE_SNAPSHOTS") is "1" or "true");

    [Fact]
    public void Viktor() => Verify("viktor");

    [Fact]
    public void VertraCloud() => Verify("vertracloud");

    [Fact]
    public void Every_api_of_the_specs_folder_has_its_snapshots() =>
        Assert.Equal(
            ["vertracloud", "viktor"],
            Directory.EnumerateDirectories(Repository.Path("specs")).Select(static x => Path.GetFileName(x)).Order(StringComparer.Ordinal));

    private static void Verify(string folder, [CallerMemberName] string test = "")
    {
        SpecResult result = new SpecTest().WithFolder(Repository.Path("specs/" + folder), under: folder).Run();

        IReadOnlyList<string> differences = s_snapshots.Verify($"{nameof(ApiSnapshotTests)}.{test}", result.Sources);

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }
}
