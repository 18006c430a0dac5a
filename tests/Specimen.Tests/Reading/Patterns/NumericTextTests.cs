using Specimen.Model.Patterns;
using Specimen.Reading.Patterns;
using Xunit;

namespace Specimen.Tests.Reading.Patterns;

public sealed class NumericTextTests
{
    [Theory]
    [InlineData(@"^-?(?:0|[1-9]\d*)$")]
    [InlineData("^(-?0|-?[1-9][0-9]*)$")]
    [InlineData(@"^(?:-)?(?:[1-9][0-9]{0,}|0)$")]
    [InlineData(@"\A-?(?:0|(?:[1-4]|[5-9])\d*?)\Z")]
    public void Text_of_an_integer_is_recognized_however_written(string pattern) => Assert.Equal(NumericText.Integer, Numeric(pattern));

    [Theory]
    [InlineData(@"^-?(?:0|[1-9]\d*)(?:\.\d+)?$")]
    [InlineData(@"^-?(0|[1-9][0-9]*)(\.[0-9][0-9]*|)$")]
    public void Text_of_a_decimal_is_recognized_however_written(string pattern) => Assert.Equal(NumericText.Decimal, Numeric(pattern));

    [Theory]
    [InlineData(@"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$")]
    [InlineData(@"^-?(0|[1-9][0-9]*)(\.[0-9][0-9]*)?((e|E)(\+|-)?[0-9]+)?$")]
    public void Text_of_a_number_is_recognized_however_written(string pattern) => Assert.Equal(NumericText.Number, Numeric(pattern));

    [Theory]
    [InlineData(@"^\d+$")]
    [InlineData(@"^-?\d+$")]
    [InlineData(@"^(?:0|[1-9]\d*)$")]
    [InlineData(@"-?(?:0|[1-9]\d*)")]
    [InlineData(@"^-?(?:0|[1-9]\d*)")]
    [InlineData(@"^-?(?:0|[1-9]\d{0,9})$")]
    [InlineData(@"^-?(?:0|[1-9]\d*)(?:\.\d*)?$")]
    [InlineData(@"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE]\d+)?$")]
    [InlineData(@"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$")]
    [InlineData(@"^-?(?:0|[1-9]\d{0,99})$")]
    [InlineData(@"^(?=\d)-?(?:0|[1-9]\d*)$")]
    [InlineData("^(?:[0-9.eE+-]{0,7}){0,7}$")]
    [InlineData("")]
    public void Anything_else_is_not(string pattern) => Assert.Equal(NumericText.None, Numeric(pattern));

    private static NumericText Numeric(string pattern) => PatternReader.Read(pattern).Model!.NumericText;
}
