using Specimen.Emitting;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>What becomes of blocks of HTML in a description.</summary>
public sealed class HtmlBlocksTests
{
    [Theory]
    [InlineData("<p>One</p><p class=\"x\">two: <ul><li>a</li> <li>b</li></ul>", "One\n\n\n\ntwo: \n\n- a \n- b")]
    [InlineData("<ul>\n  <li>\n    <p>a</p>\n  </li><li> <b>c</b></li></ul>", "- a\n\n\n  \n- <b>c</b>")]
    [InlineData("One<br>two<br/> <BR />three<br><br>", "One<br>two\n\nthree")]
    [InlineData("One<br>\n<p>two</p>three<br/>", "One\n\n\ntwo\n\nthree")]
    [InlineData("<h3>Title</h3>Text<!-- <p> --> and <span class=\"x\">more</span><hr/>End", "# Title\n\nText and more\n\nEnd")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "- a b \n- c")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl>", "- a\nb")]
    [InlineData("Write `<p>` or ``<li>`` or ```<p>```, </p> `<p>", "Write `<p>` or ``<li>`` or ```<p>```, \n\n `")]
    [InlineData("a <b>c</b>, </your-token>, a</", "a <b>c</b>, </your-token>, a</")]
    [InlineData("FROM <table>", "FROM <table>")]
    public void Blocks_become_lines(string html, string text) => Assert.Equal(text, HtmlBlocks.ToMarkdown(html));
}
