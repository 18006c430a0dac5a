using System.Linq;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class JsonMistakeTests
{
    [Theory]
    [InlineData("""{"a":1 "b":2}""", "\"", "Expected ',' or '}' after this value, found '\"'; a comma is probably missing")]
    [InlineData("""[1 2]""", "2", "Expected ',' or ']' after this value, found '2'; a comma is probably missing")]
    [InlineData("""{"a":1;"b":2}""", ";", "Expected ',' or '}' after this value, found ';'; remove it or replace it by a comma")]
    [InlineData("""{"a" 1}""", "1", "Expected ':' after the name \"a\", found '1'")]
    [InlineData("""{"a"=1}""", "=", "Expected ':' after the name \"a\", found '='")]
    [InlineData("""{"a":}""", "}", "Expected a value, found '}'; add the value, or remove the comma or the name before it")]
    [InlineData("""[1,,2]""", ",", "Expected a value, found ','; add the value, or remove the comma or the name before it")]
    [InlineData("""{a:1}""", "a", "Expected a name in double quotes, found 'a'; write \"a\"")]
    [InlineData("""{1:1}""", "1", "Expected a name in double quotes, found '1'; write \"1\"")]
    [InlineData("""{[1]:1}""", "[", "Expected a name in double quotes, found '['")]
    [InlineData("""{'a':1}""", "'", "Found the quote '; JSON puts names and strings in straight double quotes, \"")]
    [InlineData("""["a", 'b']""", "'", "Found the quote '; JSON puts names and strings in straight double quotes, \"")]
    [InlineData("""{“a”:1}""", "“", "Found the quote “; JSON puts names and strings in straight double quotes, \"")]
    [InlineData("""[1, ...]""", "...", "Found an ellipsis; JSON can't say that something is left out, remove it or put the full example here")]
    [InlineData("""{"a":1, …}""", "…", "Found an ellipsis; JSON can't say that something is left out, remove it or put the full example here")]
    [InlineData("""# list""", "#", "Found '#'; JSON has no comments, remove it")]
    [InlineData("""[string]""", "string", "Expected a value, found 'string'; a string must stand in double quotes")]
    [InlineData("""[{{id}}]""", "{{", "Found '{{', which begins a variable of a template; put a value in its place, or within double quotes")]
    [InlineData("""[<id>]""", "<", "Expected a value, found '<'; this looks like HTML, XML or a placeholder, replace it by the JSON")]
    [InlineData("""[True]""", "True", "Expected a value, found 'True'; JSON writes true in lower case")]
    [InlineData("""[FALSE]""", "FALSE", "Expected a value, found 'FALSE'; JSON writes false in lower case")]
    [InlineData("""[None]""", "None", "Expected a value, found 'None'; JSON writes null")]
    [InlineData("""[undefined]""", "undefined", "Expected a value, found 'undefined'; JSON writes null")]
    [InlineData("""[NaN]""", "NaN", "Expected a value, found 'NaN'; JSON has no such number, write null or a string")]
    [InlineData("""[-Infinity]""", "-Infinity", "'-Infinity' is not a JSON number; JSON has no such number, write null or a string")]
    [InlineData("""[nulll]""", "nulll", "Expected a value, found 'nulll'; a string must stand in double quotes")]
    [InlineData("""[@]""", "@", "Expected a value, found '@'")]
    [InlineData("[\u0001]", "\u0001", "Expected a value, found the character U+0001")]
    [InlineData("[😀]", "😀", "Expected a value, found '😀'")]
    public void Syntax_error_says_what_was_expected_and_what_stands_there(string text, string found, string message) =>
        AssertMalformed(text, found, message);

    [Theory]
    [InlineData("[012]", "012", "'012' is not a JSON number; a number has no leading zeros, remove them or put it in double quotes")]
    [InlineData("[-00.1]", "-00.1", "'-00.1' is not a JSON number; a number has no leading zeros, remove them or put it in double quotes")]
    [InlineData("[+1]", "+1", "'+1' is not a JSON number; a number has no '+' before it, remove it")]
    [InlineData("[0x1F]", "0x1F", "'0x1F' is not a JSON number; JSON has no hexadecimal numbers, write it in decimal or in double quotes")]
    [InlineData("[.5]", ".5", "'.5' is not a JSON number; a digit must stand before the '.'")]
    [InlineData("[1.]", "1.", "'1.' is not a JSON number; a digit must follow at its end")]
    [InlineData("[1e]", "1e", "'1e' is not a JSON number; a digit must follow at its end")]
    [InlineData("[1e+]", "1e+", "'1e+' is not a JSON number; a digit must follow at its end")]
    [InlineData("[-]", "-", "'-' is not a JSON number; a digit must follow the sign")]
    [InlineData("[2024-01-31]", "2024-01-31", "'2024-01-31' is not a JSON number; put it in double quotes if it is a string")]
    [InlineData("[1_000]", "1_000", "'1_000' is not a JSON number; put it in double quotes if it is a string")]
    [InlineData("[1.2.3]", "1.2.3", "'1.2.3' is not a JSON number; put it in double quotes if it is a string")]
    public void Malformed_number_says_how_to_mend_it(string text, string found, string message) =>
        AssertMalformed(text, found, message);

    [Theory]
    [InlineData("[\"a\nb\"]", "\"a", "This string is not closed in its line; a '\"' is missing, and a line break inside a string is written as \\n")]
    [InlineData("[\"a", "\"a", "This string is not closed in its line; a '\"' is missing, and a line break inside a string is written as \\n")]
    [InlineData("""["C:\Users"]""", "\\U", "Expected one of \"\\/bfnrtu after '\\', found 'U'; a backslash itself is written as \\\\")]
    [InlineData("""["\u12G4"]""", "\\u", "Expected four hexadecimal digits after '\\u'")]
    [InlineData("""["\u12""", "\\u", "Expected four hexadecimal digits after '\\u'")]
    [InlineData("""["\""", "\\", "Expected one of \"\\/bfnrtu after '\\', found the end of the file; a backslash itself is written as \\\\")]
    public void Malformed_string_says_how_to_mend_it(string text, string found, string message) =>
        AssertMalformed(text, found, message);

    [Theory]
    [InlineData("{\n\"a\":[1,\n2", "", "Expected ']' to close the array of line 2, found the end of the file; the text is probably cut off")]
    [InlineData("{\r\n\r\n", "", "Expected '}' to close the object of line 1, found the end of the file; the text is probably cut off")]
    [InlineData("[1,", "", "Expected a value, found the end of the file; the text is probably cut off")]
    [InlineData("{\"a\"", "", "Expected ':' after the name \"a\", found the end of the file")]
    [InlineData("[\r[1}]", "}", "Expected ']' to close the array of line 2, found '}'")]
    [InlineData("{\"a\":1]", "]", "Expected '}' to close the object of line 1, found ']'")]
    [InlineData("[1, /* x", "/*", "This comment is not closed by '*/', and JSON has no comments; remove it")]
    public void What_is_not_closed_is_named_with_its_line(string text, string found, string message) =>
        AssertMalformed(text, found, message);

    [Theory]
    [InlineData("{}{}", "{", "Expected the end of the file, found a second value; only the first is read, give each a file of its own")]
    [InlineData("{}\n[]", "[", "Expected the end of the file, found a second value; only the first is read, give each a file of its own")]
    [InlineData("{}}", "}", "Expected the end of the file, found '}', which closes nothing; remove it or add what it closes")]
    [InlineData("1,2", ",", "Expected the end of the file, found ','; several values must stand between '[' and ']'")]
    [InlineData("[];", ";", "Expected the end of the file, found ';'; remove what follows the value")]
    public void What_follows_the_value_is_reported(string text, string found, string message) =>
        AssertMalformed(text, found, message);

    [Theory]
    [InlineData("""{"a":1,"b":[2,{"c":3""", """{"a":1,"b":[2,{"c":3}]}""")]
    [InlineData("""{"a":1,"b":oops,"c":2}""", """{"a":1}""")]
    [InlineData("""[1,[2,],{"a":"x""", """[1,[2],{}]""")]
    [InlineData("""[1,2 3]""", """[1,2]""")]
    [InlineData("""{"a":{"b":1,,"c":2},"d":3}""", """{"a":{"b":1}}""")]
    [InlineData("""{}x""", """{}""")]
    [InlineData("""oops""", "-")]
    public void What_stands_before_the_error_is_kept(string text, string expected)
    {
        ParsedText parsed = TextTree.Json(text);

        Assert.Equal(expected, TextTree.Print(parsed));
        Assert.Single(parsed.Problems, problem => problem.Descriptor.Id == "SPEC0001");
        TextTree.AssertPlaces(parsed, text);
    }

    [Theory]
    [InlineData("[1,2,]", "[1,2]", "SPEC0005 ,")]
    [InlineData("{\"a\":1,}", "{\"a\":1}", "SPEC0005 ,")]
    [InlineData("[[1,],[2,],]", "[[1],[2]]", "SPEC0005 ,")]
    [InlineData("// a\n[1] // b", "[1]", "SPEC0005 // a")]
    [InlineData("[1/* a\n*/,/**/2]", "[1,2]", "SPEC0005 /* a\n*/")]
    [InlineData("{\"a\"//x\r:1}", "{\"a\":1}", "SPEC0005 //x")]
    [InlineData("[\u00A01,\u200B2]", "[1,2]", "SPEC0005")]
    [InlineData("[\"a\tb\"]", "[\"a\\tb\"]", "SPEC0005")]
    public void What_leaves_no_doubt_is_reported_once_and_read(string text, string expected, string problem)
    {
        ParsedText parsed = TextTree.Json(text);

        Assert.Equal(expected, TextTree.Print(parsed));
        Assert.Equal(problem, Assert.Single(TextTree.Problems(parsed, text)));
    }

    [Fact]
    public void Comments_alone_are_an_empty_file()
    {
        ParsedText parsed = TextTree.Json("// nothing yet");

        Assert.Null(parsed.Root);
        Assert.Equal(["SPEC0002", "SPEC0005"], parsed.Problems.Select(problem => problem.Descriptor.Id).Order());
    }

    [Fact]
    public void Problems_stand_in_the_order_of_the_text()
    {
        const string Text = """{"a":{"b":1,"b":2,"c":3,},"a":"\uD800" x""";

        Assert.Equal(
            ["SPEC0004 \"b\"", "SPEC0005 ,", "SPEC0004 \"a\"", "SPEC0005 \\uD800", "SPEC0001 x"],
            TextTree.Problems(TextTree.Json(Text), Text));
    }

    [Fact]
    public void Problems_of_one_rule_are_bounded_in_number_and_length()
    {
        string name = new('n', 10_000);
        string text = "{" + string.Join(",", Enumerable.Repeat($"\"{name}\":1", 200)) + "}";

        ParsedText parsed = TextTree.Json(text);

        Assert.Equal(TextLimits.ProblemsPerRule, parsed.Problems.Count);
        Assert.All(parsed.Problems, problem => Assert.InRange(problem.Argument.Length, 1, 500));
    }

    private static void AssertMalformed(string text, string found, string message)
    {
        ParsedText parsed = TextTree.Json(text);

        Assert.Equal($"SPEC0001 {found}".TrimEnd(), Assert.Single(TextTree.Problems(parsed, text)));
        Assert.Equal(message, parsed.Problems[0].Argument);
    }
}
