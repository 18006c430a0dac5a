using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Rules;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Polymorphism;
using Specimen.Reading.Types.Rules;

namespace Specimen.Reading.Types;

/// <summary>Decides the records that schemas of objects with named members become.</summary>
/// <param name="types">Decides the types of their members.</param>
/// <param name="inheritance">Decides what they derive from, and what derives from them.</param>
/// <param name="registry">Finds what references mean.</param>
/// <param name="tags">Knows the members by which discriminators tell records apart.</param>
/// <param name="rules">Reads what no member can say.</param>
internal sealed class RecordReader(TypeReader types, RecordInheritance inheritance, SchemaRegistry registry, DiscriminatorTags tags, RuleReader rules)
{
    /// <summary>The record of a schema.</summary>
    /// <param name="type">Its name.</param>
    /// <param name="all">The schema.</param>
    /// <param name="properties">The named members with all schemas that apply to each.</param>
    public RecordModel Read(NamedRef type, Conjunction all, List<KeyValuePair<string, List<Schema>>> properties)
    {
        RecordModel? parent = inheritance.Parent(all.Main);
        AdditionalModel additional = Additional(all, properties.Count, out RuleModel? additionalRule);
        if (parent?.Additional is { Kind: AdditionalKind.Kept } inherited)
        {
            additional = Inherited(inherited, additional, all, ref additionalRule);
        }

        bool keepsAny = additional is { Kind: AdditionalKind.Kept, Value: ScalarRef { Scalar: Scalar.Json } };
        var record = new RecordDraft(type.Name, all, parent) { KeepsAny = keepsAny, IsLenient = types.OptionsOf(all.Main).IsLenient && keepsAny };
        foreach (KeyValuePair<string, List<Schema>> property in properties)
        {
            AddMember(record, property);
        }

        record.NameGiven();
        EquatableArray<DiscriminatorModel> discriminators = inheritance.AddDiscriminators(record);
        return new RecordModel(TypeReader.Head(type, all.Main, SchemaDocumentation.Of(all)))
        {
            Members = record.Members.ToEquatableArray(),
            Additional = additional,
            AllowsOther = !all.HasType && !all.Main.Dialect.IsOpenApi,
            Base = parent is null ? null : new NamedRef(parent.Namespace, parent.Name, NamedKind.BaseRecord),
            Discriminators = discriminators,
            Derived = type.Kind == NamedKind.BaseRecord ? inheritance.DerivedOf(all.Main, type) : null,
            Rules = RuleReader.All(
            [
                RuleReader.OfMembers(record.Residuals),
                additionalRule,
                RuleReader.All(all.Parts, rules.OfObject),
                RequiredBeyond(all, record.IsLenient ? all.Required() : record.Unnamed),
                types.Combinations(all),
            ]),
        };
    }

    private void AddMember(RecordDraft record, KeyValuePair<string, List<Schema>> property)
    {
        bool isRequired = record.Unnamed.Remove(property.Key);
        if (property.Value.Exists(static x => x.Boolean == false))
        {
            // "false" forbids the member: there is nothing to hold, only something to check.
            record.Residuals.Add(new(property.Key, RuleModel.False));
            if (record.Inherited(property.Key) is { } unwanted)
            {
                record.Members.Add(unwanted with { IsInherited = true, Checks = [] });
            }

            return;
        }

        TypeUse use = UseOf(record, property);
        if (record.Inherited(property.Key) is not { } inherited)
        {
            record.Members.Add(Member(record, property, use, isRequired));
            return;
        }

        record.Members.Add(Inherited(record, inherited, use, property));
        if (isRequired && !inherited.MustBeRead && !property.Value.Exists(static x => x.ReadOnly || x.WriteOnly))
        {
            // The base lets it be absent, so the property of C# does too.
            record.Unnamed.Add(property.Key);
        }
    }

    /// <summary>A member that the base declares: its type and its name stand, what the derived schema adds is checked by rules.</summary>
    private MemberModel Inherited(RecordDraft record, MemberModel member, TypeUse use, KeyValuePair<string, List<Schema>> property)
    {
        if (use.Type == member.Type)
        {
            return member with { IsInherited = true, Checks = use.Checks };
        }

        if (RuleReader.All(property.Value.Select(x => rules.Full(x))) is { } rule)
        {
            record.Residuals.Add(new(property.Key, rule));
        }

        return member with { IsInherited = true, Checks = [] };
    }

