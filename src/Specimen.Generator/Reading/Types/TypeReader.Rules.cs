using System.Collections.Generic;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;

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
    private RuleModel? Combinations(Conjunction all) =>
        all.Parts.Exists(Assertions.Combines) ? RuleReader.All(all.Parts, _rules.Combinations) : null;

    /// <summary>Where the rules of a schema that is an emitted type will stand; null where the type can't hold any.</summary>
    private RuleReference? WantRules(Schema schema)
    {
        if (!_types.TryGetValue(schema, out NamedRef? type) && !_wrapped.TryGetValue(schema, out type))
        {
            return null;
        }

        if (type.IsEnum)
        {
            return null;
        }

        if (_wantsRules.Add(type))
        {
            _wantedRules.Enqueue(type);
        }

        return new RuleReference(type, "SchemaRules");
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
            if (_models.TryGetValue(root.Key, out TypeModel? model) && model is not (StringEnumModel or IntegerEnumModel))
            {
                _models[root.Key] = model with { Rules = _rules.Full(root.Value) };
            }
        }
    }
}
