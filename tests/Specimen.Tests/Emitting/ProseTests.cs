using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Specimen.Emitting;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Emitting;

/// <summary>What becomes of the paragraphs, lists and code of a description.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("One\ntwo", "One|two")]
    [InlineData("One\ntwo\n \nthree", "<para>One|two</para>|<para>three</para>")]
    [InlineData("One of:\n- `a`\n  and more\n* b\n\n+ c", "<para>One of:</para>|<list type=\"bullet\">|<item><c>a</c>|and more</item>|<item>b</item>|<item>c</item>|</list>")]
    [InlineData("1. one\n2. two\nthree\n\nfour", "<list type=\"number\">|<item>one</item>|<item>two|three</item>|</list>|<para>four</para>")]
    [InlineData("In version\n3. It is\n-1 or\n*starred*", "In version|3. It is|-1 or|<i>starred</i>")]
    [InlineData("# Title\nText", "<para><b>Title</b></para>|Text")]
    [InlineData("#hash\n#", "#hash|#")]
    [InlineData("> Note\n>\n> more\n>= 5", "<para>Note</para>|<para>more|&gt;= 5</para>")]
    [InlineData("So:\n```json\n{ \"a\":\n\n  <b> }\n```\nor ```x``` too", "<para>So:</para>|<code>|{ \"a\":||  &lt;b&gt; }|</code>|<para>or <c>x</c> too</para>")]
    [InlineData("So:\n```\ncut", "So:|<code>|cut|</code>")]
    [InlineData("One  \ntwo\\\nthree \\\n--four\n  ", "<para>One<br/>|two<br/>|three \\|--four</para>")]
    [InlineData("One of:  \n\\* `a`  \n\\* `b`", "One of:|<list type=\"bullet\">|<item><c>a</c></item>|<item><c>b</c></item>|</list>")]
    [InlineData("One\n---\ntwo\n***\nthree", "<para>One</para>|<para>two</para>|<para>three</para>")]
    [InlineData("| Name | Type | Text |\n|:---|---|--:|\n| `a` | int | *x* \\| y |\n|b||\n||\nEnd", "<list type=\"table\">|<listheader><term>Name</term><description>Type | Text</description></listheader>|<item><term><c>a</c></term><description>int | <i>x</i> | y</description></item>|<item><term>b</term><description></description></item>|</list>|End")]
    [InlineData("a | b\n--|--", "<list type=\"table\">|<listheader><term>a</term><description>b</description></listheader>|</list>")]
    [InlineData("a | b\nc | d", "a | b|c | d")]
    public void Blocks_become_elements(string text, string lines)
    {
        string emitted = string.Join("|", Prose.Lines(text));

        Assert.Equal(lines, emitted);
        Assert.NotNull(XElement.Parse($"<a>{emitted}</a>"));
    }

    [Theory]
    [InlineData("Can be: * `a`: one. * `b`: two.", "Can be:\n* `a`: one.\n* `b`: two.")]
    [InlineData("Can be: * `a`.", "Can be: * `a`.")]
    [InlineData("a * b * c", "a * b * c")]
    [InlineData("Can be:\n : * `a` * `b`.", "Can be:\n : * `a` * `b`.")]
    public void Items_on_one_line_become_lines(string text, string lines) => Assert.Equal(lines, Prose.WithItems(text));

    [Fact]
    public void Markup_in_any_order_gives_well_formed_XML()
    {
        string[] pieces =
        [
            "a", " ", "\n", "\n\n", "  \n", "\\\n", "*", "**", "***", "_", "`", "```", "```\n", "[", "](", ")", "](https://a.b/)", "!", "<", ">", "<b>", "</b>", "<code>", "</code>", "<p>", "</p>",
            "<li>", "<br>", "<br/>", "<a href=\"https://a.b\">", "</a>", "<!--", "-->", "<table>", "</table>", "<tr>", "<td>", "|", "\n|-|-|\n", "|a|b|", "- ", "1. ", "# ", "> ", "---", "\\", "&", ";", "&lt;", "&quot;", "&#10;", "&#13;", "&#x2028;", "&#xD800;", "&#0;", "\"", "\0", "\uD800", "https://a.b",
        ];
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => pieces[random.Next(pieces.Length)]));
            IReadOnlyList<string> lines = Prose.Lines(Prose.WithItems(HtmlBlocks.ToMarkdown(text)), hasParagraphs: i % 2 == 0);
            Assert.DoesNotContain(lines, static x => x.IndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029']) >= 0);
            string emitted = string.Join("\n", lines);
            Exception? exception = Record.Exception(() => XElement.Parse($"<a>{emitted}</a>"));
            Assert.True(exception is null, $"{text} → {emitted}: {exception?.Message}");
        }
    }

    [Fact]
    public void Description_of_several_blocks_stands_below_the_element_that_it_is_in()
    {
        string emitted = SpecTest.Of("pets/openapi.json", """
            { "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" }, "paths": { "/pets": { "get": {
              "operationId": "listPets", "summary": "Lists **pets**", "description": "First.\n\nSecond.",
              "parameters": [{ "name": "sort", "in": "query", "description": "By:\n\n- `name`\n- `age`", "schema": { "type": "string" } }],
              "responses": { "204": { "description": "" } } } } } }
            """).Run().Sources["MyApp.Pets.IPetsClient.g.cs"];

        Assert.Contains("""
                /// <summary>Lists <b>pets</b></summary>
                /// <remarks>
                /// <para>First.</para>
                /// <para>Second.</para>
                /// <para><c>GET /pets</c> in <c>pets/openapi.json#/paths/~1pets/get</c></para>
                /// </remarks>
                /// <param name="sort">
                /// <para>By:</para>
                /// <list type="bullet">
                /// <item><c>name</c></item>
                /// <item><c>age</c></item>
                /// </list>
                /// </param>
            """, emitted);
    }
}