    /// <summary>The use of a member's schemas; what its type does not say of it goes to the residuals.</summary>
    private TypeUse UseOf(RecordDraft record, KeyValuePair<string, List<Schema>> property)
    {
        TypeUse use = types.UseOfMember(record.All, property);
        use = record.KeepsAny ? use : use.Strict;
        if ((record.IsLenient || use.Loose is not null) && KindOf(property.Value, use) is { } kind)
        {
            record.Residuals.Add(new(property.Key, kind));
            use = use.Type is ScalarRef { Scalar: Scalar.Uri } ? use with { Checks = [] } : use;
        }

        if (use.Residual is { } residual)
        {
            record.Residuals.Add(new(property.Key, residual));
        }

        return use;
    }

    /// <summary>
    /// What reading leaves to <c>Validate()</c> where a value that does not fit is kept as it is: the kind of JSON, which a schema without
    /// a type leaves open unless it lists its values, and the format where it is a type of C#.
    /// </summary>
    private RuleModel? KindOf(List<Schema> schemas, TypeUse use)
    {
        Conjunction own = Conjunction.Of(registry, schemas);
        SchemaTypes named = !own.HasType && ListedValues.TypesOf(own) is { } listed and not SchemaTypes.None ? listed : own.Types;
        SchemaTypes allowed = use.Loose is not null ? SchemaTypes.Any
            : use.IsNullable ? named | SchemaTypes.Null : named;
        string? format = use.Type is ScalarRef { Scalar: Scalar.DateTimeOffset or Scalar.DateOnly or Scalar.TimeOnly or Scalar.TimeSpan or Scalar.Guid or Scalar.Uri }
            ? own.First(static x => x.Format)
            : null;
        return RuleReader.Kind(TypeReader.Spec(own.Main), allowed, Formats.Standard(format));
    }

    private MemberModel Member(RecordDraft record, KeyValuePair<string, List<Schema>> property, TypeUse use, bool isRequired)
    {
        (string jsonName, List<Schema> schemas, Conjunction owner, bool isLenient) = (property.Key, property.Value, record.All, record.IsLenient);
        DeprecationModel? deprecation = SchemaDocumentation.DeprecationOf(schemas, use.Type, registry);
        bool isAlwaysWritten = isRequired || tags.IsTag(owner.Main, jsonName);
        string? constant = isAlwaysWritten && deprecation is null ? use.Constant : null;
        bool isLoose = use.Loose is not null;
        bool isGiven = deprecation is not null || (schemas.Exists(static x => x.ReadOnly) && SchemaFlow.Goes(owner, SchemaDirections.Sent));
        bool isSent = schemas.Exists(static x => x.WriteOnly) && SchemaFlow.Goes(owner, SchemaDirections.Received);
        string? initial = constant ?? (deprecation is not null ? null : tags.Mapped(owner.Main, jsonName, use, schemas));
        Presence whenRequired = isGiven ? Presence.Given : isSent ? Presence.Sent : isLenient ? Presence.Expected : Presence.Required;
        Presence presence = isLoose ? Presence.Optional
            : initial is not null ? isRequired ? Presence.Constant : Presence.Optional
            : isRequired && (whenRequired == Presence.Required || !use.IsNullable) ? whenRequired
            : use.IsNullable ? Presence.OptionalOrNull : Presence.Optional;
        return new MemberModel
        {
            Name = record.TakeName(jsonName, use.Type is ListRef),
            JsonName = jsonName,
            Type = use.Type,
            IsNullable = use.IsNullable,
            Presence = presence,
            Constant = initial,
            MustBeRead = isRequired && !isSent && !isLenient,
            IsLoose = isLoose || isLenient,
            NullHolder = record.KeepsAny && !isLoose && !isLenient && presence == Presence.Optional && use.Type is not ScalarRef { Scalar: Scalar.Json } ? Holder(schemas[0]) : null,
            Doc = SchemaDocumentation.Of(schemas, use.Type, registry),
            Deprecation = deprecation,
            Checks = use.Checks,
        };
    }

