using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Diagnostics;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Forms;
using Specimen.Reading.Types.Polymorphism;
using Specimen.Reading.Types.Rules;

namespace Specimen.Reading.Types;

/// <summary>
/// Decides which C# type each schema becomes. Where a schema's own words leave it open (no <c>type</c>), what its keywords are
/// about decides; what no type and no check on a member can say goes into rules over JSON, so that nothing is lost.
/// </summary>
internal sealed partial class TypeReader
{
    // Lists of lists, and references to references, that go deeper get a named type in between: neither our stack nor a reader of the code can follow.
    private const int MaxNesting = 32;

    private readonly SchemaRegistry _registry;
    private readonly TypeTable _table;
    private readonly TypeOptions _options;
    private readonly PatternCache _patterns;
    private readonly DiscriminatorValues _discriminators;
    private readonly SharedRules _sharedRules;
    private readonly RuleReader _rules;
    private readonly UnionTokens _unions;
    private readonly DiscriminatorTags _tags;
    private readonly Hierarchy _hierarchy;
    private readonly DiscriminatorFaults _faults;
    private readonly SchemaFlow _flow;
    private readonly FormFiles _files;
    private readonly RecordReader _records;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<Schema, TypeUse> _uses = [];
    private readonly HashSet<Schema> _inProgress = [];
    private readonly HashSet<TypePlace> _partsInProgress = [];
    private readonly HashSet<TypePlace> _wrappedParts = [];
    private readonly Dictionary<NamedRef, Schema> _roots = [];
    private readonly HashSet<NamedRef> _wantsRules = [];
    private readonly Queue<NamedRef> _wantedRules = new();

    // Unions that became the variants of a type are that type's to check.
    private readonly HashSet<IReadOnlyList<Schema>> _variants = [];

    // Unions of which null is a value, and those among them whose rules know nothing of it.
    private readonly HashSet<NamedRef> _nullableUnions = [];
    private readonly HashSet<NamedRef> _nullBeside = [];

    public TypeReader(SchemaRegistry registry, TypeNames names, TypeOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _registry = registry;
        _table = new TypeTable(names);
        _options = options;
        _patterns = new PatternCache(diagnostics);
        _discriminators = new DiscriminatorValues(registry);
        _unions = new UnionTokens(_table.ModelOf);
        _hierarchy = new Hierarchy(registry, _discriminators);
        _faults = new DiscriminatorFaults(registry, _discriminators, _hierarchy, diagnostics);
        _flow = new SchemaFlow(registry, _hierarchy);
        _files = new FormFiles(registry, _flow, cancellationToken);
        _tags = new DiscriminatorTags(registry, _discriminators);
        _sharedRules = new SharedRules(names);
        _rules = new RuleReader(registry, _patterns, _discriminators, WantRules, _sharedRules.Want, _variants.Contains);
        _records = new RecordReader(this, new RecordInheritance(this, _table, _hierarchy), registry, _tags, _rules);
        _cancellationToken = cancellationToken;
    }

    /// <summary>What the project chooses for the types of a schema's file.</summary>
    public TypeOptions OptionsOf(Schema schema) => _options.For(schema.Location.File.Options);

    /// <summary>The schema that another only refers to; null where that says anything of its own.</summary>
    public Schema? Alias(Schema schema) => Conjunction.Of(_registry, schema).Alias;

    /// <summary>Notes the tags of the alternatives of a named schema. All of a document do so before any type is decided.</summary>
    public void DeclareTags(Schema schema) => _tags.Declare(schema);

    /// <summary>Notes what a named schema derives from. All of a document do so before any type is decided.</summary>
    public void DeclareBase(Schema schema) => _hierarchy.Declare(schema);

    /// <summary>Says that a schema describes what is sent.</summary>
    public void Send(Schema schema) => _flow.Send(schema);

    /// <summary>Says that a schema describes what is received.</summary>
    public void Receive(Schema schema) => _flow.Receive(schema);

    /// <summary>What a schema means where it is used.</summary>
    public TypeUse Use(Schema schema)
    {
        if (_uses.TryGetValue(schema, out TypeUse use))
        {
            return use;
        }

        if (!_inProgress.Add(schema))
        {
            // A list of itself has no name to return to: it gets a type of its own around it.
            return new TypeUse(_table.Wrap(new TypePlace(schema)), IsNullable: false, NestedCheck.Alone, Residual: null);
        }

        if (_inProgress.Count > MaxNesting)
        {
            _inProgress.Remove(schema);
            return UseLater(schema);
        }

        use = Use(Conjunction.Of(_registry, schema));
        _inProgress.Remove(schema);
        use = Wrapped(use, new TypePlace(schema));
        _uses[schema] = use;
        return use;
    }

