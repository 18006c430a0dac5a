using System;
using System.IO;
using System.Threading.Tasks;

namespace Specimen.PackageTests;

/// <summary>A folder with a project that uses the package, or with several.</summary>
internal sealed class ConsumerProject(string folder)
{
    /// <summary>A reference to the package.</summary>
    public const string SpecimenReference = """<PackageReference Include="Specimen" Version="1.0.0" PrivateAssets="all" />""";

    /// <summary>The project is a program.</summary>
    public const string Program = "<OutputType>Exe</OutputType>";

    /// <summary>Properties under which a flaw of emitted code fails the build, and nothing is restored that the project does not refer to.</summary>
    private const string Strict = """
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningLevel>9999</WarningLevel>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <UseAppHost>false</UseAppHost>
        """;

    /// <summary>Every rule of the SDK, for one project: they take their time.</summary>
    public const string AllRules = "<AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>";

    /// <summary>Adds a project file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="frameworks">The target framework, or several with semicolons between.</param>
    /// <param name="properties">What stands in the project besides, in XML.</param>
    /// <param name="items">The items, a reference to the package unless told otherwise.</param>
    /// <param name="sdk">The SDK.</param>
    public ConsumerProject WithProject(string path, string frameworks = "net10.0", string properties = "", string items = SpecimenReference, string sdk = "Microsoft.NET.Sdk")
    {
        string element = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        return With(path, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <{element}>{frameworks}</{element}>
            {Strict}
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public ConsumerProject With(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Builds the project in the folder; restores it first unless told not to.</summary>
    public Task<DotNetResult> BuildAsync(params string[] arguments) => DotNet.BuildAsync(folder, ["build", .. arguments]);

    public Task<DotNetResult> DotNetAsync(params string[] arguments) => DotNet.BuildAsync(folder, arguments);

    /// <summary>Runs a program that was built.</summary>
    public Task<DotNetResult> RunAsync(string assembly) => DotNet.RunAsync(folder, "exec", assembly);

    public bool Has(string path) => File.Exists(Path.Combine(folder, path));

    /// <summary>When a file was last written.</summary>
    public DateTime Written(string path) => File.GetLastWriteTimeUtc(Path.Combine(folder, path));
}
