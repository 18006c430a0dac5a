using System.Linq;
using Microsoft.CodeAnalysis;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Malformed;

/// <summary>What a message shows of a spec.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void Long_text_of_a_spec_is_cut_between_characters(string first)
    {
        string pattern = first + string.Concat(Enumerable.Repeat("😀", 10_000));
        Diagnostic diagnostic = SpecTest.Of("a.schema.json", $$"""{ "type": "string", "pattern": "{{pattern}}" }""").IgnoringDiagnostics().Run().Diagnostics.Single();

        string message = diagnostic.GetMessage(null);
        Assert.InRange(message.Length, 500, 600);
        Assert.Contains("😀…' is not checked: it is too long", message);
    }
}
