using System;
using System.Collections.Generic;
using System.Linq;

namespace Specimen.Emitting;

/// <summary>A table of Markdown (GitHub's extension of it) as a list of terms and what is said of each, the only table that XML documentation has.</summary>
internal static class MarkdownTable
{
    /// <summary>Whether a table's head stands at a line: it has cells, and a row of dashes follows.</summary>
    public static bool IsHead(string[] lines, int index) =>
        IsRow(lines[index]) && index + 1 < lines.Length && IsRow(lines[index + 1]) && Cells(lines[index + 1]).All(IsDashes);

    /// <summary>Whether a line goes on with a table.</summary>
    public static bool IsRow(string line) => line.IndexOf('|') >= 0;

    /// <summary>The lines of a table.</summary>
    /// <param name="rows">The rows, of which the second is that of dashes.</param>
    public static IEnumerable<string> ToXml(IReadOnlyList<string> rows) =>
        [
            "<list type=\"table\">",
            .. Row("listheader", Cells(rows[0])),
            .. rows.Skip(2).SelectMany(static x => Row("item", Cells(x))),
            "</list>",
        ];

    private static IEnumerable<string> Row(string element, string[] cells)
    {
        string description = string.Join(" | ", cells.Skip(1).Where(static x => x.Length > 0));
        return Array.TrueForAll(cells, static x => x.Length == 0)
            ? []
            : [$"<{element}><term>{InlineMarkup.ToXml(cells[0])}</term><description>{InlineMarkup.ToXml(description)}</description></{element}>"];
    }

    private static string[] Cells(string row)
    {
        const string escaped = "\\|", placeholder = "\uFFFC";
        string cells = row.Trim().Replace(escaped, placeholder);
        cells = cells.StartsWith("|", StringComparison.Ordinal) ? cells.Substring(1) : cells;
        cells = cells.EndsWith("|", StringComparison.Ordinal) ? cells.Substring(0, cells.Length - 1) : cells;
        return Array.ConvertAll(cells.Split('|'), static x => x.Replace(placeholder, "|").Trim());
    }

    private static bool IsDashes(string cell) => cell.Trim(':') is { Length: > 0 } dashes && dashes.Trim('-').Length == 0;
}
