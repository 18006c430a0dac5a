using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Styles;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>How the values of parameters are written: OpenAPI 3.1.1, Style Examples, row by row.</summary>
public sealed class StyleTests(LoopbackServer server) : LoopbackTest(server)
{
    private static readonly IReadOnlyList<string> s_colors = ["blue", "black", "brown"];
    private static readonly IReadOnlyList<string> s_none = [];
    private static readonly Rgb s_rgb = new() { R = 100, G = 200, B = 150 };

    [Fact]
    public async Task Path_simple() =>
        Assert.Equal("/simple/blue/blue,black,brown/R,100,G,200,B,150", await TargetOf(x => x.PathSimpleAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Path_simple_exploded() =>
        Assert.Equal("/simple-exploded/blue/blue,black,brown/R=100,G=200,B=150", await TargetOf(x => x.PathSimpleExplodedAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Path_label() =>
        Assert.Equal("/label/.blue/.blue,black,brown/.R,100,G,200,B,150", await TargetOf(x => x.PathLabelAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Path_label_exploded() =>
        Assert.Equal("/label-exploded/.blue/.blue.black.brown/.R=100.G=200.B=150", await TargetOf(x => x.PathLabelExplodedAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Path_matrix() =>
        Assert.Equal("/matrix/;text=blue/;list=blue,black,brown/;map=R,100,G,200,B,150", await TargetOf(x => x.PathMatrixAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Path_matrix_exploded() => Assert.Equal(
        "/matrix-exploded/;text=blue/;list=blue;list=black;list=brown/;R=100;G=200;B=150",
        await TargetOf(x => x.PathMatrixExplodedAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Path_matrix_of_an_empty_text_is_its_name() =>
        Assert.StartsWith("/matrix/;text/;list=", await TargetOf(x => x.PathMatrixAsync("", s_colors, s_rgb)), StringComparison.Ordinal);

    [Fact]
    public async Task Path_as_JSON() =>
        Assert.Equal("/json/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D", await TargetOf(x => x.PathJsonAsync(s_rgb)));

    [Fact]
    public async Task Query_form() =>
        Assert.Equal("/form?text=blue&list=blue,black,brown&map=R,100,G,200,B,150", await TargetOf(x => x.QueryFormAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Query_form_exploded() => Assert.Equal(
        "/form-exploded?text=blue&list=blue&list=black&list=brown&R=100&G=200&B=150",
        await TargetOf(x => x.QueryFormExplodedAsync("blue", s_colors, s_rgb)));

    [Fact]
    public async Task Query_of_an_empty_text_keeps_its_equals_sign() =>
        Assert.Equal("/form?text=", await TargetOf(x => x.QueryFormAsync("")));

    [Fact]
    public async Task Query_without_values_is_left_out() => Assert.Equal("/form", await TargetOf(x => x.QueryFormAsync()));

    [Fact]
    public async Task Query_of_an_empty_list_or_object_is_left_out() =>
        Assert.Equal("/form-exploded?text=blue", await TargetOf(x => x.QueryFormExplodedAsync("blue", s_none, new Rgb())));

    [Fact]
    public async Task Query_space_delimited() =>
        Assert.Equal("/space?list=blue%20black%20brown&map=R%20100%20G%20200%20B%20150", await TargetOf(x => x.QuerySpaceAsync(s_colors, s_rgb)));

    [Fact]
    public async Task Query_pipe_delimited() =>
        Assert.Equal("/pipe?list=blue%7Cblack%7Cbrown&map=R%7C100%7CG%7C200%7CB%7C150", await TargetOf(x => x.QueryPipeAsync(s_colors, s_rgb)));

    [Fact]
    public async Task Query_pipe_delimited_and_exploded_is_form() =>
        Assert.Equal("/pipe-exploded?list=blue&list=black&list=brown", await TargetOf(x => x.QueryPipeExplodedAsync(s_colors)));

    [Fact]
    public async Task Query_deep_object() =>
        Assert.Equal("/deep?map%5BR%5D=100&map%5BG%5D=200&map%5BB%5D=150", await TargetOf(x => x.QueryDeepAsync(s_rgb)));

    [Fact]
    public async Task Query_deep_object_in_depth() => Assert.Equal(
        "/deep?filter%5Bname%5D=a%20%26%20b&filter%5Btags%5D%5B0%5D=x&filter%5Btags%5D%5B1%5D=y&filter%5Brange%5D%5Bfrom%5D=1",
        await TargetOf(x => x.QueryDeepAsync(filter: new QueryDeepFilter { Name = "a & b", Tags = ["x", "y"], Range = new QueryDeepFilterRange { From = 1 } })));

    [Fact]
    public async Task Query_allowing_reserved_characters_keeps_them_but_for_those_that_end_the_value() => Assert.Equal(
        "/query-reserved?text=a/b?c:d@e!$'()*,;=%26%23%2B%20%5B%5D%2F%C3%A9",
        await TargetOf(x => x.QueryReservedAsync("a/b?c:d@e!$'()*,;=&#+ []%2Fé")));

    [Fact]
    public async Task Query_escapes_all_that_is_reserved() =>
        Assert.Equal("/form?text=a%2Fb%3Fc%26d%3De%2Bf%20g%23h%25i%C3%A9%F0%9F%8E%88%5B%5D", await TargetOf(x => x.QueryFormAsync("a/b?c&d=e+f g#h%ié🎈[]")));

    [Fact]
    public async Task Query_escapes_separators_within_items() =>
        Assert.Equal("/form?list=a%2Cb,c", await TargetOf(x => x.QueryFormAsync(list: ["a,b", "c"])));

    [Fact]
    public async Task Query_that_allows_an_empty_value_sends_it() => Assert.Equal("/query-empty?flag=", await TargetOf(x => x.QueryEmptyAsync("")));

    [Fact]
    public async Task Query_as_JSON() => Assert.Equal(
        "/query-json?map=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D&list=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D&text=%22blue%22",
        await TargetOf(x => x.QueryJsonAsync(s_rgb, s_colors, "blue")));

    [Fact]
    public async Task Query_as_a_whole() => Assert.Equal("/query-string?R=100&G=200&B=150", await TargetOf(x => x.QueryWholeAsync(s_rgb)));

    [Fact]
    public async Task Query_as_a_whole_of_JSON() =>
        Assert.Equal("/query-string-json?%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D", await TargetOf(x => x.QueryWholeJsonAsync(s_rgb)));

    [Fact]
    public async Task Header_simple()
    {
        ReceivedRequest request = await Sent(x => x.HeaderSimpleAsync("a b%c", s_colors, s_rgb));
        Assert.Equal("a b%c", request["X-Text"]);
        Assert.Equal("blue,black,brown", request["X-List"]);
        Assert.Equal("R,100,G,200,B,150", request["X-Map"]);
    }

    [Fact]
    public async Task Header_simple_exploded()
    {
        ReceivedRequest request = await Sent(x => x.HeaderSimpleExplodedAsync(s_colors, s_rgb));
        Assert.Equal("blue,black,brown", request["X-List"]);
        Assert.Equal("R=100,G=200,B=150", request["X-Map"]);
    }

    [Fact]
    public async Task Header_as_JSON_stands_unescaped() =>
        Assert.Equal("""{"R":100,"G":200,"B":150}""", (await Sent(x => x.HeaderSimpleExplodedAsync(xJson: s_rgb)))["X-Json"]);

    [Fact]
    public async Task Header_of_a_body_is_sent_without_a_body() =>
        Assert.Equal("fi", (await Sent(x => x.HeaderSimpleExplodedAsync(contentLanguage: "fi")))["Content-Language"]);

    [Fact]
    public async Task Headers_without_a_value_are_left_out()
    {
        ReceivedRequest request = await Sent(x => x.HeaderSimpleAsync(xList: s_none, xMap: new Rgb()));
        Assert.Null(request["X-Text"]);
        Assert.Null(request["X-List"]);
        Assert.Null(request["X-Map"]);
    }

    [Theory]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public async Task Headers_refuse_what_would_end_them(string value)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client().HeaderSimpleAsync(value));
        Assert.Empty(Server.AllReceived);
    }

    [Fact]
    public async Task Cookies_form() =>
        Assert.Equal("text=a%3Bb%20c; list=blue,black,brown; map=R,100,G,200,B,150", (await Sent(x => x.CookieFormAsync("a;b c", s_colors, s_rgb)))["Cookie"]);

    [Fact]
    public async Task Cookies_exploded_are_cookies() => Assert.Equal(
        "list=blue; list=black; list=brown; R=100; G=200; B=150; raw=a b%c",
        (await Sent(x => x.CookieExplodedAsync(s_colors, s_rgb, "a b%c")))["Cookie"]);

    [Fact]
    public async Task Cookies_that_escape_nothing_refuse_what_would_end_them() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Client().CookieExplodedAsync(raw: "a; admin=1"));

    [Fact]
    public async Task Constants_are_sent_without_being_asked_for()
    {
        ReceivedRequest request = await Sent(x => x.ConstantsAsync());
        Assert.Equal("/constants/open?version=3", request.Target);
        Assert.Equal("2024-01-01", request["X-Api-Version"]);
    }

    [Fact]
    public async Task Parameters_may_have_names_that_are_keywords() =>
        Assert.Equal("/keywords?await=1&class=2&file=3&group=4&var=5", await TargetOf(x => x.KeywordsAsync("1", "2", file: "3", group: ["4"], var: ["5"])));

    private StylesClient Client() => new(Server.Http);

    private async Task<string> TargetOf(Func<IStylesClient, Task> call) => (await Sent(call)).Target;

    private async Task<ReceivedRequest> Sent(Func<IStylesClient, Task> call)
    {
        await call(Client());
        return Server.Received;
    }
}
