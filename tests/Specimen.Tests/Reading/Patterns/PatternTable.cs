using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Specimen.Tests.Reading.Patterns;

/// <summary>The answers of an ECMA-262 engine that make-table.mjs has written down.</summary>
internal static class PatternTable
{
    /// <summary>The rows of a section: a pattern, and strings with whether it is found in them.</summary>
    public static IEnumerable<(string Pattern, List<(string Input, bool IsFound)> Answers)> Rows(string section)
    {
        using Stream stream = typeof(PatternTable).Assembly.GetManifestResourceStream("patterns.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        bool isInside = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                isInside = line[2..] == section;
            }
            else if (isInside)
            {
                string[] fields = line.Split('\t');
                var answers = new List<(string, bool)>();
                foreach (string field in fields[1..])
                {
                    answers.Add((Unescape(field[1..]), field[0] == '+'));
                }

                yield return (Unescape(fields[0]), answers);
            }
        }
    }

    private static string Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\')
            {
                text.Append(field[i]);
                continue;
            }

            i++;
            switch (field[i])
            {
                case 'u':
                    text.Append((char)int.Parse(field.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                default:
                    text.Append(field[i]);
                    break;
            }
        }

        return text.ToString();
    }
}
