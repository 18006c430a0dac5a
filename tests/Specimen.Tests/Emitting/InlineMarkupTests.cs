using System.Xml.Linq;
using Specimen.Emitting;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>What becomes of Markdown and HTML in a line of a description.</summary>
public sealed class InlineMarkupTests
{
    [Theory]
    [InlineData("Either `a<b` or ``a`b``.", "Either <c>a&lt;b</c> or <c>a`b</c>.")]
    [InlineData("A lone ` or `` one", "A lone ` or `` one")]
    [InlineData("See [the `docs`](https://example.com/?a=1&b=2 \"Docs\").", "See <see href=\"https://example.com/?a=1&amp;b=2\">the <c>docs</c></see>.")]
    [InlineData("See [below](#operation/list), [errors](/errors) and [folders](e://folders).", "See below, errors and folders.")]
    [InlineData("A [list](of things), a[0](1), [[x]](https://example.com)", "A [list](of things), a[0](1), [[x]](https://example.com)")]
    [InlineData("An ![image](https://example.com/a.png) ![](https://example.com)!", "An <see href=\"https://example.com/a.png\">image</see> <see href=\"https://example.com\"/>!")]
    [InlineData("[Query](<https://example.com/#q-(ODSQL)/Where>) at <https://example.com/a/>", "<see href=\"https://example.com/#q-(ODSQL)/Where\">Query</see> at <see href=\"https://example.com/a/\"/>")]
    [InlineData("*Note:* is _never_ (_null_), \"*a*\"; **_NONE_** or ***x***", "<i>Note:</i> is <i>never</i> (<i>null</i>), \"<i>a</i>\"; <b><i>NONE</i></b> or <b>x</b>")]
    [InlineData("projects/*/locations/*, _id and user_id, __name__, 1.*.*, 5 *a", "projects/*/locations/*, _id and user_id, __name__, 1.*.*, 5 *a")]
    [InlineData("\\*not\\* \\_this_, \\<float>, but \\d+\\.\\", "*not* _this_, &lt;float&gt;, but \\d+\\.\\")]
    [InlineData("&quot;a&quot;", "\"a\"")]
    [InlineData("\\[a-z\\]\\d", "\\[a-z\\]\\d")]
    [InlineData("Read! [list](of things) ![x", "Read! [list](of things) ![x")]
    [InlineData("&quot;a&quot; &lt;b&gt; &amp; &c &#124; `&lt;`", "\"a\" &lt;b&gt; &amp; &amp;c | <c>&amp;lt;</c>")]
    [InlineData("**Only** admins, **not [users](https://example.com)**", "<b>Only</b> admins, <b>not <see href=\"https://example.com\">users</see></b>")]
    [InlineData("2 ** 3 ** 4, *.txt, a**", "2 ** 3 ** 4, *.txt, a**")]
    [InlineData("<B>bold</B>, <strong>strong</strong>, <em>weak</em>,<br />code <code>a &amp; <b></code>", "<b>bold</b>, <b>strong</b>, <i>weak</i>,<br/>code <c>a &amp; &lt;b&gt;</c>")]
    [InlineData("<a target=\"_blank\" href=\"https://example.com\">Here</a>", "<see href=\"https://example.com\">Here</see>")]
    [InlineData("~/.claude/<project>, 1 < 2 > 0, </b>, <b>, <a href=x>y</a>", "~/.claude/&lt;project&gt;, 1 &lt; 2 &gt; 0, &lt;/b&gt;, &lt;b&gt;, &lt;a href=x&gt;y&lt;/a&gt;")]
    public void Markup_becomes_elements_and_anything_else_stays(string line, string xml) => Assert.Equal(xml, InlineMarkup.ToXml(line));

    [Theory]
    [InlineData("<b>a **b</b> c**")]
    [InlineData("**a <b>b** c</b>")]
    [InlineData("[a `b](https://c) d`")]
    [InlineData("[x](https://a/\"><b>)")]
    [InlineData("<a href='\"'>x</a>")]
    [InlineData("**<b>**<i>**</i>**</b>**")]
    [InlineData("<b><b><b><b><b><b>x</b></b></b></b></b></b>")]
    public void Elements_that_overlap_give_well_formed_XML(string line) => Assert.NotNull(XElement.Parse($"<a>{InlineMarkup.ToXml(line)}</a>"));
}
