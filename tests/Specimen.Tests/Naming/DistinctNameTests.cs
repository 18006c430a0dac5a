using Specimen.Naming;
using Xunit;

namespace Specimen.Tests.Naming;

/// <summary>Names for what would be called alike say what tells them apart.</summary>
public sealed class DistinctNameTests
{
    [Theory]
    [InlineData("-name", "MinusName")]
    [InlineData("a-b", "A_MinusB")]
    [InlineData("a/b", "A_SlashB")]
    [InlineData("a_b", "A_UnderscoreB")]
    [InlineData("*", "Star")]
    [InlineData("1st", "_1st")]
    [InlineData("🎉", "U1F389")]
    [InlineData("a🎉", "A_U1F389")]
    [InlineData("", "Empty")]
    public void Symbols_are_words(string name, string expected) => Assert.Equal(expected, Identifier.Distinct(name));
}
