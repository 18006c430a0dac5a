using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Specimen.ScaleBenchmarks;

/// <summary>The whole build of a project that uses the document, beside NSwag's command line and the build of what it emits.</summary>
internal static class BuildRuns
{
    private const int Rounds = 5;

    public static void Print(string path, string nswag)
    {
        string folder = Directory.CreateTempSubdirectory("specimen-scale-").FullName;
        try
        {
            string own = Project(folder, "own", $"""<Import Project="{Repository()}/src/Specimen/Specimen.ProjectReference.props" />""");
            Directory.CreateDirectory(Path.Combine(own, "specs"));
            File.Copy(path, Path.Combine(own, "specs", "api" + Path.GetExtension(path)));
            string other = Project(folder, "other", "");
            string emitted = Path.Combine(other, "Client.cs");

            // The first build of each restores, and builds the generator.
            Build(own);
            Command.Run("dotnet", ColdRuns.NSwag(path, nswag, emitted));
            Build(other);

            double ownTime = 0;
            double otherTime = 0;
            var ratios = new List<double>();
            for (int round = 0; round < Rounds; round++)
            {
                ownTime = Build(own, "-p:BuildProjectReferences=false");
                otherTime = Command.Run("dotnet", ColdRuns.NSwag(path, nswag, emitted)) + Build(other);
                ratios.Add(ownTime / otherTime);
            }

            Console.WriteLine($"dotnet build   {ownTime,8:0} ms   {ratios.Order().ElementAt(Rounds / 2),6:0.00} x NSwag's command line and the build of its output ({otherTime:0} ms)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Build(string project, params string[] options) => Command.Run("dotnet", ["build", project, "--no-incremental", .. options]);

    private static string Project(string folder, string name, string import)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {import}
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