    /// <summary>Where the schema stands whose <c>properties</c> have another; null for one that stands elsewhere, as in an example.</summary>
    private static string? Holder(Schema schema) => schema.Location.Parent is { Segment: "properties", Parent: { } holder } ? holder.ToString() : null;

    /// <summary>What becomes of the members that the schema does not name.</summary>
    /// <param name="all">The schema.</param>
    /// <param name="named">How many members it names: a part that names as many names all.</param>
    /// <param name="rule">What remains to be checked.</param>
    private AdditionalModel Additional(Conjunction all, int named, out RuleModel? rule)
    {
        rule = null;
        bool hasPatterns = all.Parts.Any(static x => x.PatternProperties.Count > 0);
        if (types.OptionsOf(all.Main).IsLenient)
        {
            // Whatever a named member could not take must have a place.
            rule = rules.OfAdditional(all.Parts);
            return AdditionalModel.OfAny(AdditionalKind.Kept);
        }

        List<Schema> closing = all.Parts.FindAll(static x => x.AdditionalProperties is { Boolean: false });
        if (closing.Count > 0 && !hasPatterns)
        {
            // additionalProperties sees the properties beside it only (2020-12 core §10.3.2.3): what other parts name, it still forbids.
            List<Schema> partial = closing.FindAll(x => x.Properties.Count < named);
            if (partial.Count == 0)
            {
                // What an API answers grows, and no answer is worth losing for it: Validate() names what is too much.
                return AdditionalModel.OfAny(AdditionalKind.Kept) with { ClosedBy = TypeReader.Spec(closing[0]) };
            }

            rule = RuleReader.All(partial.Select(x => rules.Full(x)));
        }

        List<Schema> schemas = TypeReader.ValueSchemas(all);
        AdditionalKind kind = types.OptionsOf(all.Main).KeepsUnknownMembers || schemas.Count > 0 ? AdditionalKind.Kept : AdditionalKind.Ignored;
        if (schemas.Count == 0 || hasPatterns || all.Parts.Any(x => x.AdditionalProperties is { Boolean: null } && x.Properties.Count < named))
        {
            if (hasPatterns)
            {
                rule = rules.OfAdditional(all.Parts);
            }
            else if (schemas.Count > 0)
            {
                rule = RuleReader.All([rule, WithAdditional(all)]);
            }

            return AdditionalModel.OfAny(kind);
        }

        TypeUse use = types.UseOfPart(all, TypeReader.ValueSchemas)!.Value.Strict;
        rule = RuleReader.All([rule, use.Residual is null ? null : WithAdditional(all)]);
        return new AdditionalModel(kind, use.Type, use.IsNullable, use.Checks);
    }

    /// <summary>What becomes of them where the base keeps them already: they have its type, and what that can't say of them is a rule.</summary>
    private AdditionalModel Inherited(AdditionalModel inherited, AdditionalModel own, Conjunction all, ref RuleModel? rule)
    {
        if (inherited.Value.Equals(own.Value))
        {
            return inherited with { IsInherited = true, ClosedBy = own.ClosedBy, Checks = own.Checks };
        }

        bool isTold = own is { ClosedBy: null, Value: ScalarRef { Scalar: Scalar.Json } };
        rule = isTold ? rule : RuleReader.All([rule, WithAdditional(all)]);
        return inherited with { IsInherited = true, Checks = [] };
    }

    /// <summary>All that the parts say which have <c>additionalProperties</c>.</summary>
    private RuleModel? WithAdditional(Conjunction all) => RuleReader.All(all.Parts.Where(static x => x.AdditionalProperties is not null).Select(x => rules.Full(x)));

    /// <summary>Members that are required without being named anywhere.</summary>
    private static RuleModel? RequiredBeyond(Conjunction all, HashSet<string> unnamed) => unnamed.Count == 0 ? null : RuleReader.All(all.Parts.Select(part =>
    {
        EquatableArray<string> names = part.Required.Where(unnamed.Contains).ToEquatableArray();
        return names.IsEmpty ? null : new RuleModel(TypeReader.Spec(part), [new RuleKeyword("Required", new RuleTexts(names))]);
    }));
}
