using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Naming;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types.Rules;

/// <summary>Rules of schemas that are referred to but are no type: each namespace has one class for its own.</summary>
internal sealed class SharedRules(TypeNames names)
{
    private readonly Dictionary<Schema, RuleReference> _references = [];
    private readonly Dictionary<Schema, RuleModel> _rules = [];
    private readonly Dictionary<string, (NameScope Names, List<(string Name, Schema Schema)> Entries)> _byNamespace = new(StringComparer.Ordinal);

    /// <summary>Where the rules of a schema will stand.</summary>
    public RuleReference Want(Schema schema)
    {
        if (_references.TryGetValue(schema, out RuleReference? known))
        {
            return known;
        }

        (string @namespace, string placeName) = names.Place(schema);
        if (!_byNamespace.TryGetValue(@namespace, out (NameScope Names, List<(string Name, Schema Schema)> Entries) shared))
        {
            _byNamespace.Add(@namespace, shared = (MemberNames.OfRecord(NamespaceNames.SharedRules), []));
        }

        string name = shared.Names.Take(placeName, placeName + "Rules");
        var reference = new RuleReference(TypeOf(@namespace), name);
        _references.Add(schema, reference);
        shared.Entries.Add((name, schema));
        return reference;
    }

    /// <summary>Reads the rules that were asked for since it was called last, which may ask for others; false where there were none.</summary>
    public bool ReadWanted(Func<Schema, RuleModel> read, CancellationToken cancellationToken)
    {
        List<Schema> wanted = [.. _references.Keys.Where(x => !_rules.ContainsKey(x))];
        foreach (Schema schema in wanted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _rules.Add(schema, read(schema));
        }

        return wanted.Count > 0;
    }

    /// <summary>The classes that hold the rules.</summary>
    public IEnumerable<(NamedRef Type, SharedRulesModel Model)> Types()
    {
        foreach (KeyValuePair<string, (NameScope Names, List<(string Name, Schema Schema)> Entries)> shared in _byNamespace.OrderBy(static x => x.Key, StringComparer.Ordinal))
        {
            string file = shared.Value.Entries[0].Schema.Location.File.Path;
            var head = new TypeHead(shared.Key, NamespaceNames.SharedRules, file, Pointer: "", new DocModel("The rules of schemas that types refer to."), Deprecation: null);
            yield return (TypeOf(shared.Key), new SharedRulesModel(head) { Entries = shared.Value.Entries.Select(x => new SharedRule(x.Name, _rules[x.Schema])).ToEquatableArray() });
        }
    }

    private static NamedRef TypeOf(string @namespace) => new(@namespace, NamespaceNames.SharedRules, NamedKind.Record);
}
