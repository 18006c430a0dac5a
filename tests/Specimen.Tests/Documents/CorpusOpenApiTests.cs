using Specimen.Tests.Infrastructure;
using Specimen.Tests.Options;
using Xunit;

namespace Specimen.Tests.Documents;

/// <summary>Real OpenAPI documents, each as one consuming project.</summary>
public sealed class CorpusOpenApiTests
{
    public static TheoryData<string> Documents { get; } = [.. Corpus.Names("openapi")];

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Document_gives_a_client_with_each_operation_that_compiles_without_a_warning(string name)
    {
        SpecResult result = SpecTest.Of(name, Corpus.Read("openapi", name)).IgnoringDiagnostics().Run();

        int expected = new OperationCount(x => x == name ? Corpus.Read("openapi", name) : null).Of(name);
        Assert.Equal(expected, ClientMethods.CountOperations(result.Compilation));
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Document_compiles_without_a_warning_whatever_the_project_chooses(string name)
    {
        SpecResult result = ValueKinds.With(ValueKinds.AllChoices, SpecTest.Of(name, Corpus.Read("openapi", name))).IgnoringDiagnostics().Run();

        Assert.NotEmpty(result.Sources);
    }
}
