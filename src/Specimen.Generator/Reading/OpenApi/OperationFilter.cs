using System;
using System.Linq;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>
/// Which operations of a document are kept: patterns for paths (<c>/users/**</c>), <c>tag:…</c> and <c>operation:…</c>, separated by
/// semicolons; <c>*</c> is any text within a segment, <c>**</c> any text.
/// </summary>
internal sealed class OperationFilter
{
    private readonly string[] _includes;
    private readonly string[] _excludes;

    private OperationFilter(string[] includes, string[] excludes) => (_includes, _excludes) = (includes, excludes);

    /// <summary>Whether everything is kept.</summary>
    public bool IsEmpty => _includes.Length + _excludes.Length == 0;

    public static OperationFilter From(SpecFileOptions options) => new(Split(options.Include), Split(options.Exclude));

    public bool Keeps(string path, Place operation) =>
        IsEmpty || ((_includes.Length == 0 || _includes.Any(x => Matches(x, path, operation))) && !_excludes.Any(x => Matches(x, path, operation)));

    private static string[] Split(string? patterns) =>
        patterns is null ? [] : [.. patterns.Split([';', ','], StringSplitOptions.RemoveEmptyEntries).Select(static x => x.Trim()).Where(static x => x.Length > 0)];

    private static bool Matches(string pattern, string path, Place operation)
    {
        if (pattern.StartsWith("tag:", StringComparison.OrdinalIgnoreCase))
        {
            return operation.Texts("tags").Any(x => Matches(pattern, 4, x, 0));
        }

        return pattern.StartsWith("operation:", StringComparison.OrdinalIgnoreCase)
            ? Matches(pattern, 10, operation.Text("operationId") ?? "", 0)
            : Matches(pattern, 0, path, 0);
    }

    private static bool Matches(string pattern, int i, string text, int j)
    {
        for (; i < pattern.Length; i++, j++)
        {
            if (pattern[i] != '*')
            {
                if (j >= text.Length || pattern[i] != text[j])
                {
                    return false;
                }

                continue;
            }

            bool isDeep = i + 1 < pattern.Length && pattern[i + 1] == '*';
            int rest = i + (isDeep ? 2 : 1);
            for (int end = j; end <= text.Length; end++)
            {
                if (Matches(pattern, rest, text, end))
                {
                    return true;
                }

                if (!isDeep && end < text.Length && text[end] == '/')
                {
                    return false;
                }
            }

            return false;
        }

        return j == text.Length;
    }
}
