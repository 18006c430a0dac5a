using Specimen.Reading.Schemas;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Which name is suggested for one that does not exist.</summary>
public sealed class NearestNameTests
{
    [Theory]
    [InlineData("Lable", "Label")]
    [InlineData("WorkspaceMembrship", "WorkspaceMembership")]
    [InlineData("RowV3Wrapper", null)]
    [InlineData("DataplaneCreateResponseBody", null)]
    public void Name_is_suggested_where_few_letters_differ(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, ["Label", "WorkspaceMembership", "RowV3Request", "DataplaneCreateRequest"]));
}
