using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;

namespace Specimen.Text;

/// <summary>
/// The anchors of a YAML text and what their aliases repeat. Aliases of aliases grow exponentially in the size of the file, so what they
/// repeat in all is bounded by <see cref="TextLimits.RepeatedValues"/> and how deep they reach by <see cref="TextLimits.Depth"/>.
/// </summary>
internal sealed class YamlAnchors(ProblemList problems)
{
    // Null while the anchored value is still open.
    private readonly Dictionary<string, Subtree?> _byName = new(StringComparer.Ordinal);
    private int _repeated;
    private bool _depthReported;
    private bool _sizeReported;

    public void Open(string name) => _byName[name] = null;

    public void Close(string name, Subtree value)
    {
        // Inside the value the name can have been given anew; the later anchor counts (YAML 1.2.2 §7.1).
        if (_byName[name] is null)
        {
            _byName[name] = value;
        }
    }

    /// <summary>
    /// The value that an alias stands for; null, with a problem reported, where there is none or it would repeat too much.
    /// </summary>
    /// <param name="name">The alias, without <c>*</c>.</param>
    /// <param name="span">Where the alias stands.</param>
    /// <param name="depth">The nesting of an array or object that stands in its place.</param>
    public Subtree? Resolve(string name, TextSpan span, int depth)
    {
        if (!_byName.TryGetValue(name, out Subtree? anchored))
        {
            problems.Add(
                Descriptors.Malformed,
                span,
                $"The alias '*{name}' has no anchor '&{name}' before it; null is read, put a text that starts with '*' in quotes");
            return null;
        }

        if (anchored is not { } subtree)
        {
            problems.Add(
                Descriptors.Malformed,
                span,
                $"The alias '*{name}' stands inside the value it repeats, which would never end; null is read");
            return null;
        }

        if (depth + subtree.Height - 1 > TextLimits.Depth)
        {
            ReportOnce(ref _depthReported, Descriptors.TooDeep, span, TextLimits.Depth.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (subtree.Count > TextLimits.RepeatedValues - _repeated)
        {
            ReportOnce(
                ref _sizeReported,
                Descriptors.Malformed,
                span,
                $"The aliases of this file repeat more than {TextLimits.RepeatedValues} values; null is read for this one");
            return null;
        }

        _repeated += subtree.Count;
        return subtree;
    }

    private void ReportOnce(ref bool reported, DiagnosticDescriptor rule, TextSpan span, string argument)
    {
        if (!reported)
        {
            reported = true;
            problems.Add(rule, span, argument);
        }
    }
}
