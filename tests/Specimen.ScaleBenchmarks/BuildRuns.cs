using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Specimen.ScaleBenchmarks;

/// <summary>The whole build of a project that uses the document, beside NSwag's command line and the build of what it emits.</summary>
internal static class BuildRuns
{
    private const int Rounds = 5;

    // What a machine that builds once has, and what `dotnet build` uses unless it is told otherwise.
    private static readonly (string Name, Dictionary<string, string?> Environment)[] s_machines =
    [
        ("no servers", new() { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" }),
        ("compiler server", new() { ["MSBUILDDISABLENODEREUSE"] = null, ["UseSharedCompilation"] = "true" }),
    ];

    public static void Print(string path, string nswag)
    {
        string folder = Directory.CreateTempSubdirectory("specimen-scale-").FullName;
        try
        {
            Pack(folder);
            string own = Project(folder, "own", """<ItemGroup><PackageReference Include="Specimen" Version="*" PrivateAssets="all" /></ItemGroup>""");
            Directory.CreateDirectory(Path.Combine(own, "specs"));
            File.Copy(path, Path.Combine(own, "specs", "api" + Path.GetExtension(path)));
            string other = Project(folder, "other", "");
            string emitted = Path.Combine(other, "Client.cs");

            foreach ((string machine, Dictionary<string, string?> environment) in s_machines)
            {
                // The first build of each restores, and starts the servers where there are any.
                _ = Build(own, environment);
                _ = EmitAndBuild();
                Compare(machine, () => Build(own, environment), EmitAndBuild);

                double EmitAndBuild() => Command.Run("dotnet", ColdRuns.NSwag(path, nswag, emitted), environment) + Build(other, environment);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string machine, Func<double> own, Func<double> other)
    {
        var rounds = new List<(double Own, double Other)>();
        for (int round = 0; round < Rounds; round++)
        {
            rounds.Add((own(), other()));
        }

        (double ownTime, double otherTime) = rounds.OrderBy(static x => x.Own / x.Other).ElementAt(Rounds / 2);
        Console.WriteLine($"dotnet build   {ownTime,8:0} ms   {ownTime / otherTime,6:0.00} x NSwag's command line and the build of its output ({otherTime:0} ms; {machine})");
    }

    private static double Build(string project, Dictionary<string, string?> environment) =>
        Command.Run("dotnet", ["build", project, "--no-incremental"], environment);

    /// <summary>Packs the generator into a feed and a package folder that only the measured projects see.</summary>
    private static void Pack(string folder)
    {
        _ = Command.Run("dotnet", ["pack", Path.Combine(Repository(), "src", "Specimen"), "-c", "Release", "-o", Path.Combine(folder, "feed")]);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="packed" value="feed" /></packageSources>
            </configuration>
            """);
    }

    private static string Project(string folder, string name, string package)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {package}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>Consumer</RootNamespace>
              </PropertyGroup>
            </Project>
            """);
        return project;
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The benchmark runs within the repository.");
    }
}
