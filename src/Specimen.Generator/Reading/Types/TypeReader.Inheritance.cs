using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Rules;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>Records that derive from one with a discriminator.</content>
internal sealed partial class TypeReader
{
    /// <summary>The record that a schema's record derives from; null for none.</summary>
    private RecordModel? Parent(Schema schema)
    {
        if (BaseRecord(schema, out Schema? parent) is not { } type)
        {
            return null;
        }

        // From the top down: a record asks for its base, and a stack has no room for a long line of them.
        var undecided = new Stack<NamedRef>();
        for (NamedRef? next = type; next is not null && _table.ModelOf(next) is null; next = BaseRecord(parent!, out parent))
        {
            undecided.Push(next);
        }

        while (undecided.Count > 0)
        {
            _table.Build(undecided.Pop());
        }

        return _table.ModelOf(type) as RecordModel;
    }

    /// <summary>The type of what a schema derives from, where that is a record that others derive from; else null.</summary>
    private NamedRef? BaseRecord(Schema schema, out Schema? parent)
    {
        parent = _hierarchy.BaseOf(schema);
        return parent is not null && _hierarchy.IsBase(parent) && Use(parent).Type is NamedRef { Kind: NamedKind.BaseRecord } type ? type : null;
    }

    private static void ReserveInherited(NameScope scope, RecordModel parent)
    {
        foreach (MemberModel member in parent.Members)
        {
            scope.Reserve(member.Name);
            if (member.GivenName is { } given)
            {
                scope.Reserve(given);
            }
        }
    }

    /// <summary>A member that the base declares: its type and its name stand, what the derived schema adds is checked by rules.</summary>
    private MemberModel Inherited(MemberModel member, TypeUse use, List<KeyValuePair<string, RuleModel>> residuals, KeyValuePair<string, List<Schema>> property)
    {
        if (use.Type == member.Type)
        {
            return member with { IsInherited = true, Checks = use.Checks };
        }

        if (RuleReader.All(property.Value.Select(x => _rules.Full(x))) is { } rule)
        {
            residuals.Add(new(property.Key, rule));
        }

        return member with { IsInherited = true, Checks = [] };
    }

    /// <summary>Makes sure of a member for each discriminator, with the value that means this record.</summary>
    /// <returns>The values of those that the record inherits.</returns>
    private EquatableArray<DiscriminatorModel> AddDiscriminators(Schema schema, NameScope scope, List<MemberModel> members, RecordModel? parent)
    {
        if (!_hierarchy.IsBase(schema) && parent is null)
        {
            return [];
        }

        var inherited = new List<DiscriminatorModel>();
        foreach (string property in _hierarchy.Roots(schema).Select(static x => x.KindDiscriminator!.PropertyName).Distinct())
        {
            if (AddDiscriminator(schema, property, scope, members, parent) is { IsInherited: true } member && _hierarchy.InitialKind(schema, property) is { } kind)
            {
                inherited.Add(new DiscriminatorModel(member.Name, member.Type, kind));
            }
        }

        return inherited.ToEquatableArray();
    }

    /// <summary>The member of a discriminator; null for one that can hold no value of it.</summary>
    private MemberModel? AddDiscriminator(Schema schema, string property, NameScope scope, List<MemberModel> members, RecordModel? parent)
    {
        int index = members.FindIndex(x => x.JsonName == property);
        if (index < 0)
        {
            // First, for readers that choose a type by it before they read on.
            index = 0;
            members.Insert(index, MemberOf(parent, property) is { } known ? known with { IsInherited = true } : new MemberModel
            {
                Name = MemberNames.Take(scope, property),
                JsonName = property,
                Type = new ScalarRef(Scalar.String),
                IsNullable = false,
                Presence = Presence.Optional,
                MustBeRead = false,
                Doc = new DocModel("Tells the types apart that derive from this one."),
            });
        }

        MemberModel member = members[index];
        if (member.Type is not (ScalarRef { Scalar: Scalar.String } or NamedRef { Kind: NamedKind.StringEnum }) || member.IsNullable)
        {
            return null;
        }

        if (_hierarchy.InitialKind(schema, property) is { } kind)
        {
            members[index] = member with
            {
                // What JSON may lack is null where it does: writing it would add what did not come.
                Presence = member.Presence == Presence.Optional ? Presence.Optional : Presence.Constant,
                Constant = JsonText.Quote(kind),
                GivenName = null,
            };
        }
        else if (!member.IsInherited && member.Presence.MustBeSet() && _hierarchy.Descendants(schema).Any(x => _hierarchy.InitialKind(x, property) is not null))
        {
            // C# would ask for it also where a derived record has its value from the start; that a base has none, Validate() tells.
            members[index] = member with { Presence = Presence.Constant };
        }

        return member;
    }

    private DerivedModel? DerivedOf(Schema schema, NamedRef own)
    {
        if (_hierarchy.Roots(schema).FirstOrDefault()?.KindDiscriminator is not { PropertyName: var property })
        {
            return null;
        }

        var cases = new List<DerivedCase>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        DerivedCase? fallback = null;
        Schema? fallbackSchema = _hierarchy.DefaultOf(schema);
        foreach (Schema derived in _hierarchy.Descendants(schema))
        {
            if (Use(derived).Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } type)
            {
                bool readsOn = type.Kind == NamedKind.BaseRecord && _hierarchy.Roots(derived).First().KindDiscriminator!.PropertyName != property;
                cases.AddRange(_hierarchy.ValuesOf(derived, property).Where(seen.Add).Select(x => new DerivedCase(x, type, readsOn)));
                fallback = ReferenceEquals(derived, fallbackSchema) ? new DerivedCase("", type, readsOn) : fallback;
            }
        }

        if (fallback is not null)
        {
            // What is not told otherwise is no longer the base: that has to be told too.
            cases.AddRange(_hierarchy.ValuesOf(schema, property).Where(seen.Add).Select(x => new DerivedCase(x, own, ReadsOn: false)));
        }

        return new DerivedModel(property, cases.ToEquatableArray(), fallback);
    }
}
