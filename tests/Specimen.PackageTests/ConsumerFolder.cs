using System;
using System.IO;
using Xunit;

namespace Specimen.PackageTests;

/// <summary>
/// A folder outside the source tree for projects that use the package. Its packages come from the packed file and from what this machine has
/// restored already, and go into a folder of its own, so that no package of an earlier run is used in its place.
/// </summary>
[CollectionDefinition(Name)]
public sealed class ConsumerFolder : IDisposable, ICollectionFixture<ConsumerFolder>
{
    public const string Name = "Projects that use the package";

    private readonly string _path = Directory.CreateTempSubdirectory("specimen-package-").FullName;

    public ConsumerFolder()
    {
        string feed = Directory.CreateDirectory(Path.Combine(_path, "feed")).FullName;
        File.Copy(SpecimenPackage.Path, Path.Combine(feed, Path.GetFileName(SpecimenPackage.Path)));
        Write("NuGet.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <clear />
                <add key="feed" value="feed" />
                <add key="machine" value="{SpecimenPackage.PackageRoot}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="feed"><package pattern="Specimen" /></packageSource>
                <packageSource key="machine"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);

        // Settings end here: whatever stands above the folder for temporary files is not looked at.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    /// <summary>A new folder for one project, or several.</summary>
    internal ConsumerProject Project(string name) => new(Directory.CreateDirectory(Path.Combine(_path, name)).FullName);

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(_path, path), text);
}
