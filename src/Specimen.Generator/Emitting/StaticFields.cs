using System;
using System.Collections.Generic;

namespace Specimen.Emitting;

/// <summary>The private static fields that the checks of a type need. Checks of one member share a field where they declare the same.</summary>
internal sealed class StaticFields
{
    // By the declaration under the first name that its member has for such a field.
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _declarations = [];

    /// <summary>The fields as C# declares them, in the order in which they were asked for.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>The name of a field.</summary>
    /// <param name="member">The name of the member that is checked.</param>
    /// <param name="suffix">What the field holds.</param>
    /// <param name="declare">Declares the field under a name.</param>
    public string Take(string member, string suffix, Func<string, string> declare)
    {
        string first = Locals.StaticField(member, suffix);
        string declaration = declare(first);
        if (_names.TryGetValue(declaration, out string? known))
        {
            return known;
        }

        int number = _counts.TryGetValue(first, out int count) ? count + 1 : 1;
        string name = number == 1 ? first : Locals.StaticField(member, suffix + Literal.Number(number));
        _counts[first] = number;
        _names.Add(declaration, name);
        _declarations.Add(declare(name));
        return name;
    }
}
