using System;
using System.Collections.Generic;
using Xunit;

namespace Specimen.Tests.Support;

/// <summary>The header Link of RFC 8288, as servers write it.</summary>
public sealed class SpecHttpLinkTests
{
    [Theory]
    [InlineData("<https://a/b?page=2>; rel=\"next\"", "https://a/b?page=2")]
    [InlineData("<https://a/b?page=1>; rel=\"prev\", <https://a/b?page=3>; rel=\"next\", <https://a/b?page=9>; rel=\"last\"", "https://a/b?page=3")]
    [InlineData("<?page=2>;rel=next", "?page=2")]
    [InlineData("< /b >  ;  REL = NEXT", "/b")]
    [InlineData("</b>; rel=\"last next\"", "/b")]
    [InlineData("</b,c;d>; title=\"a, b; rel=\\\"next\\\"\"; rel=next", "/b,c;d")]
    [InlineData("</a>; title=\"x, <y>; rel=next\", </b>; rel=next", "/b")]
    [InlineData("</a>; rel=prev; rel=next", null)]
    [InlineData("</a>; rel=next; anchor=\"#part\"", null)]
    [InlineData("</a>; rel=next; anchor=\"#part\", </b>; rel=next", "/b")]
    [InlineData("</a>; rel=nextpage", null)]
    [InlineData("</a>; rel", null)]
    [InlineData("</a>; rel=", null)]
    [InlineData("</a>; rel=\"next", "/a")]
    [InlineData("</a>; rel=\"next\\", null)]
    [InlineData("</a", null)]
    [InlineData("</a>", null)]
    [InlineData("</a>;", null)]
    [InlineData("</a>;;;=;\"\";rel=next", "/a")]
    [InlineData("next", null)]
    [InlineData("", null)]
    public void The_target_of_the_next_page_is_found(string header, string? target) => Assert.Equal(target, Next(header));

    [Fact]
    public void Each_header_of_the_name_is_looked_at() => Assert.Equal("/b", Next("</a>; rel=first", "</b>; rel=next"));

    [Fact]
    public void No_header_has_no_next_page() => Assert.Null(SpecHttpLink.Next(new Dictionary<string, IReadOnlyList<string>>()));

    [Fact]
    public void Any_text_is_read_to_its_end()
    {
        var random = new Random(8288);
        const string Characters = "<>;,=\"\\ \tarelnxtu/";
        for (int i = 0; i < 20_000; i++)
        {
            char[] text = random.GetItems<char>(Characters, random.Next(24));
            Next(new string(text));
        }
    }

    private static string? Next(params string[] values) =>
        SpecHttpLink.Next(new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase) { ["link"] = values });
}
