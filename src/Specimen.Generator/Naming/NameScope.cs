using System;
using System.Collections.Generic;

namespace Specimen.Naming;

/// <summary>
/// The names of one namespace or one type, unique without regard to case: two files whose names differ in case only would lose
/// all output of a generator, and types that do are hard to tell apart.
/// </summary>
internal sealed class NameScope
{
    /// <summary>In bytes; leaves room for what emitters put before and behind a name.</summary>
    private const int Limit = 240;

    private static readonly HashSet<string> s_none = [];

    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken;

    // The one name that is reserved in this scope alone; null for none.
    private readonly string? _own;

    // By name, the number behind it that is tried next: all before it are taken.
    private Dictionary<string, int>? _numbers;

    public NameScope(params string[] reserved)
        : this(s_none, new HashSet<string>(reserved, StringComparer.OrdinalIgnoreCase))
    {
    }

    /// <param name="reserved">Names that many scopes leave free; the set is shared, and must compare without regard to case.</param>
    public NameScope(HashSet<string> reserved)
        : this(reserved, new HashSet<string>(StringComparer.OrdinalIgnoreCase))
    {
    }

    /// <param name="reserved">As above.</param>
    /// <param name="own">The name of what the scope is in.</param>
    public NameScope(HashSet<string> reserved, string own)
        : this(reserved)
    {
        _own = own;
        Reserve(own);
    }

    private NameScope(HashSet<string> reserved, HashSet<string> taken) => (_reserved, _taken) = (reserved, taken);

    private NameScope(NameScope other)
        : this(other._reserved, new HashSet<string>(other._taken, other._taken.Comparer)) => _own = other._own;

    /// <summary>A scope with the same names taken.</summary>
    public NameScope Copy() => new(this);

    /// <summary>Whether a name was never free.</summary>
    public bool IsReserved(string name) => _reserved.Contains(name) || IsOwn(name);

    /// <summary>Whether a name is that of what the scope is in.</summary>
    public bool IsOwn(string name) => string.Equals(name, _own, StringComparison.OrdinalIgnoreCase);

    public bool IsTaken(string name) => _reserved.Contains(name) || _taken.Contains(name);

    public void Reserve(string name) => _taken.Add(name);

    /// <summary>Takes a name where it is free; null where it is not.</summary>
    public string? TryTake(string name)
    {
        string candidate = ShortName.Of(name, Limit);
        return candidate.Length > 0 && !_reserved.Contains(candidate) && _taken.Add(candidate) ? candidate : null;
    }

    /// <summary>Takes the first of the candidates that is free, else the last one with the first free number behind it.</summary>
    public string Take(params string[] candidates)
    {
        foreach (string candidate in candidates)
        {
            if (TryTake(candidate) is { } name)
            {
                return name;
            }
        }

        string last = ShortName.Of(candidates[candidates.Length - 1], Limit);
        last = last.Length == 0 ? "Value" : last;
        _numbers ??= new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int number = _numbers.TryGetValue(last, out int next) ? next : 2;
        while (true)
        {
            string numbered = last + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            number++;
            if (!_reserved.Contains(numbered) && _taken.Add(numbered))
            {
                _numbers[last] = number;
                return numbered;
            }
        }
    }
}
