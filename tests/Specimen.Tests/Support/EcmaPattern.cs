using System;
using System.Text;

namespace Specimen.Tests.Support;

/// <summary>Rewrites the parts of ECMA-262 patterns that .NET reads otherwise: enough for the tests, not for every pattern.</summary>
internal static class EcmaPattern
{
    private const string WhiteSpace = @"\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    public static string ToDotNet(string pattern)
    {
        var text = new StringBuilder();
        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char one = pattern[i];
            if (one == '\\' && i + 1 < pattern.Length)
            {
                text.Append(Escape(pattern, ref i, isInClass));
                continue;
            }

            isInClass = one == '[' || isInClass && one != ']';
            text.Append(one == '$' && !isInClass ? @"\z" : one.ToString());
        }

        return text.ToString();
    }

    private static string Escape(string pattern, ref int at, bool isInClass)
    {
        char kind = pattern[++at];
        if (kind == 'p' && pattern[at + 1] == '{')
        {
            int end = pattern.IndexOf('}', at);
            string name = pattern[(at + 2)..end];
            at = end;
            return @"\p{" + (name is "Letter" ? "L" : name is "digit" ? "Nd" : name) + "}";
        }

        return (kind, isInClass) switch
        {
            ('d', false) => "[0-9]",
            ('d', true) => "0-9",
            ('D', false) => "[^0-9]",
            ('w', false) => "[A-Za-z0-9_]",
            ('w', true) => "A-Za-z0-9_",
            ('W', false) => "[^A-Za-z0-9_]",
            ('s', false) => "[" + WhiteSpace + "]",
            ('s', true) => WhiteSpace,
            ('S', false) => "[^" + WhiteSpace + "]",
            _ => "\\" + kind,
        };
    }
}
