using System.Text;

namespace Specimen.Reading.Patterns;

/// <summary>A set of UTF-16 code units.</summary>
/// <param name="Ranges">First and last char of each range in turn, ascending: <c>09AZ__az</c>. Never a surrogate.</param>
/// <param name="IsNegated">Whether the set is of all the other chars, surrogates included.</param>
internal sealed record CharSetModel(string Ranges, bool IsNegated)
{
    /// <summary>How many chars <see cref="Ranges"/> lists.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            for (int i = 0; i < Ranges.Length; i += 2)
            {
                count += Ranges[i + 1] - Ranges[i] + 1;
            }

            return count;
        }
    }

    /// <summary>The chars of <see cref="Ranges"/> one by one, ascending: what <c>SearchValues.Create</c> takes.</summary>
    public string Expand()
    {
        var chars = new StringBuilder();
        for (int i = 0; i < Ranges.Length; i += 2)
        {
            for (int c = Ranges[i]; c <= Ranges[i + 1]; c++)
            {
                chars.Append((char)c);
            }
        }

        return chars.ToString();
    }
}
