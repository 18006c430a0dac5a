using System.Collections.Generic;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Rules;

namespace Specimen.Reading.Types;

/// <content>Rules of schemas that are types.</content>
internal sealed partial class TypeReader
{
    // What a dynamic reference means is known at the root alone, which checks all of its schema.
    private RuleModel? FullOrNull(Schema part)
    {
        RuleModel? rule = _registry.IsDynamic(part) ? null : _rules.Full(part);
        return rule == RuleModel.True ? null : rule;
    }

    /// <summary>What the parts combine beyond their types: unions that decided none, <c>not</c>, <c>if</c>.</summary>
    public RuleModel? Combinations(Conjunction all) =>
        all.Parts.Exists(Assertions.Combines) ? RuleReader.All(all.Parts, _rules.Combinations) : null;

    /// <summary>Where the rules of a schema that is an emitted type will stand; null where the type can't hold any.</summary>
    private RuleReference? WantRules(Schema schema)
    {
        if ((_table.Of(schema) ?? _table.WrapperOf(new TypePlace(schema))) is not { IsEnum: false } type)
        {
            return null;
        }

        if (_wantsRules.Add(type))
        {
            _wantedRules.Enqueue(type);
        }

        return new RuleReference(type, RuleReference.OwnSchema);
    }

    /// <summary>Reads the rules of types that were asked for, which may ask for others; false where there were none.</summary>
    private bool ReadWantedRules()
    {
        bool isAny = _wantedRules.Count > 0;
        while (_wantedRules.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            NamedRef type = _wantedRules.Dequeue();
            _table.Decide(type, _table.ModelOf(type)! with { Schema = _rules.Full(_table.OwnerOf(type)) });
            Drain();
        }

        return isAny;
    }

    private void AddSharedRules()
    {
        bool isAny;
        do
        {
            isAny = _sharedRules.ReadWanted(x => _rules.Full(x), _cancellationToken);
            isAny |= ReadWantedRules();
        }
        while (isAny);

        foreach ((NamedRef type, SharedRulesModel model) in _sharedRules.Types())
        {
            _table.Add(type, model);
        }
    }

    /// <summary>
    /// What a dynamic reference means is known only where evaluation begins, so no member's type can hold it: each root checks
    /// all of its schema, and no part of it by itself, which would begin elsewhere.
    /// </summary>
    private void AddDynamicRules()
    {
        if (!_registry.HasDynamicTargets)
        {
            return;
        }

        foreach (KeyValuePair<NamedRef, Schema> root in _roots)
        {
            if (_table.ModelOf(root.Key) is { } model and not (StringEnumModel or IntegerEnumModel))
            {
                _table.Decide(root.Key, model with { Rules = _rules.Full(root.Value) });
            }
        }
    }
}
