using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Specimen.Tests.Schemas;

/// <summary>Two verdicts on an instance that differ.</summary>
/// <param name="Schema">The schema, whose rules can be asked without some of its keywords.</param>
/// <param name="Answer">The instance, and what the generated type makes of it.</param>
/// <param name="Theirs">What the other implementation says.</param>
/// <param name="AskThem">What it says of another instance; null where it can't be asked again.</param>
internal sealed partial record Difference(ComparedSchema Schema, Answer Answer, Verdict Theirs, Func<string, Verdict>? AskThem)
{
    public Verdict Ours => Answer.Verdict;

    /// <summary>The schema, and where in it the rule stands that only one of both finds broken; where that is not known, where in the instance.</summary>
    public string Place
    {
        get
        {
            if (Answer.Loss is { } loss)
            {
                return $"{Schema.Name}: writing {loss.Split(": ")[0]}";
            }

            VerdictError error = (Ours.IsValid ? Theirs : Ours).Errors[0];
            return $"{Schema.Name}: {(error.Keyword.Length == 0 ? "reading" : error.Keyword)} {error.Rule ?? Index().Replace(error.Pointer, "*")}".TrimEnd();
        }
    }

    /// <summary>Whether the schema itself says what they say: then the types are wrong, whatever else could explain it.</summary>
    public bool IsOurs => Schema.Rules.IsValid(Answer.Json) == Theirs.IsValid;

    /// <summary>Whether they say what the schema would say without some keywords.</summary>
    public bool IsWithout(params string[] keywords) =>
        !IsOurs && Schema.Rules.Without(keywords).IsValid(Encoding.UTF8.GetBytes(Answer.Json)) == Theirs.IsValid;

    /// <summary>Whether both agree once whole numbers are written without fraction and exponent.</summary>
    public bool IsSpellingOfIntegers()
    {
        string respelled = Number().Replace(Answer.Json, static x =>
            decimal.TryParse(x.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && decimal.Truncate(value) == value
                ? decimal.Truncate(value).ToString(CultureInfo.InvariantCulture)
                : x.Value);
        return respelled != Answer.Json && AskThem?.Invoke(respelled).IsValid == Ours.IsValid;
    }

    /// <summary>Whether they say what the schema, without some keywords, would say if no string ended in a line feed.</summary>
    public bool IsFinalLineFeed(params string[] keywords)
    {
        string trimmed = Answer.Json.Replace("\\n\"", "\"", StringComparison.Ordinal);
        return trimmed != Answer.Json && !IsOurs && Schema.Rules.Without(keywords).IsValid(Encoding.UTF8.GetBytes(trimmed)) == Theirs.IsValid;
    }

    /// <summary>Whether they say what a later dialect would, in which keywords beside <c>$ref</c> count.</summary>
    public bool IsLaterDialect() => !IsOurs && Schema.Rules.InLaterDialect.IsValid(Encoding.UTF8.GetBytes(Answer.Json)) == Theirs.IsValid;

    /// <summary>Whether all that is wrong is an integer that no <c>long</c> holds: a limit that docs/support.md names.</summary>
    public bool IsBeyondLong() =>
        Ours.Errors is [{ Keyword: "" } error] && error.Message.Contains("beyond what Int64 holds", StringComparison.Ordinal);

    public override string ToString() => $"{Answer.Loss} {Schema.Name}: here {Ours}; there {Theirs}\n    {Answer.Json}";

    [GeneratedRegex("""(?<=[\[:,])-?\d+(\.\d+)?([eE][+-]?\d+)?(?=[\],}])""")]
    private static partial Regex Number();

    [GeneratedRegex("""(?<=\[)\d+(?=\])""")]
    private static partial Regex Index();
}
