using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Specimen.Text;

/// <summary>Collects what is wrong with a text; of one rule the first <see cref="TextLimits.ProblemsPerRule"/> are kept.</summary>
internal sealed class ProblemList
{
    // Names from the text stand in the arguments, and they can be as long as the text.
    private const int MaxLength = 400;

    private readonly List<TextProblem> _problems = [];
    private readonly Dictionary<string, int> _countById = new(StringComparer.Ordinal);

    public void Add(DiagnosticDescriptor rule, TextSpan span, string argument)
    {
        _countById.TryGetValue(rule.Id, out int count);
        if (count < TextLimits.ProblemsPerRule)
        {
            _countById[rule.Id] = count + 1;
            _problems.Add(new TextProblem(rule, span, argument.Length <= MaxLength ? argument : argument.Substring(0, MaxLength) + "…"));
        }
    }

    /// <summary>The problems in the order of the text.</summary>
    public IReadOnlyList<TextProblem> ToSorted()
    {
        // Stable, as List.Sort is not: two problems of one place stay in the order in which they were found.
        var sorted = new List<TextProblem>(_problems.Count);
        foreach (TextProblem problem in _problems)
        {
            int index = sorted.Count;
            while (index > 0 && sorted[index - 1].Span.Start > problem.Span.Start)
            {
                index--;
            }

            sorted.Insert(index, problem);
        }

        return sorted;
    }
}
