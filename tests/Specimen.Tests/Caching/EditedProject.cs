using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Specimen.Tests.Infrastructure;

namespace Specimen.Tests.Caching;

/// <summary>A project that was generated once. Each method makes one edit, runs the driver again and says what that run did.</summary>
internal sealed class EditedProject
{
    private readonly SpecTest _test;
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;

    private EditedProject(SpecTest test)
    {
        _test = test;
        _compilation = test.Compile();
        _driver = test.CreateDriver().RunGenerators(_compilation);
    }

    public GeneratorRunResult First => _driver.GetRunResult().Results.Single();

    /// <summary>The two APIs of the repository.</summary>
    public static EditedProject OfRepository() => Of(SpecTest.OfFolder(Repository.Path("specs")));

    public static EditedProject Of(SpecTest test) => new(test);

    /// <summary>Changes the text of one file, and checks that it did change.</summary>
    public SecondRun Edit(string path, Func<string, string> edit)
    {
        Infrastructure.SpecText old = File(path);
        string text = edit(old.Text);
        return text == old.Text
            ? throw new InvalidOperationException($"The edit of {path} changes nothing.")
            : Run(_driver.ReplaceAdditionalText(old, new Infrastructure.SpecText(path, text, old.Metadata)));
    }

    public SecondRun Replace(string path, string old, string @new) => Edit(path, x => x.Replace(old, @new, StringComparison.Ordinal));

    public SecondRun Add(string path, string text) => Run(_driver.AddAdditionalTexts([new Infrastructure.SpecText(path, text, new Dictionary<string, string>())]));

    public SecondRun Remove(string path) => Run(_driver.RemoveAdditionalTexts([File(path)]));

    public SecondRun WithProperty(string name, string value) => Run(_driver.WithUpdatedAnalyzerConfigOptions(_test.WithProperty(name, value).CreateOptions()));

    /// <summary>Adds a C# file to the project.</summary>
    public SecondRun EditCSharp() => Run(_driver, _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other { }", new CSharpParseOptions(LanguageVersion.CSharp12))));

    private Infrastructure.SpecText File(string path) => _test.Files.Single(x => x.SpecPath == path);

    private SecondRun Run(GeneratorDriver driver) => Run(driver, _compilation);

    private SecondRun Run(GeneratorDriver driver, Compilation compilation) => new(First, driver.RunGenerators(compilation).GetRunResult().Results.Single());
}