    private TypeUse UseLater(Schema schema)
    {
        NamedRef type = _table.Wrap(new TypePlace(schema));
        _table.Later(type, () => Use(schema));
        return new TypeUse(type, IsNullable: false, NestedCheck.Alone, Residual: null);
    }

    /// <summary>What the schemas of a member mean together.</summary>
    public TypeUse UseOfMember(Conjunction all, KeyValuePair<string, List<Schema>> member) => member.Value.Count == 1
        ? Use(member.Value[0])
        : UseOfPart(all, member.Key, member.Value);

    private TypeUse UseOfPart(Conjunction all, string member, List<Schema> schemas) =>
        UseOfPart(Conjunction.Of(_registry, schemas, all, other => other.Properties().Find(x => x.Key == member).Value ?? []));

    /// <summary>What the schemas mean together that a conjunction has for something else than a member; null where it has none.</summary>
    public TypeUse? UseOfPart(Conjunction all, Func<Conjunction, IReadOnlyList<Schema>> schemasOf) => schemasOf(all) switch
    {
        [] => null,
        [var one] => Use(one),
        var several => UseOfPart(Conjunction.Of(_registry, several, all, schemasOf)),
    };

    private TypeUse UseOfPart(Conjunction part)
    {
        var key = new TypePlace(part);
        bool isNested = !_partsInProgress.Add(key);
        if (isNested || _inProgress.Count + _partsInProgress.Count > MaxNesting)
        {
            NamedRef type = _table.Wrap(part.Place);
            _wrappedParts.Add(key);
            if (!isNested)
            {
                _partsInProgress.Remove(key);
                _table.Later(type, () => UseOfPart(part));
            }

            return new TypeUse(type, IsNullable: false, NestedCheck.Alone, Residual: null);
        }

        TypeUse use = Use(part);
        _partsInProgress.Remove(key);
        return _wrappedParts.Contains(key) ? Wrapped(use, part.Place) : use;
    }

    private TypeUse Wrapped(TypeUse use, TypePlace place)
    {
        if (_table.WrapperOf(place) is not { } wrapper)
        {
            return use;
        }

        if (_table.ModelOf(wrapper) is null)
        {
            AddWrapper(wrapper, place.Schema, use.Strict);
        }

        return new TypeUse(wrapper, IsNullable: false, NestedCheck.Alone, Residual: null);
    }

    /// <summary>The type of a root schema: a type of its own whatever the schema says.</summary>
    public NamedRef Root(Schema schema)
    {
        NamedRef root = RootOf(schema);
        _roots[root] = schema;
        return root;
    }

    /// <summary>Reads the type of a schema that is there for others; what has no type of its own needs none.</summary>
    public void Definition(Schema schema)
    {
        if (Use(schema).Strict.Type is NamedRef named && _table.Of(schema) == named)
        {
            _roots[named] = schema;
        }
    }

    private NamedRef RootOf(Schema schema)
    {
        TypeUse use = Use(schema).Strict;
        if (use is { Type: NamedRef named, IsNullable: false } && _table.Of(schema) == named)
        {
            return named;
        }

        NamedRef wrapper = _table.Wrap(new TypePlace(schema));
        if (_table.ModelOf(wrapper) is null)
        {
            AddWrapper(wrapper, schema, use);
        }

        return wrapper;
    }

    /// <summary>All types that were asked for, and those they need, in the order in which they were first met.</summary>
    public IReadOnlyList<TypeModel> Finish()
    {
        _flow.Mark(_cancellationToken);
        _tags.Find(_cancellationToken);
        _faults.Report(_cancellationToken);
        Drain();
        ReadWantedRules();
        AddDynamicRules();
        AddSharedRules();
        return [.. _table.Models.Select(x => x is RecordModel record ? Finished(record) : x)];
    }

    private RecordModel Finished(RecordModel record)
    {
        if (record is { Base: not null, Schema: not null })
        {
            record = record with { HidesSchema = BaseHasSchema(record) };
        }

        return record.Members.Any(IsToldNull) ? record with { Members = record.Members.Select(x => IsToldNull(x) ? x with { NullHolder = null } : x).ToEquatableArray() } : record;
    }

    /// <summary>Whether null would be taken for a member's absence although a union that holds any JSON has it for a value.</summary>
    private bool IsToldNull(MemberModel member) =>
        member is { NullHolder: not null, Type: NamedRef { IsHolder: true } type } && _unions.Within(type, type).Exists(static x => x.Tokens.HasFlag(JsonTokens.Null));

    /// <summary>The model of a type, which all are known of once reading is finished; null for one that has none yet.</summary>
    public TypeModel? ModelOf(NamedRef type) => _table.ModelOf(type);

