using Specimen.Naming;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Naming;

/// <summary>Names of what belongs to something else.</summary>
public sealed class CompoundNameTests
{
    [Theory]
    [InlineData("Package", "PackageType", "PackageType")]
    [InlineData("AutoMerge", "MergeMethod", "AutoMergeMethod")]
    [InlineData("OutputAnnotation", "AnnotationLevel", "OutputAnnotationLevel")]
    [InlineData("Commit", "Commit", "CommitCommit")]
    [InlineData("BigCommit", "Commit", "BigCommitCommit")]
    [InlineData("Pet", "Petname", "PetPetname")]
    [InlineData("Carpet", "PetName", "CarpetPetName")]
    [InlineData("PlanB", "BType", "PlanBBType")]
    [InlineData("User", "Name", "UserName")]
    [InlineData("Pet", "", "Pet")]
    public void Words_that_one_ends_with_and_the_other_begins_with_stand_once(string holder, string own, string name) => Assert.Equal(name, CompoundName.Of(holder, own));

    [Theory]
    [InlineData("FindPetsByStatus", "Status", "FindPetsByStatus")]
    [InlineData("ListUsers", "UsersOrder", "ListUsersOrder")]
    [InlineData("Status", "Status", "StatusStatus")]
    [InlineData("Restatus", "Status", "RestatusStatus")]
    [InlineData("ListIssues", "State", "ListIssuesState")]
    public void Parameter_that_a_method_is_named_for_is_named_for_the_method(string operation, string own, string name) => Assert.Equal(name, CompoundName.OfParameter(operation, own));

    [Fact]
    public void Type_whose_shorter_name_is_another_types_has_all_words()
    {
        SpecResult result = SpecTest.Of("openapi.json", """
            { "openapi": "3.1.0", "info": { "title": "Packages", "version": "1" }, "paths": {}, "components": { "schemas": {
              "Package": { "properties": { "package_type": { "enum": ["npm", "nuget"] }, "package_state": { "enum": ["on", "off"] } } },
              "PackageType": { "properties": { "name": { "type": "string" } } } } } }
            """).Run();

        Assert.Contains("public PackagePackageType? PackageType { get; init; }", result.Sources["MyApp.Package.g.cs"]);
        Assert.Contains("public PackageState? PackageState { get; init; }", result.Sources["MyApp.Package.g.cs"]);
    }
}
