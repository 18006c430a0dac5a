using System.Linq;
using Specimen.Model.Checks;
using Specimen.Model.Patterns;

namespace Specimen.Emitting;

/// <content>Patterns: a set of characters or a comparison where that says the same, else a regular expression.</content>
internal sealed partial class CheckCode
{
    private void EmitPattern(PatternCheck check, CheckedValue value)
    {
        string source = Literal.Text(check.Pattern.Source);
        switch (check.Pattern.Simple)
        {
            case AlwaysPattern:
                break;
            case CharsPattern chars:
                EmitCall("Characters", check, value, $"{value.Expression}, {Characters(value.Member, chars)}, {chars.MinLength}, {Most(chars.MaxLength)}, {source}");
                break;
            case LiteralPattern literal:
                EmitCall("Matches", check, value, $"{value.Expression}?.{Search(literal.Place)}({Literal.Text(literal.Text)}, {_names.Static("StringComparison")}.Ordinal) != false, {source}");
                break;
            case WordsPattern words:
                EmitCall("Matches", check, value, $"{value.Expression} is null or {string.Join(" or ", words.Words.Select(Literal.Text))}, {source}");
                break;
            default:
                EmitCall("Pattern", check, value, $"{value.Expression}, {Expression(value.Member, check.Pattern)}, {source}");
                break;
        }
    }

    /// <summary>The method of a string that looks for a literal.</summary>
    private static string Search(LiteralPlace place) => place switch
    {
        LiteralPlace.Start => "StartsWith",
        LiteralPlace.End => "EndsWith",
        _ => "Contains",
    };

    private string Characters(string member, CharsPattern chars) => context.Fields.Take(
        member,
        "Characters",
        name => $"private static readonly {_names.Static("SearchValues")}<char> {name} = {_names.Static("SearchValues")}.Create({Literal.Text(chars.ListChars())});");

    private string Expression(string member, PatternModel pattern) => context.Fields.Take(
        member,
        "Pattern",
        name => $"private static readonly {_names.Framework("Regex")} {name} = new({Literal.Text(pattern.DotNet)}, {_names.Static("RegexOptions")}.CultureInvariant, {_names.Static("TimeSpan")}.FromSeconds(1));");
}
