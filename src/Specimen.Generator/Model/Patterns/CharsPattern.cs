using System.Text;

namespace Specimen.Model.Patterns;

/// <summary>The whole string is a run of chars of one set.</summary>
/// <param name="Ranges">First and last char of each range of the set in turn, ascending: <c>09AZ__az</c>. Never a surrogate.</param>
/// <param name="MinLength">The least length in code units.</param>
/// <param name="MaxLength">The greatest length; null where it has no limit.</param>
internal sealed record CharsPattern(string Ranges, int MinLength, int? MaxLength) : SimplePattern
{
    /// <summary>The chars of the set one by one, ascending: what <c>SearchValues.Create</c> takes.</summary>
    public string ListChars()
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
