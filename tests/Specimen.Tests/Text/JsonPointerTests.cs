using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class JsonPointerTests
{
    // The example of RFC 6901 §5, and an index that is no array index.
    private const string Document = """
        {
          "foo": ["bar", "baz"],
          "": 0,
          "a/b": 1,
          "c%d": 2,
          "e^f": 3,
          "g|h": 4,
          "i\\j": 5,
          "k\"l": 6,
          " ": 7,
          "m~n": 8,
          "01": 9,
          "o~1p": 10
        }
        """;

    [Theory]
    [InlineData("/foo/0", "\"bar\"")]
    [InlineData("/foo/1", "\"baz\"")]
    [InlineData("/foo", "[\"bar\",\"baz\"]")]
    [InlineData("/", "0")]
    [InlineData("/a~1b", "1")]
    [InlineData("/c%d", "2")]
    [InlineData("/e^f", "3")]
    [InlineData("/g|h", "4")]
    [InlineData("/i\\j", "5")]
    [InlineData("/k\"l", "6")]
    [InlineData("/ ", "7")]
    [InlineData("/m~0n", "8")]
    [InlineData("/01", "9")]
    [InlineData("/o~01p", "10")]
    public void Pointer_leads_to_its_value(string path, string expected) =>
        Assert.Equal(expected, JsonText.Print(JsonPointer.Find(Root(), path)!));

    [Fact]
    public void Empty_pointer_leads_to_the_root()
    {
        JsonNode root = Root();

        Assert.Same(root, JsonPointer.Find(root, ""));
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("#/foo")]
    [InlineData("/bar")]
    [InlineData("/foo/2")]
    [InlineData("/foo/-")]
    [InlineData("/foo/00")]
    [InlineData("/foo/01")]
    [InlineData("/foo/+1")]
    [InlineData("/foo/ 1")]
    [InlineData("/foo/99999999999")]
    [InlineData("/foo/0/x")]
    [InlineData("/foo/")]
    [InlineData("//")]
    public void Pointer_to_nothing_finds_nothing(string path) => Assert.Null(JsonPointer.Find(Root(), path));

    [Theory]
    [InlineData("/paths/~1a~1{id}/get", new[] { "paths", "/a/{id}", "get" })]
    [InlineData("//~01", new[] { "", "~1" })]
    [InlineData("/", new[] { "" })]
    [InlineData("", new string[0])]
    [InlineData("a/b", new string[0])]
    public void Pointer_is_parsed_to_its_names(string path, string[] expected) => Assert.Equal(expected, JsonPointer.Parse(path));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("", "")]
    [InlineData("/users/{id}", "~1users~1{id}")]
    [InlineData("~1", "~01")]
    public void Escaped_name_is_found_again(string name, string token)
    {
        Assert.Equal(token, JsonPointer.Escape(name));
        Assert.Equal(name, JsonPointer.Unescape(token));
    }

    [Theory]
    [InlineData("/c%25d", "/c%d")]
    [InlineData("/e%5Ef", "/e^f")]
    [InlineData("/paths/~1a~1%7Bid%7D", "/paths/~1a~1{id}")]
    [InlineData("/%C3%A9", "/é")]
    [InlineData("/a%20b+c", "/a b+c")]
    [InlineData("/100%", "/100%")]
    [InlineData("/é", "/é")]
    public void Fragment_is_percent_decoded(string fragment, string expected) => Assert.Equal(expected, JsonPointer.FromFragment(fragment));

    private static JsonNode Root() => TextTree.Json(Document).Root!;
}
