using System.Globalization;
using System.Linq;
using Specimen.Model.Checks;
using Specimen.Reading.Patterns;

namespace Specimen.Emitting;

/// <content>Patterns: a set of characters or a comparison where that says the same, else a regular expression.</content>
internal sealed partial class CheckCode
{
    private void EmitPattern(PatternCheck check, string value, string at, string schema, string member)
    {
        string source = Literal.Text(check.Pattern.Source);
        switch (check.Pattern.Simple)
        {
            case AlwaysPattern:
                return;
            case CharsPattern { Prefix.Length: 0, Suffix.Length: 0, Head: null, Chars.IsNegated: false } chars:
                string maximum = chars.MaxLength is { } most ? most.ToString(CultureInfo.InvariantCulture) : "int.MaxValue";
                _writer.Line($"found.Characters({at}, {schema}, {value}, {Characters(member, chars.Chars)}, {chars.MinLength}, {maximum}, {source});");
                return;
            case LiteralPattern { Place: LiteralPlace.Start, Values.Count: 1 } literal:
                _writer.Line($"found.Matches({at}, {schema}, {value}?.StartsWith({Literal.Text(literal.Values[0])}, {Ordinal}) != false, {source});");
                return;
            case LiteralPattern { Place: LiteralPlace.End, Values.Count: 1 } literal:
                _writer.Line($"found.Matches({at}, {schema}, {value}?.EndsWith({Literal.Text(literal.Values[0])}, {Ordinal}) != false, {source});");
                return;
            case LiteralPattern { Place: LiteralPlace.Anywhere, Values.Count: 1 } literal:
                _writer.Line($"found.Matches({at}, {schema}, {value}?.Contains({Literal.Text(literal.Values[0])}, {Ordinal}) != false, {source});");
                return;
            case LiteralPattern { Place: LiteralPlace.Whole } literal:
                _writer.Line($"found.Matches({at}, {schema}, {value} is null or {string.Join(" or ", literal.Values.Select(Literal.Text))}, {source});");
                return;
            default:
                _writer.Line($"found.Pattern({at}, {schema}, {value}, {Expression(member, check.Pattern)}, {source});");
                return;
        }
    }

    private string Ordinal => _names.Static("StringComparison") + ".Ordinal";

    private string Characters(string member, CharSetModel chars) => Field(
        member,
        "Characters",
        name => $"private static readonly {_names.Static("SearchValues")}<char> {name} = {_names.Static("SearchValues")}.Create({Literal.Text(chars.Expand())});");

    private string Expression(string member, PatternModel pattern) => Field(
        member,
        "Pattern",
        name => $"private static readonly {_names.Framework("Regex")} {name} = new({Literal.Text(pattern.DotNet)}, {_names.Static("RegexOptions")}.CultureInvariant, {_names.Static("TimeSpan")}.FromSeconds(1));");

    private string Field(string member, string suffix, System.Func<string, string> declare)
    {
        string name = Locals.StaticField(member, suffix);
        for (int i = 2; context.Fields.Any(x => x.Contains(" " + name + " =")); i++)
        {
            if (context.Fields.Contains(declare(name)))
            {
                return name;
            }

            name = Locals.StaticField(member, suffix + i.ToString(CultureInfo.InvariantCulture));
        }

        context.Fields.Add(declare(name));
        return name;
    }
}
