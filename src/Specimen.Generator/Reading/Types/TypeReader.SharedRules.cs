using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Reading.Naming;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <content>Rules of schemas that are referred to but are no type.</content>
internal sealed partial class TypeReader
{
    private readonly Dictionary<Schema, RuleReference> _sharedRules = [];
    private readonly Dictionary<string, (NameScope Names, List<(string Name, Schema Schema)> Entries)> _sharedByNamespace = new(StringComparer.Ordinal);

    private RuleReference WantSharedRule(Schema schema)
    {
        if (_sharedRules.TryGetValue(schema, out RuleReference? known))
        {
            return known;
        }

        (string @namespace, string placeName) = _names.Place(schema);
        if (!_sharedByNamespace.TryGetValue(@namespace, out (NameScope Names, List<(string Name, Schema Schema)> Entries) shared))
        {
            _sharedByNamespace.Add(@namespace, shared = (MemberNames.OfRecord(NamespaceNames.SharedRules), []));
        }

        string name = shared.Names.Take(placeName, placeName + "Rules");
        var reference = new RuleReference(new NamedRef(@namespace, NamespaceNames.SharedRules, NamedKind.Record), name);
        _sharedRules.Add(schema, reference);
        shared.Entries.Add((name, schema));
        return reference;
    }

    private void AddSharedRules()
    {
        // Reading one rule can ask for others, also in other namespaces.
        var rules = new Dictionary<Schema, RuleModel>();
        while (rules.Count < _sharedRules.Count || _wantedRules.Count > 0)
        {
            foreach (Schema schema in _sharedRules.Keys.ToArray())
            {
                if (!rules.ContainsKey(schema))
                {
                    _cancellationToken.ThrowIfCancellationRequested();
                    rules.Add(schema, _rules.Full(schema));
                }
            }

            while (_wantedRules.Count > 0)
            {
                NamedRef type = _wantedRules.Dequeue();
                _models[type] = _models[type] with { Schema = _rules.Full(_owners[type]) };
            }
        }

        foreach (KeyValuePair<string, (NameScope Names, List<(string Name, Schema Schema)> Entries)> shared in _sharedByNamespace.OrderBy(static x => x.Key, StringComparer.Ordinal))
        {
            var type = new NamedRef(shared.Key, NamespaceNames.SharedRules, NamedKind.Record);
            Schema first = shared.Value.Entries[0].Schema;
            _order.Add(type);
            _models[type] = new SharedRulesModel
            {
                Namespace = shared.Key,
                Name = NamespaceNames.SharedRules,
                File = first.Location.File.Path,
                Pointer = "",
                Doc = new DocModel("The rules of schemas that types refer to."),
                Entries = shared.Value.Entries.Select(x => new SharedRule(x.Name, rules[x.Schema])).ToEquatableArray(),
            };
        }
    }
}
