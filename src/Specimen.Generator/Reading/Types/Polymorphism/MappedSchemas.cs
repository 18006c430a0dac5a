using System.Collections.Generic;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>
/// What the values in the mapping of a discriminator lead to. Each record of a hierarchy asks, and a large one has thousands, so the mapping is
/// looked up once.
/// </summary>
/// <param name="mapping">The mapping.</param>
internal sealed class MappedSchemas(IReadOnlyList<KeyValuePair<string, JsonString>> mapping)
{
    private readonly Schema?[] _targets = new Schema?[mapping.Count];
    private readonly Dictionary<Schema, List<string>> _values = [];
    private int _found;

    /// <summary>The values that lead to a schema, in the order of the mapping.</summary>
    /// <param name="target">The schema.</param>
    /// <param name="find">Looks a name or a reference up. It is asked again for one that leads nowhere: once more schemas are read, it may.</param>
    public IReadOnlyList<string> ValuesOf(Schema target, System.Func<string, Schema?> find)
    {
        if (_found < mapping.Count && FindMore(find))
        {
            Index();
        }

        return _values.TryGetValue(target, out List<string>? values) ? values : [];
    }

    private bool FindMore(System.Func<string, Schema?> find)
    {
        int before = _found;
        for (int i = 0; i < _targets.Length; i++)
        {
            if (_targets[i] is null && find(mapping[i].Value.Value) is { } target)
            {
                _targets[i] = target;
                _found++;
            }
        }

        return _found > before;
    }

    private void Index()
    {
        _values.Clear();
        for (int i = 0; i < _targets.Length; i++)
        {
            if (_targets[i] is { } target)
            {
                if (!_values.TryGetValue(target, out List<string>? values))
                {
                    _values.Add(target, values = []);
                }

                values.Add(mapping[i].Key);
            }
        }
    }
}
