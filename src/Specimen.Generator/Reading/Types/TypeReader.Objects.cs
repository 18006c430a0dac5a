using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Rules;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Forms;
using Specimen.Reading.Types.Rules;

namespace Specimen.Reading.Types;

/// <content>Objects with named members.</content>
internal sealed partial class TypeReader
{
    /// <summary>The members of a schema that is sent as a form; none for one that names none.</summary>
    public IReadOnlyList<FormMember> FormMembers(Schema schema)
    {
        Conjunction all = Conjunction.Of(_registry, schema);
        HashSet<string> required = all.Required();
        var members = new List<FormMember>();
        foreach (KeyValuePair<string, List<Schema>> property in all.Properties())
        {
            if (property.Value.Any(static x => x.ReadOnly || x.Boolean == false))
            {
                continue;
            }

            FieldFiles files = _files.Of(property.Value);
            TypeUse use = files.Alternative is { } alternative ? Use(alternative) : Use(property.Value);
            members.Add(new FormMember(
                property.Key,
                property.Value,
                (use with { IsNullable = use.IsNullable || files.IsNullable }).Strict,
                required.Contains(property.Key),
                files.Files,
                SchemaDocumentation.Of(property.Value))
            {
                FileType = files.MediaType,
            });
        }

        return members;
    }

    /// <summary>Whether a value that is sent has a file somewhere in it that no text can be.</summary>
    public bool HoldsFile(IReadOnlyList<Schema> schemas) => _files.AreWithin(schemas);

    private TypeUse UseOfObject(Conjunction all, bool isNullable, string? nameSuffix = null)
    {
        List<KeyValuePair<string, List<Schema>>> properties = all.Properties();
        bool isEmptyAndClosed = all.Parts.Any(static x => x.AdditionalProperties is { Boolean: false }) && all.Parts.All(static x => x.PatternProperties.Count == 0);
        if (properties.Count == 0 && !isEmptyAndClosed)
        {
            return UseOfMap(all, isNullable);
        }

        NamedRef record = _table.Name(all.Main, nameSuffix is null && _hierarchy.IsBase(all.Main) ? NamedKind.BaseRecord : NamedKind.Record, nameSuffix);
        _table.Later(record, () => AddRecord(record, all, properties));
        return new TypeUse(record, isNullable, NestedCheck.Alone, Residual: null);
    }

    private void AddRecord(NamedRef type, Conjunction all, List<KeyValuePair<string, List<Schema>>> properties)
    {
        HashSet<string> unnamed = all.Required();
        NameScope scope = MemberNames.OfRecord(type.Name);
        RecordModel? parent = Parent(all.Main);
        if (parent is not null)
        {
            ReserveInherited(scope, parent);
        }

        AdditionalModel additional = Additional(all, properties.Count, out RuleModel? additionalRule);
        bool keepsAny = additional is { Kind: AdditionalKind.Kept, Value: ScalarRef { Scalar: Scalar.Json } };
        bool isLenient = OptionsOf(all.Main).IsLenient && keepsAny;
        var members = new List<MemberModel>();
        var residuals = new List<KeyValuePair<string, RuleModel>>();
        foreach (KeyValuePair<string, List<Schema>> property in properties)
        {
            bool isRequired = unnamed.Remove(property.Key);
            if (property.Value.Exists(static x => x.Boolean == false))
            {
                // "false" forbids the member: there is nothing to hold, only something to check.
                residuals.Add(new(property.Key, RuleModel.False));
                continue;
            }

            TypeUse use = UseOfMember(property, keepsAny, isLenient, residuals);
            if (MemberOf(parent, property.Key) is not { } inherited)
            {
                members.Add(Member(scope, property.Key, property.Value, use, isRequired, isLenient, keepsAny, all));
                continue;
            }

            members.Add(Inherited(inherited, use, residuals, property));
            if (isRequired && !inherited.MustBeRead && !property.Value.Exists(static x => x.ReadOnly || x.WriteOnly))
            {
                // The base lets it be absent, so the property of C# does too.
                unnamed.Add(property.Key);
            }
        }

        NameGiven(members, scope);
        EquatableArray<DiscriminatorModel> discriminators = AddDiscriminators(all.Main, scope, members, parent);
        _table.Decide(type, new RecordModel(Head(type, all.Main, SchemaDocumentation.Of(all)))
        {
            Members = members.ToEquatableArray(),
            Additional = parent?.Additional is { Kind: AdditionalKind.Kept } kept && additional.Kind == AdditionalKind.Kept ? kept with { IsInherited = true, ClosedBy = additional.ClosedBy } : additional,
            AllowsOther = !all.HasType && !all.Main.Dialect.IsOpenApi,
            Base = parent is null ? null : new NamedRef(parent.Namespace, parent.Name, NamedKind.BaseRecord),
            Discriminators = discriminators,
            Derived = type.Kind == NamedKind.BaseRecord ? DerivedOf(all.Main, type) : null,
            Rules = All(
                RuleReader.OfMembers(residuals),
                additionalRule,
                RuleReader.All(all.Parts, _rules.OfObject),
                RequiredBeyond(all, isLenient ? all.Required() : unnamed),
                Combinations(all)),
        });
    }

