using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Polymorphism;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <summary>Decides which records derive from one with a discriminator, and the members that tell them apart.</summary>
internal sealed class RecordInheritance(TypeReader types, TypeTable table, Hierarchy hierarchy)
{
    /// <summary>The record that a schema's record derives from; null for none.</summary>
    public RecordModel? Parent(Schema schema)
    {
        if (BaseRecord(schema, out Schema? parent) is not { } type)
        {
            return null;
        }

        // From the top down: a record asks for its base, and a stack has no room for a long line of them.
        var undecided = new Stack<NamedRef>();
        for (NamedRef? next = type; next is not null && table.ModelOf(next) is null; next = BaseRecord(parent!, out parent))
        {
            undecided.Push(next);
        }

        while (undecided.Count > 0)
        {
            table.Build(undecided.Pop());
        }

        return table.ModelOf(type) as RecordModel;
    }

    /// <summary>The type of what a schema derives from, where that is a record that others derive from; else null.</summary>
    private NamedRef? BaseRecord(Schema schema, out Schema? parent)
    {
        parent = hierarchy.BaseOf(schema);
        return parent is not null && hierarchy.IsBase(parent) && types.Use(parent).Type is NamedRef { Kind: NamedKind.BaseRecord } type ? type : null;
    }

    /// <summary>Makes sure of a member for each discriminator, with the value that means this record.</summary>
    /// <returns>The values of those that the record inherits.</returns>
    public EquatableArray<DiscriminatorModel> AddDiscriminators(RecordDraft record)
    {
        Schema schema = record.All.Main;
        if (!hierarchy.IsBase(schema) && record.Parent is null)
        {
            return [];
        }

        var inherited = new List<DiscriminatorModel>();
        foreach (string property in hierarchy.Roots(schema).Select(static x => x.KindDiscriminator!.PropertyName).Distinct())
        {
            if (AddDiscriminator(record, property) is { IsInherited: true } member && hierarchy.InitialKind(schema, property) is { } kind)
            {
                inherited.Add(new DiscriminatorModel(member.Name, member.Type, kind));
            }
        }

        return inherited.ToEquatableArray();
    }

    /// <summary>The member of a discriminator; null for one that can hold no value of it.</summary>
    private MemberModel? AddDiscriminator(RecordDraft record, string property)
    {
        int index = record.Members.FindIndex(x => x.JsonName == property);
        if (index < 0)
        {
            // First, for readers that choose a type by it before they read on.
            index = 0;
            record.Members.Insert(index, record.Inherited(property) is { } known ? known with { IsInherited = true } : Undeclared(record, property));
        }

        Schema schema = record.All.Main;
        MemberModel member = record.Members[index];
        if (member.Type is not (ScalarRef { Scalar: Scalar.String } or NamedRef { Kind: NamedKind.StringEnum }) || member.IsNullable)
        {
            return null;
        }

        if (hierarchy.InitialKind(schema, property) is { } kind)
        {
            record.Members[index] = member with
            {
                // What JSON may lack is null where it does: writing it would add what did not come.
                Presence = member.Presence == Presence.Optional ? Presence.Optional : Presence.Constant,
                Constant = JsonText.Quote(kind),
                GivenName = null,
            };
        }
        else if (!member.IsInherited && member.Presence.MustBeSet() && hierarchy.Descendants(schema).Any(x => hierarchy.InitialKind(x, property) is not null))
        {
            // C# would ask for it also where a derived record has its value from the start; that a base has none, Validate() tells.
            record.Members[index] = member with { Presence = Presence.Constant };
        }

        return member;
    }

    /// <summary>The member of a discriminator that no schema has among its properties.</summary>
    private static MemberModel Undeclared(RecordDraft record, string property) => new()
    {
        Name = record.TakeName(property, isList: false),
        JsonName = property,
        Type = new ScalarRef(Scalar.String),
        IsNullable = false,
        Presence = Presence.Optional,
        MustBeRead = false,
        Doc = new DocModel("Tells the types apart that derive from this one."),
    };

    /// <summary>How records that derive from one are told by its discriminator; null where it has none.</summary>
    public DerivedModel? DerivedOf(Schema schema, NamedRef own)
    {
        if (hierarchy.Roots(schema).FirstOrDefault()?.KindDiscriminator is not { PropertyName: var property })
        {
            return null;
        }

        var cases = new List<DerivedCase>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        DerivedCase? fallback = null;
        Schema? fallbackSchema = hierarchy.DefaultOf(schema);
        foreach (Schema derived in hierarchy.Descendants(schema))
        {
            if (types.Use(derived).Type is NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } type)
            {
                bool readsOn = type.Kind == NamedKind.BaseRecord && hierarchy.Roots(derived).First().KindDiscriminator!.PropertyName != property;
                cases.AddRange(hierarchy.ValuesOf(derived, property).Where(seen.Add).Select(x => new DerivedCase(x, type, readsOn)));
                fallback = ReferenceEquals(derived, fallbackSchema) ? new DerivedCase("", type, readsOn) : fallback;
            }
        }

        if (fallback is not null)
        {
            // What is not told otherwise is no longer the base: that has to be told too.
            cases.AddRange(hierarchy.ValuesOf(schema, property).Where(seen.Add).Select(x => new DerivedCase(x, own, ReadsOn: false)));
        }

        return new DerivedModel(property, cases.ToEquatableArray(), fallback);
    }
}
