using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace Specimen.Tests.Schemas;

/// <summary>Counts verdicts, and keeps those that differ without being listed, and what is listed without being met.</summary>
/// <param name="known">The disagreements that are known.</param>
/// <param name="notLoaded">The schemas of which it is known that the other implementation can't load them.</param>
internal sealed class DifferentialReport(IReadOnlyList<Disagreement> known, IReadOnlyList<string> notLoaded)
{
    private readonly SortedDictionary<string, int> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<(Disagreement, string)> _met = [];
    private readonly SortedSet<string> _faults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _schemas = new(StringComparer.Ordinal);
    private readonly List<string> _skipped = [];
    private int _instances;
    private int _valid;

    /// <summary>Notes that the other implementation can't load a schema.</summary>
    public void Skip(string schema, string reason)
    {
        _skipped.Add($"{schema}: {reason}");
        if (!notLoaded.Contains(schema, StringComparer.Ordinal))
        {
            _faults.Add($"not loaded there: {schema}: {reason}");
        }
    }

    /// <summary>Compares all answers of a type with what another implementation says.</summary>
    public void Add(ComparedSchema schema, Func<string, Verdict> askThem) => Add(schema, [.. schema.Answers.Select(x => askThem(x.Json))], askThem);

    /// <summary>The same, with its verdicts on the instances, and a way to ask it about others.</summary>
    public void Add(ComparedSchema schema, IReadOnlyList<Verdict> verdicts, Func<string, Verdict>? askThem = null)
    {
        _schemas.Add(schema.Name);
        _instances += verdicts.Count;
        if (notLoaded.Contains(schema.Name, StringComparer.Ordinal))
        {
            _faults.Add($"loaded, though listed as not loaded: {schema.Name}");
        }

        foreach ((Answer answer, Verdict verdict) in schema.Answers.Zip(verdicts))
        {
            _valid += verdict.IsValid ? 1 : 0;
            if (answer.Loss is not null)
            {
                Judge(new Difference(schema, answer, Verdict.Valid, askThem));
            }

            if (answer.Verdict.IsValid != verdict.IsValid)
            {
                Judge(new Difference(schema, answer, verdict, askThem));
            }
        }
    }

    /// <summary>Fails for each difference that is not listed, and for each that is listed but not met.</summary>
    public void AssertAgree()
    {
        foreach (Disagreement disagreement in known)
        {
            if (disagreement.Places.Count == 0)
            {
                _faults.Add($"met nowhere: {disagreement.Name}");
            }

            foreach (string place in disagreement.Places.Where(x => _schemas.Any(y => x.StartsWith(y + ": ", StringComparison.Ordinal)) && !_met.Contains((disagreement, x))))
            {
                _faults.Add($"no longer met: {disagreement.Name}: {place}");
            }
        }

        Assert.True(_faults.Count == 0, $"{_faults.Count} faults:\n{string.Join("\n", _faults.Take(500))}");
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"{_instances} instances of {_schemas.Count} schemas, {_valid} valid there, {_listed.Values.Sum()} disagreements listed, in {_met.Count} places");
        foreach ((string name, int count) in _listed)
        {
            text.AppendLine($"  {count} × {name}");
        }

        foreach (string skipped in _skipped)
        {
            text.AppendLine($"  not loaded there: {skipped}");
        }

        return text.ToString();
    }

    private void Judge(Difference difference)
    {
        if (known.FirstOrDefault(x => x.Explains(difference)) is not { } disagreement)
        {
            _faults.Add($"unexplained: {difference}");
        }
        else if (!disagreement.Places.Contains(difference.Place, StringComparer.Ordinal))
        {
            _faults.Add($"not listed: {disagreement.Name}: {difference.Place}\n    {difference}");
        }
        else
        {
            _met.Add((disagreement, difference.Place));
            _listed[disagreement.Name] = _listed.GetValueOrDefault(disagreement.Name) + 1;
        }
    }
}
