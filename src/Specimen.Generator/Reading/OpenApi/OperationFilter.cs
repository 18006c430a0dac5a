using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>
/// Which operations of a document are kept: patterns for paths (<c>/users/**</c>, or <c>path:/users/**</c>), <c>tag:…</c> and <c>operation:…</c>, separated by
/// semicolons; <c>*</c> is any text within a segment, <c>**</c> any text.
/// </summary>
internal sealed class OperationFilter
{
    private const string Tag = "tag:";
    private const string Operation = "operation:";
    private const string Path = "path:";
    private const string Below = "/**";

    private readonly string[] _includes;
    private readonly string[] _excludes;

    private OperationFilter(string[] includes, string[] excludes) => (_includes, _excludes) = (includes, excludes);

    /// <summary>Whether everything is kept.</summary>
    public bool IsEmpty => _includes.Length + _excludes.Length == 0;

    public static OperationFilter From(SpecFileOptions options) => new(Split(options.Include), Split(options.Exclude));

    public bool Keeps(string path, Place operation) =>
        IsEmpty || ((_includes.Length == 0 || _includes.Any(x => Matches(x, path, operation))) && !_excludes.Any(x => Matches(x, path, operation)));

    /// <summary>The patterns that no operation matches, each as a fault of its option.</summary>
    public IEnumerable<OptionFault> Faults(IReadOnlyList<OperationPlace> operations) =>
        _includes.Select(static x => (Option: "SpecInclude", Pattern: x)).Concat(_excludes.Select(static x => (Option: "SpecExclude", Pattern: x)))
            .Where(x => !operations.Any(y => Matches(x.Pattern, y.Path, y.Operation)))
            .Select(x => new OptionFault(x.Option, x.Pattern, ": no operation of the document matches it" + Hint(x.Pattern, operations)));

    /// <summary>"; did you mean 'tag:orders'?" where a tag or an identifier is near, else nothing.</summary>
    private static string Hint(string pattern, IReadOnlyList<OperationPlace> operations)
    {
        (string prefix, IEnumerable<string> names) =
            IsTag(pattern) ? (Tag, operations.SelectMany(static x => x.Operation.Texts("tags")))
            : IsOperation(pattern) ? (Operation, operations.Select(static x => x.Operation.Text("operationId")).OfType<string>())
            : ("", []);
        return NearestName.Find(pattern.Substring(prefix.Length), names.Distinct()) is { } near ? $"; did you mean '{prefix}{near}'?" : "";
    }

    private static string[] Split(string? patterns) =>
        patterns is null ? [] : [.. patterns.Split([';', ','], StringSplitOptions.RemoveEmptyEntries).Select(static x => x.Trim()).Where(static x => x.Length > 0)];

    private static bool Matches(string pattern, string path, Place operation)
    {
        if (IsTag(pattern))
        {
            return operation.Texts("tags").Any(x => Matches(pattern, Tag.Length, x, 0));
        }

        return IsOperation(pattern)
            ? Matches(pattern, Operation.Length, operation.Text("operationId") ?? "", 0)
            : Matches(pattern, pattern.StartsWith(Path, StringComparison.OrdinalIgnoreCase) ? Path.Length : 0, path, 0);
    }

    private static bool IsTag(string pattern) => pattern.StartsWith(Tag, StringComparison.OrdinalIgnoreCase);

    private static bool IsOperation(string pattern) => pattern.StartsWith(Operation, StringComparison.OrdinalIgnoreCase);

    private static bool Matches(string pattern, int i, string text, int j)
    {
        for (; i < pattern.Length; i++, j++)
        {
            if (pattern[i] != '*')
            {
                if (j >= text.Length || pattern[i] != text[j])
                {
                    // What is below a path goes with the path.
                    return j == text.Length && string.CompareOrdinal(pattern, i, Below, 0, Below.Length + 1) == 0;
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