    /// <summary>The use of a member's schemas; what its type does not say of it goes to the residuals.</summary>
    /// <param name="property">The JSON name and the schemas.</param>
    /// <param name="keepsAny">Whether the record can keep a value that is none of the member's type.</param>
    /// <param name="isLenient">Whether it does so for all members.</param>
    /// <param name="residuals">The rules of members by their JSON names.</param>
    private TypeUse UseOfMember(KeyValuePair<string, List<Schema>> property, bool keepsAny, bool isLenient, List<KeyValuePair<string, RuleModel>> residuals)
    {
        TypeUse use = Use(property.Value);
        use = keepsAny ? use : use.Strict;
        if ((isLenient || use.Loose is not null) && KindOf(property.Value, use) is { } kind)
        {
            residuals.Add(new(property.Key, kind));
            use = use.Type is ScalarRef { Scalar: Scalar.Uri } ? use with { Checks = [] } : use;
        }

        if (use.Residual is { } residual)
        {
            residuals.Add(new(property.Key, residual));
        }

        return use;
    }

    /// <summary>Names the properties that tell null from absent. All members have their names by then, which go before these.</summary>
    private static void NameGiven(List<MemberModel> members, NameScope scope)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i] is { Presence: Presence.OptionalOrNull, IsInherited: false })
            {
                members[i] = members[i] with { GivenName = scope.Take("Has" + members[i].Name, members[i].Name + "IsGiven") };
            }
        }
    }

    /// <summary>
    /// What reading leaves to <c>Validate()</c> where a value that does not fit is kept as it is: the kind of JSON, which a schema without
    /// a type leaves open unless it lists its values, and the format where it is a type of C#.
    /// </summary>
    private RuleModel? KindOf(List<Schema> schemas, TypeUse use)
    {
        Conjunction own = Conjunction.Of(_registry, schemas);
        SchemaTypes named = !own.HasType && ListedValues.TypesOf(own) is { } listed and not SchemaTypes.None ? listed : own.Types;
        SchemaTypes types = use.Loose is not null ? SchemaTypes.Any
            : use.IsNullable ? named | SchemaTypes.Null : named;
        string? format = use.Type is ScalarRef { Scalar: Scalar.DateTimeOffset or Scalar.DateOnly or Scalar.TimeOnly or Scalar.TimeSpan or Scalar.Guid or Scalar.Uri }
            ? own.First(static x => x.Format)
            : null;
        return RuleReader.Kind(Spec(own.Main), types, Formats.Standard(format));
    }

    private MemberModel Member(NameScope scope, string jsonName, List<Schema> schemas, TypeUse use, bool isRequired, bool isLenient, bool keepsAny, Conjunction owner)
    {
        DeprecationModel? deprecation = SchemaDocumentation.DeprecationOf(schemas);
        bool isAlwaysWritten = isRequired || _tags.IsTag(owner.Main, jsonName);
        ConstantCheck? constant = use.IsNullable || !isAlwaysWritten || deprecation is not null ? null : use.Checks.OfType<ConstantCheck>().FirstOrDefault();
        bool isLoose = use.Loose is not null;
        bool isGiven = deprecation is not null || (schemas.Exists(static x => x.ReadOnly) && SchemaFlow.Goes(owner, SchemaDirections.Sent));
        bool isSent = schemas.Exists(static x => x.WriteOnly) && SchemaFlow.Goes(owner, SchemaDirections.Received);
        string? initial = constant?.Value ?? (deprecation is not null ? null : _tags.Mapped(owner.Main, jsonName, use, schemas));
        Presence whenRequired = isGiven ? Presence.Given : isSent ? Presence.Sent : isLenient ? Presence.Expected : Presence.Required;
        Presence presence = isLoose ? Presence.Optional
            : initial is not null ? isRequired ? Presence.Constant : Presence.Optional
            : isRequired && (whenRequired == Presence.Required || !use.IsNullable) ? whenRequired
            : use.IsNullable ? Presence.OptionalOrNull : Presence.Optional;
        return new MemberModel
        {
            Name = MemberNames.Take(scope, jsonName),
            JsonName = jsonName,
            Type = use.Type,
            IsNullable = use.IsNullable,
            Presence = presence,
            Constant = initial,
            MustBeRead = isRequired && !isSent && !isLenient,
            IsLoose = isLoose || isLenient,
            NullHolder = keepsAny && !isLoose && !isLenient && presence == Presence.Optional && use.Type is not ScalarRef { Scalar: Scalar.Json } ? Holder(schemas[0]) : null,
            Doc = SchemaDocumentation.Of(schemas),
            Deprecation = deprecation,
            Checks = use.Checks,
        };
    }

    /// <summary>Where the schema stands whose <c>properties</c> have another; null for one that stands elsewhere, as in an example.</summary>
    private static string? Holder(Schema schema) => schema.Location.Parent is { Segment: "properties", Parent: { } holder } ? holder.ToString() : null;

    private static MemberModel? MemberOf(RecordModel? record, string jsonName) => record?.Members.FirstOrDefault(x => x.JsonName == jsonName);

    /// <param name="all">The schema.</param>
    /// <param name="named">How many members it names: a part that names as many names all.</param>
    /// <param name="rule">What remains to be checked.</param>
    private AdditionalModel Additional(Conjunction all, int named, out RuleModel? rule)
    {
        rule = null;
        bool hasPatterns = all.Parts.Any(static x => x.PatternProperties.Count > 0);
        if (OptionsOf(all.Main).IsLenient)
        {
            // Whatever a named member could not take must have a place.
            rule = RuleReader.All(all.Parts.Where(static x => x.AdditionalProperties is not null && x.PatternProperties.Count == 0).Select(x => _rules.OfAdditional(x)));
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
                return AdditionalModel.OfAny(AdditionalKind.Kept) with { ClosedBy = Spec(closing[0]) };
            }

            rule = RuleReader.All(partial.Select(x => _rules.Full(x)));
        }

        List<Schema> schemas = ValueSchemas(all);
        AdditionalKind kind = OptionsOf(all.Main).KeepsUnknownMembers || schemas.Count > 0 ? AdditionalKind.Kept : AdditionalKind.Ignored;
        if (schemas.Count == 0 || hasPatterns || all.Parts.Any(x => x.AdditionalProperties is { Boolean: null } && x.Properties.Count < named))
        {
            if (schemas.Count > 0 && !hasPatterns)
            {
                rule = All(rule, RuleReader.All(all.Parts.Where(static x => x.AdditionalProperties is not null).Select(x => _rules.Full(x))));
            }

            return AdditionalModel.OfAny(kind);
        }

        TypeUse use = Use(schemas).Strict;
        rule = All(rule, use.Residual is null ? null : RuleReader.All(all.Parts.Where(static x => x.AdditionalProperties is not null).Select(x => _rules.Full(x))));
        return new AdditionalModel(kind, use.Type, use.IsNullable, use.Checks);
    }

    /// <summary>Members that are required without being named anywhere.</summary>
    private static RuleModel? RequiredBeyond(Conjunction all, HashSet<string> unnamed) => unnamed.Count == 0 ? null : RuleReader.All(all.Parts.Select(part =>
    {
        EquatableArray<string> names = part.Required.Where(unnamed.Contains).ToEquatableArray();
        return names.IsEmpty ? null : new RuleModel(Spec(part), [new RuleKeyword("Required", new RuleTexts(names))]);
    }));
}
