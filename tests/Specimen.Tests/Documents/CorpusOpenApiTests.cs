using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Documents;

/// <summary>Real OpenAPI documents, each as one consuming project.</summary>
public sealed class CorpusOpenApiTests
{
    public static TheoryData<string> Documents { get; } = [.. Corpus.Names("openapi")];

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Document_gives_code_that_compiles_without_a_warning(string name) =>
        SpecTest.Of(name, Corpus.Read("openapi", name)).IgnoringDiagnostics().Run();
}