    private bool BaseHasSchema(RecordModel record)
    {
        while (record.Base is { } type && _table.ModelOf(type) is RecordModel parent)
        {
            if (parent.Schema is not null)
            {
                return true;
            }

            record = parent;
        }

        return false;
    }

    /// <summary>Decides all types that were left for later, and then the unions, whose variants are known by then.</summary>
    private void Drain()
    {
        do
        {
            _cancellationToken.ThrowIfCancellationRequested();
            while (_table.BuildNext())
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }
        }
        while (_unions.SettleNext());
    }

    private void AddWrapper(NamedRef wrapper, Schema schema, TypeUse use) =>
        _table.Decide(wrapper, new WrapperModel(Head(wrapper, schema, SchemaDocumentation.Of(schema)))
        {
            Type = use.Type,
            IsNullable = use.IsNullable,
            Checks = use.Checks,
            Rules = use.Residual,
        });

    /// <summary>What every type has.</summary>
    public static TypeHead Head(NamedRef type, Schema schema, DocModel doc) =>
        new(type.Namespace, type.Name, schema.Location.File.Path, schema.Location.Pointer, doc, SchemaDocumentation.DeprecationOf(schema));

    private TypeUse Use(Conjunction all)
    {
        if (all.Alias is { } alias)
        {
            TypeUse use = Use(alias);
            return all.AddsNull ? Nullable(use) : use;
        }

        if (_table.IsFull && all.Place.Part is not null && _table.Of(all.Place) is null)
        {
            return UseOfAny(all);
        }

        if (UseOfValues(all) is { } values)
        {
            return values;
        }

        if (all.NextUnion() is not null && UseOfUnion(ref all) is { } union)
        {
            return union;
        }

        SchemaTypes types = Intent(all);
        bool isNullable = all.AddsNull || (all.HasType && types.HasFlag(SchemaTypes.Null));
        TypeUse result = (types & ~SchemaTypes.Null) switch
        {
            SchemaTypes.Object => UseOfObject(all, isNullable),
            SchemaTypes.Array => UseOfArray(all, isNullable),
            SchemaTypes.String => UseOfString(all, isNullable),
            SchemaTypes.Boolean => new TypeUse(new ScalarRef(Scalar.Boolean), isNullable, [], Combinations(all)),
            SchemaTypes.Integer or SchemaTypes.Number or SchemaTypes.Fraction => UseOfNumber(all, isNullable, NumberForm.Number),
            SchemaTypes.Integer | SchemaTypes.String or SchemaTypes.Number | SchemaTypes.String when IsNumericText(all) =>
                UseOfNumber(all, isNullable, NumberForm.Either),
            SchemaTypes.None => UseOfAny(all),
            var several when all.HasType && several != (SchemaTypes.Any & ~SchemaTypes.Null) => UseOfTypes(all, several, isNullable),
            _ => UseOfAny(all),
        };

        // Authors of OpenAPI documents leave the type out without meaning that there is none.
        bool isLoose = !all.HasType && !all.Main.Dialect.IsOpenApi && result.Type is ListRef or MapRef or ScalarRef { Scalar: not Scalar.Json } or NamedRef { Kind: NamedKind.Tuple };
        return isLoose ? result with { Loose = new LooseUse(RuleReader.All(all.Parts, FullOrNull)) } : result;
    }

    /// <summary>The types of a value: those that are named, else those that the keywords are about, where these agree.</summary>
    private static SchemaTypes Intent(Conjunction all)
    {
        SchemaTypes types = all.Types;
        if (all.HasType || types == SchemaTypes.None)
        {
            return types;
        }

        SchemaTypes intent = SchemaTypes.Any;
        foreach (Schema part in all.Parts)
        {
            intent &= Assertions.Intent(part);
        }

        bool isOne = intent is SchemaTypes.Object or SchemaTypes.Array or SchemaTypes.String or SchemaTypes.Integer or SchemaTypes.Number;
        return isOne ? intent : types;
    }

    private TypeUse UseOfAny(Conjunction all) =>
        new(new ScalarRef(Scalar.Json), IsNullable: false, [], RuleReader.All(all.Parts, FullOrNull));

    /// <summary>The same use where null is a value too, whatever its rules say of null. Any JSON has its own.</summary>
    private static TypeUse Nullable(TypeUse use) => use with
    {
        IsNullable = use.Type is not ScalarRef { Scalar: Scalar.Json },
        Residual = use is { Residual: { } rule, IsNullable: false } ? RuleReader.UnlessNull(rule) : use.Residual,
    };

    /// <summary>Where a schema stands, as models have it.</summary>
    public static string Spec(Schema schema) => schema.Location.ToString();
}
