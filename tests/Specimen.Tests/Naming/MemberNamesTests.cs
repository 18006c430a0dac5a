using System.Linq;
using Specimen.Naming;
using Xunit;

namespace Specimen.Tests.Naming;

/// <summary>What members are called whose own name they can't have.</summary>
public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("access_token", "AccessTokenValue")]
    [InlineData("accessToken", "AccessTokenValue")]
    [InlineData("to-string", "ToStringValue")]
    [InlineData("additional properties", "AdditionalPropertiesValue")]
    [InlineData("a-b,a_b", "AB,A_UnderscoreB")]
    [InlineData("ab,AB", "Ab,AbValue")]
    [InlineData("accessToken,access_token", "AccessTokenValue,Access_UnderscoreTokenValue")]
    public void Name_that_no_member_can_have_has_a_word_behind_it_and_one_of_several_its_signs(string members, string names)
    {
        NameScope scope = MemberNames.OfRecord("AccessToken");

        Assert.Equal(names.Split(','), members.Split(',').Select(x => MemberNames.Take(scope, x)));
    }

    [Theory]
    [InlineData("orders", "Items")]
    [InlineData("items,orders", "Items,OrdersValue")]
    [InlineData("others,Orders", "Others,Items")]
    [InlineData("toString", "ToStringValue")]
    public void List_that_its_type_is_called_after_is_its_items(string members, string names)
    {
        NameScope scope = MemberNames.OfRecord("Orders");

        Assert.Equal(names.Split(','), members.Split(',').Select(x => MemberNames.Take(scope, x, isList: true)));
    }
}
