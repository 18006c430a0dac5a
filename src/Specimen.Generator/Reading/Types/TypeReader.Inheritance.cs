using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Rules;
using Specimen.Reading.Naming;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <content>
/// Records that derive from one with a discriminator (OpenAPI 3.1.1, Discriminator Object: "allOf" with a named base). All other
/// uses of <c>allOf</c> are merged: deriving from what has no discriminator would say nothing that can be used.
/// </content>
internal sealed partial class TypeReader
{
    private readonly Dictionary<Schema, Schema> _bases = [];
    private readonly Dictionary<Schema, List<Schema>> _derived = [];

    /// <summary>Notes what a named schema derives from. All of a document do so before any type is decided.</summary>
    public void DeclareBase(Schema schema)
    {
        foreach (Schema part in schema.AllOf)
        {
            if (part.Ref is not null && _registry.Target(part) is { } target && !ReferenceEquals(target, schema) && !_bases.ContainsKey(schema) && DiscriminatedBase(target) is { Discriminator: { } discriminator } root)
            {
                _bases.Add(schema, target);
                // What a mapping leaves out, or what adds null, and says nothing else is another name of the base.
                schema.IsToldFromBase = discriminator.Mapping.Count == 0 ? !schema.IsNullable : _discriminators.MappedTo(root, schema, discriminator).Count > 0;
                if (!_derived.TryGetValue(target, out List<Schema>? list))
                {
                    _derived.Add(target, list = []);
                }

                list.Add(schema);
            }
        }
    }

    /// <summary>The nearest schema with a discriminator among a schema and what it refers to by <c>allOf</c>; null where there is none.</summary>
    private Schema? DiscriminatedBase(Schema schema)
    {
        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>();
        open.Push(schema);
        while (open.Count > 0)
        {
            Schema next = open.Pop();
            if (!seen.Add(next))
            {
                continue;
            }

            if (next is { Discriminator: not null, OneOf.Count: 0, AnyOf.Count: 0 })
            {
                return next;
            }

            foreach (Schema part in next.AllOf.Where(static x => x.Ref is not null))
            {
                if (_registry.Target(part) is { } target)
                {
                    open.Push(target);
                }
            }
        }

        return null;
    }

    private bool IsBase(Schema schema) => _derived.ContainsKey(schema) && !IsOwnAncestor(schema);

    // A circle of bases derives nothing.
    private bool IsOwnAncestor(Schema schema)
    {
        Schema current = schema;
        for (int i = 0; i <= _bases.Count && _bases.TryGetValue(current, out Schema? parent); i++)
        {
            if (ReferenceEquals(parent, schema))
            {
                return true;
            }

            current = parent;
        }

        return false;
    }

    private RecordModel? Parent(Schema schema)
    {
        if (!_bases.TryGetValue(schema, out Schema? parent) || !IsBase(parent) || Use(parent).Type is not NamedRef { Kind: NamedKind.BaseRecord } type)
        {
            return null;
        }

        Build(type);
        return _models.TryGetValue(type, out TypeModel? model) ? model as RecordModel : null;
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
}
