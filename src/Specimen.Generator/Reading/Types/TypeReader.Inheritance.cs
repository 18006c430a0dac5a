using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Reading.Naming;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Rules;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>Records that derive from one with a discriminator.</content>
internal sealed partial class TypeReader
{
    private RecordModel? Parent(Schema schema)
    {
        if (_hierarchy.BaseOf(schema) is not { } parent || !_hierarchy.IsBase(parent) || Use(parent).Type is not NamedRef { Kind: NamedKind.BaseRecord } type)
        {
            return null;
        }

        _table.Build(type);
        return _table.ModelOf(type) as RecordModel;
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

    /// <summary>Makes sure of a member for the discriminator, with the value that means this record.</summary>
    private DiscriminatorModel? AddDiscriminator(Schema schema, NameScope scope, List<MemberModel> members, RecordModel? parent)
    {
        if (!_hierarchy.IsBase(schema) && parent is null)
        {
            return null;
        }

        Schema root = _hierarchy.Root(schema, out Discriminator? discriminator);
        if (discriminator is null)
        {
            return null;
        }

        int index = members.FindIndex(x => x.JsonName == discriminator.PropertyName);
        if (index < 0)
        {
            string value = _hierarchy.ValuesOf(root, discriminator, schema)[0];
            if (parent is not null)
            {
                return parent.Discriminator is { } inherited ? inherited with { Value = value } : null;
            }

            members.Add(new MemberModel
            {
                Name = MemberNames.Take(scope, discriminator.PropertyName),
                JsonName = discriminator.PropertyName,
                Type = new ScalarRef(Scalar.String),
                IsNullable = false,
                Presence = Presence.Constant,
                Constant = JsonText.Quote(value),
                MustBeRead = false,
                Doc = new DocModel("Tells the types apart that derive from this one."),
            });
            return new DiscriminatorModel(members[members.Count - 1].Name, new ScalarRef(Scalar.String), value);
        }

        MemberModel member = members[index];
        if (member.Type is not (ScalarRef { Scalar: Scalar.String } or NamedRef { Kind: NamedKind.StringEnum }) || member.IsNullable)
        {
            return null;
        }

        if (_hierarchy.InitialKind(root, discriminator, schema) is { } kind)
        {
            // A base that has no value of its own may leave the member out.
            members[index] = member is { IsInherited: true, Presence: Presence.Optional } ? member : member with { Presence = Presence.Constant, Constant = JsonText.Quote(kind), GivenName = null };
            return new DiscriminatorModel(member.Name, member.Type, kind);
        }

        if (parent is null && member.Presence.MustBeSet() && _hierarchy.Descendants(schema).Any(x => _hierarchy.InitialKind(root, discriminator, x) is not null))
        {
            // C# would ask for it also where a derived record has its value from the start; that a base has none, Validate() tells.
            members[index] = member with { Presence = Presence.Constant };
        }

        return null;
    }

    private DerivedModel? DerivedOf(Schema schema)
    {
        Schema root = _hierarchy.Root(schema, out Discriminator? discriminator);
        if (discriminator is null)
        {
            return null;
        }

        var cases = new List<DerivedCase>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Schema derived in _hierarchy.Descendants(schema))
        {
            if (Use(derived).Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } type)
            {
                cases.AddRange(_hierarchy.ValuesOf(root, discriminator, derived).Where(seen.Add).Select(x => new DerivedCase(x, type)));
            }
        }

        return new DerivedModel(discriminator.PropertyName, cases.ToEquatableArray());
    }
}
