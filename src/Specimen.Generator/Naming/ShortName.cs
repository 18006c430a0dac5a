using System.Globalization;
using System.Text;

namespace Specimen.Naming;

/// <summary>
/// Bounds names that a spec's author can make as long as they like. Metadata takes names of 1,024 bytes (ECMA-335 II.24.2.3 as compilers read
/// it), file systems names of 255.
/// </summary>
internal static class ShortName
{
    private const int HashLength = 16;

    /// <summary>The name itself where it has no more UTF-8 bytes than the limit, else its beginning and a hash of all of it.</summary>
    public static string Of(string name, int limit)
    {
        // No UTF-16 code unit takes more than three bytes.
        if (name.Length * 3 <= limit || Encoding.UTF8.GetByteCount(name) <= limit)
        {
            return name;
        }

        int length = 0;
        for (int bytes = 0; length < name.Length; length++)
        {
            bytes += name[length] < 0x80 ? 1 : 3;
            if (bytes > limit - HashLength)
            {
                break;
            }
        }

        if (length > 0 && char.IsHighSurrogate(name[length - 1]))
        {
            length--;
        }

        return name.Substring(0, length) + Hash(name).ToString("X16", CultureInfo.InvariantCulture);
    }

    /// <summary>FNV-1a over the UTF-16 code units: the same on every machine, unlike <see cref="object.GetHashCode"/>.</summary>
    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }
}
