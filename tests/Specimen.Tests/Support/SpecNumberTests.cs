using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace Specimen.Tests.Support;

public sealed class SpecNumberTests
{
    [Theory]
    [InlineData("1", "1.0", 0)]
    [InlineData("0.1", "1e-1", 0)]
    [InlineData("100", "1E+2", 0)]
    [InlineData("-0", "0.000e17", 0)]
    [InlineData("12.50", "1.25e1", 0)]
    [InlineData("0.00123", "1.23e-3", 0)]
    [InlineData("2", "10", -1)]
    [InlineData("-2", "-10", 1)]
    [InlineData("-1", "0", -1)]
    [InlineData("0", "0.0000001", -1)]
    [InlineData("0.3", "0.30000000000000000000000001", -1)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    [InlineData("12345678901234567890123", "12345678901234567890122.9", 1)]
    [InlineData("1e400", "9.9e399", 1)]
    [InlineData("-1e400", "1e-400", -1)]
    [InlineData("1e999999999", "1e999999998", 1)]
    [InlineData("1e99999999999999999999", "1", 1)]
    [InlineData("1e-99999999999999999999", "1", -1)]
    [InlineData("0e99999999999999999999", "0", 0)]
    public void Literals_are_compared_by_value(string left, string right, int expected)
    {
        Assert.Equal(expected, Math.Sign(SpecNumber.Compare(Utf8(left), Utf8(right))));
        Assert.Equal(-expected, Math.Sign(SpecNumber.Compare(Utf8(right), Utf8(left))));
        Assert.Equal(expected == 0, SpecNumber.AreEqual(Utf8(left), Utf8(right)));
        if (expected == 0)
        {
            Assert.Equal(SpecNumber.Hash(Utf8(left)), SpecNumber.Hash(Utf8(right)));
        }
    }

    [Fact]
    public void Hashes_tell_numbers_apart()
    {
        string[] literals = ["0", "1", "-1", "10", "0.1", "11", "101", "1e300", "1234567890123456789", "1234567890123456788", "123456789012345678.9"];
        Assert.Equal(literals.Length, Array.ConvertAll(literals, literal => SpecNumber.Hash(Utf8(literal))).ToHashSet().Count);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-7", true)]
    [InlineData("1.0", true)]
    [InlineData("1.50e1", true)]
    [InlineData("1e999999999", true)]
    [InlineData("123456789012345678901234567890.000", true)]
    [InlineData("1.5", false)]
    [InlineData("15e-1", false)]
    [InlineData("1e-999999999", false)]
    [InlineData("0.0e-5", true)]
    public void Integers_are_known_by_value(string literal, bool expected) => Assert.Equal(expected, SpecNumber.IsInteger(Utf8(literal)));

    [Theory]
    [InlineData("19.99", "0.01", true)]
    [InlineData("19.995", "0.01", false)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("4.35", "0.05", true)]
    [InlineData("7", "2", false)]
    [InlineData("-8", "2", true)]
    [InlineData("-8", "2.0", true)]
    [InlineData("0", "0.3", true)]
    [InlineData("0.3", "0", false)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("1e308", "1e-300", true)]
    [InlineData("1e-7", "1e-8", true)]
    [InlineData("1e-8", "1e-7", false)]
    [InlineData("12391239123", "1e-8", true)]
    [InlineData("1e999999999", "7", false)]
    [InlineData("7e999999999", "7", true)]
    [InlineData("7e999999999", "14", true)]
    [InlineData("1e99999999999999999999", "3", false)]
    [InlineData("12345678901234567890123", "3", true)]
    [InlineData("12345678901234567890124", "3", false)]
    [InlineData("246913578024691357802469135780", "123456789012345678901234567890", true)]
    [InlineData("246913578024691357802469135781", "123456789012345678901234567890", false)]
    [InlineData("123456789012345678901234567891e5", "123456789012345678901234567891", true)]
    [InlineData("999999999999999999", "999999999999999999", true)]
    [InlineData("999999999999999998e18", "999999999999999999", false)]
    public void Multiples_are_exact(string value, string divisor, bool expected) =>
        Assert.Equal(expected, SpecNumber.IsMultipleOf(Utf8(value), Utf8(divisor)));

    [Fact]
    public void Csharp_numbers_compare_with_literals()
    {
        Assert.True(SpecNumber.Compare(5, "5.0"u8) == 0);
        Assert.True(SpecNumber.Compare(5, "5.1"u8) < 0);
        Assert.True(SpecNumber.Compare(long.MinValue, "-9223372036854775808"u8) == 0);
        Assert.True(SpecNumber.Compare(long.MaxValue, "9223372036854775808"u8) < 0);
        Assert.True(SpecNumber.Compare(ulong.MaxValue, "18446744073709551615"u8) == 0);
        Assert.True(SpecNumber.Compare(0.1, "0.1"u8) == 0);
        Assert.True(SpecNumber.Compare(0.1f, "0.1"u8) == 0);
        Assert.True(SpecNumber.Compare(1e22, "1e22"u8) == 0);
        Assert.True(SpecNumber.Compare(1e22, "10000000000000000000001"u8) < 0);
        Assert.True(SpecNumber.Compare(double.Epsilon, "0"u8) > 0);
        Assert.True(SpecNumber.Compare(2.5, "2"u8) > 0);
        Assert.True(SpecNumber.Compare(-2.5, "-2"u8) < 0);
        Assert.True(SpecNumber.Compare(79228162514264337593543950335m, "7.9228162514264337593543950335e28"u8) == 0);
        Assert.True(SpecNumber.Compare(1.10m, "1.1"u8) == 0);
    }

    [Fact]
    public void What_is_no_number_of_json_is_in_no_range_from_below()
    {
        Assert.True(SpecNumber.Compare(double.PositiveInfinity, "1e400"u8) > 0);
        Assert.True(SpecNumber.Compare(double.NegativeInfinity, "-1e400"u8) < 0);
        Assert.True(SpecNumber.Compare(double.NaN, "-1e400"u8) < 0);
        Assert.True(SpecNumber.Compare(float.NaN, "0"u8) < 0);
        Assert.False(SpecNumber.IsMultipleOf(double.NaN, "1"u8));
        Assert.False(SpecNumber.IsMultipleOf(float.PositiveInfinity, "1"u8));
    }

    [Fact]
    public void Csharp_numbers_are_multiples_by_their_decimal_text()
    {
        Assert.True(SpecNumber.IsMultipleOf(19.99, "0.01"u8));
        Assert.True(SpecNumber.IsMultipleOf(4.35f, "0.05"u8));
        Assert.True(SpecNumber.IsMultipleOf(19.99m, "0.01"u8));
        Assert.False(SpecNumber.IsMultipleOf(19.995m, "0.01"u8));
        Assert.True(SpecNumber.IsMultipleOf(long.MinValue, "2"u8));
        Assert.True(SpecNumber.IsMultipleOf(12, "1.5"u8));
        Assert.True(SpecNumber.IsMultipleOf(ulong.MaxValue, "5"u8));
    }

    [Fact]
    public void Random_decimals_agree_with_decimal_arithmetic()
    {
        var random = new Random(20240531);
        for (int i = 0; i < 20_000; i++)
        {
            decimal value = random.Next(-100_000, 100_000) / (decimal)Math.Pow(10, random.Next(0, 5));
            decimal other = random.Next(1, 2_000) / (decimal)Math.Pow(10, random.Next(0, 4));
            byte[] left = Utf8(value.ToString(CultureInfo.InvariantCulture));
            byte[] right = Utf8(other.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(value.CompareTo(other), Math.Sign(SpecNumber.Compare(left, right)));
            Assert.Equal(value % other == 0, SpecNumber.IsMultipleOf(left, right));
            Assert.Equal(decimal.IsInteger(value), SpecNumber.IsInteger(left));
        }
    }

    [Fact]
    public void Huge_literals_take_no_time()
    {
        byte[] digits = Utf8(new string('7', 100_000) + "e999999999");
        var watch = Stopwatch.StartNew();
        Assert.True(SpecNumber.Compare(digits, "1e999999999"u8) > 0);
        Assert.True(SpecNumber.IsMultipleOf(digits, "7"u8));
        Assert.False(SpecNumber.IsMultipleOf(digits, "12345678901234567890123"u8));
        Assert.True(SpecNumber.IsInteger(digits));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    [Fact]
    public void Ordinary_numbers_allocate_nothing()
    {
        bool all = true;
        long before = 0;
        for (int i = 0; i < 200; i++)
        {
            before = i == 100 ? GC.GetAllocatedBytesForCurrentThread() : before;
            all &= SpecNumber.Compare(19.99, "20.5"u8) < 0 & SpecNumber.Compare(12345678901234567890UL, "1e30"u8) < 0 & SpecNumber.Compare(7, "7.5"u8) < 0;
            all &= SpecNumber.IsMultipleOf(19.99m, "0.01"u8) & SpecNumber.IsMultipleOf("123456789012345678901234567890"u8, "10"u8);
            all &= SpecNumber.IsInteger("12.00"u8) & SpecNumber.AreEqual("1.0"u8, "1"u8) & SpecNumber.Hash("1.0"u8) == SpecNumber.Hash("1"u8);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(all);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
