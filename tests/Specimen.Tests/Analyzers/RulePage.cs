using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Specimen.Tests.Infrastructure;

namespace Specimen.Tests.Analyzers;

/// <summary>A page of docs/rules: its heading, its sections, and the files that its examples show.</summary>
internal sealed class RulePage
{
    private static readonly string s_folder = Repository.Path("docs/rules");

    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private RulePage(IEnumerable<string> lines)
    {
        List<string> section = [];
        foreach (string line in lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && Heading.Length == 0)
            {
                Heading = line[2..];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                _sections.Add(line[3..], section = []);
            }
            else
            {
                section.Add(line);
            }
        }
    }

    /// <summary>The IDs that have a page.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateFiles(s_folder, "*.md").Select(static x => Path.GetFileNameWithoutExtension(x)).Order(StringComparer.Ordinal);

    public string Heading { get; } = "";

    public IEnumerable<string> Sections => _sections.Keys;

    public static RulePage Read(string id) => new(File.ReadLines(Path.Combine(s_folder, id + ".md")));

    public string Text(string section) => string.Join("\n", _sections[section]);

    /// <summary>The files of a section: a path in backticks on a line of its own, and the block of code below it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Files(string section)
    {
        List<string> lines = _sections[section];
        for (int i = 0; i + 2 < lines.Count; i++)
        {
            if (lines[i] is ['`', not '`', .., '`'] && lines[i + 2].StartsWith("```", StringComparison.Ordinal))
            {
                int end = lines.IndexOf("```", i + 3);
                yield return new(lines[i].Trim('`'), string.Join("\n", lines.GetRange(i + 3, end - i - 3)));
            }
        }
    }
}
