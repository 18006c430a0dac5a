using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Specimen.Model.Patterns;
using Specimen.Reading.Patterns;
using Xunit;

namespace Specimen.Tests.Reading.Patterns;

/// <summary>Every form in which a pattern is emitted answers as an ECMA-262 engine does.</summary>
public sealed class PatternTableTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    public static TheoryData<string, int> Sections => new()
    {
        { "real", 100 },
        { "tricky", 350 },
        { "foreign", 50 },
        { "generated", 1000 },
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Net_pattern_answers_as_ecma(string section, int least) => Check(section, least, static model =>
    {
        var regex = new Regex(model.DotNet, RegexOptions.CultureInvariant, Timeout);
        return regex.IsMatch;
    });

    [Theory]
    [InlineData("real", 100)]
    [InlineData("tricky", 350)]
    public void Compiled_net_pattern_answers_as_ecma(string section, int least) => Check(section, least, static model =>
    {
        var regex = new Regex(model.DotNet, RegexOptions.CultureInvariant | RegexOptions.Compiled, Timeout);
        return regex.IsMatch;
    });

    [Theory]
    [MemberData(nameof(Sections))]
    public void Attribute_with_full_match_answers_as_ecma(string section, int least) => Check(section, least, static model =>
    {
        var attribute = new RegularExpressionAttribute(model.FullMatch);
        return input => input.Length == 0 ? null : attribute.IsValid(input);
    });

    [Theory]
    [MemberData(nameof(Sections))]
    public void Simple_form_answers_as_ecma(string section, int least) => Check(section, least, static model =>
        model.Simple is { } simple ? input => SimplePatternOracle.IsFound(simple, input) : null);

    private static void Check(string section, int least, Func<PatternModel, Func<string, bool>?> prepare) =>
        Check(section, least, model => prepare(model) is { } test ? input => test(input) : static _ => null);

    private static void Check(string section, int least, Func<PatternModel, Func<string, bool?>> prepare)
    {
        var wrong = new List<string>();
        int patterns = 0;
        foreach ((string pattern, List<(string Input, bool IsFound)> answers) in PatternTable.Rows(section))
        {
            patterns++;
            PatternReading reading = PatternReader.Read(pattern);
            if (reading.Model is not { } model)
            {
                wrong.Add($"{Show(pattern)}: {reading.Error}");
                continue;
            }

            Func<string, bool?> test = prepare(model);
            foreach ((string input, bool isFound) in answers)
            {
                try
                {
                    if (test(input) == !isFound)
                    {
                        wrong.Add($"{Show(pattern)} in \"{Show(input)}\" is {isFound}: {Show(model.DotNet)} {model.Simple}");
                    }
                }
                catch (RegexMatchTimeoutException)
                {
                    wrong.Add($"{Show(pattern)} in \"{Show(input)}\" takes too long: {Show(model.DotNet)}");
                }
            }
        }

        Assert.True(patterns >= least, $"{patterns} patterns");
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong\n{string.Join('\n', wrong.GetRange(0, Math.Min(wrong.Count, 40)))}");
    }

    private static string Show(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: false);
}
