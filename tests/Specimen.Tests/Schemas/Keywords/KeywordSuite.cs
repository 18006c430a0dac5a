using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Tests.Support;
using Xunit;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>Cases of keywords in each of their dialects, compiled at once.</summary>
internal sealed class KeywordSuite
{
    private static readonly Uri s_base = new("https://specimen.invalid/root.schema.json");

    private readonly Dictionary<string, (KeywordCase Case, string Schema)> _all = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, CompiledSchema>> _compiled;

    public KeywordSuite(params KeywordCase[] cases)
    {
        Cases = cases;
        foreach (KeywordCase one in cases)
        {
            for (SchemaDialect dialect = one.From; dialect <= one.To; dialect++)
            {
                _all.Add($"{one.Keyword} {one.Behaviour} ({dialect})", (one, WithDialect(one.Schema, dialect)));
            }
        }

        _compiled = new(Compile);
    }

    public IReadOnlyList<KeywordCase> Cases { get; }

    /// <summary>How many mutations of the instances of each case are compared.</summary>
    public int Mutations { get; init; } = 60;

    /// <summary>Each case in each of its dialects.</summary>
    public IEnumerable<string> All => _all.Keys;

    public TheoryData<string> Names => [.. _all.Keys];

    public CompiledSchema Compiled(string name) => _compiled.Value[name];

    /// <summary>The cases of a dialect, each with its instances and mutations of them.</summary>
    public IEnumerable<ComparedSchema> Compared(SchemaDialect dialect)
    {
        foreach ((string name, (KeywordCase one, string schema)) in _all.Where(x => x.Key.EndsWith($"({dialect})", StringComparison.Ordinal)))
        {
            var mutator = new InstanceMutator(name.Aggregate(17, static (sum, c) => unchecked((sum * 31) + c)), SchemaWords.Of(schema));
            string[] instances = [.. one.Valid, .. one.Invalid.Select(static x => x.Json)];
            IEnumerable<string> mutations = Enumerable.Range(0, Mutations).Select(x => mutator.Mutate(instances[x % instances.Length]));
            yield return new ComparedSchema(name, dialect, new JudgedSchema(schema, s_base, one.Others), instances.Concat(mutations), () => Compiled(name));
        }
    }

    /// <summary>Checks that valid instances are read, found valid and written back, and that of each invalid one the place is told.</summary>
    public void Check(string name)
    {
        foreach (string json in _all[name].Case.Valid)
        {
            Verdict verdict = Compiled(name).Check(json, out string? loss);
            Assert.True(verdict.IsValid, $"{json} is {verdict}");
            Assert.True(loss is null, $"{json} is written otherwise: {loss}");
        }

        foreach ((string json, string? pointer) in _all[name].Case.Invalid)
        {
            Verdict verdict = Compiled(name).Check(json);
            Assert.False(verdict.IsValid, $"{json} is valid");
            Assert.True(
                pointer is null ? verdict.Errors is [{ Keyword: "" }] : verdict.Errors.Any(x => x.Keyword.Length > 0 && x.Pointer == pointer),
                $"{json} is {verdict}");
        }
    }

    /// <summary>The schema with the URI of a dialect's meta-schema.</summary>
    public static string WithDialect(string schema, SchemaDialect dialect) => schema.TrimStart() is ['{', .. var rest]
        ? $$"""{"$schema":"{{Uri(dialect)}}"{{(rest.TrimStart() is ['}', ..] ? "" : ",")}}{{rest}}"""
        : schema;

    /// <summary>The URI of a dialect's meta-schema.</summary>
    public static string Uri(SchemaDialect dialect) => dialect switch
    {
        SchemaDialect.Draft4 => "http://json-schema.org/draft-04/schema#",
        SchemaDialect.Draft6 => "http://json-schema.org/draft-06/schema#",
        SchemaDialect.Draft7 => "http://json-schema.org/draft-07/schema#",
        SchemaDialect.Draft201909 => "https://json-schema.org/draft/2019-09/schema",
        _ => "https://json-schema.org/draft/2020-12/schema",
    };

    private Dictionary<string, CompiledSchema> Compile()
    {
        var batch = new SchemaBatch();
        foreach ((KeywordCase one, string schema) in _all.Values)
        {
            batch.Add(schema, one.Others);
        }

        IReadOnlyList<CompiledSchema> compiled = batch.Compile();
        return _all.Keys.Select((name, index) => (name, index)).ToDictionary(static x => x.name, x => compiled[x.index]);
    }
}
