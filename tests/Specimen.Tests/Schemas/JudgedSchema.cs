using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Specimen.Tests.Support;

namespace Specimen.Tests.Schemas;

/// <summary>A schema as it is evaluated over JSON texts, without types: the JSON Schema Test Suite proves that exact.</summary>
internal sealed class JudgedSchema(string text, Uri uri, IReadOnlyList<ReferredSchema> others)
{
    private readonly ConcurrentDictionary<string, SpecSchema> _edited = new(StringComparer.Ordinal);

    public string Text { get; } = text;

    /// <summary>The URI that references are relative to.</summary>
    public Uri Uri { get; } = uri;

    /// <summary>The schemas that this one refers to.</summary>
    public IReadOnlyList<ReferredSchema> Others { get; } = others;

    /// <summary>The schema as 2019-09 would read it, where what stands beside <c>$ref</c> counts.</summary>
    public SpecSchema InLaterDialect => Edited("later", static x => SchemaEdit.Without(x, "$schema"), SchemaDialect.Draft201909);

    /// <summary>The schema without some keywords.</summary>
    public SpecSchema Without(params string[] keywords) => Edited(string.Join(' ', keywords), x => SchemaEdit.Without(x, keywords), SchemaDialect.Draft202012);

    /// <summary>Whether the schema calls an instance valid.</summary>
    public bool IsValid(string instance) => Without([]).IsValid(Encoding.UTF8.GetBytes(instance));

    /// <summary>What the schema says of an instance.</summary>
    public Verdict Check(string instance)
    {
        SpecViolations found = default;
        Without([]).Validate(Encoding.UTF8.GetBytes(instance), ref found);
        return new Verdict(found.Count == 0, [.. found.All.Select(static x => new VerdictError(x.Keyword, x.At, x.Message))]);
    }

    private SpecSchema Edited(string key, Func<string, string> edit, SchemaDialect dialect) => _edited.GetOrAdd(key, _ =>
    {
        var loader = new SchemaLoader(assertsFormats: true, allowsMissing: true);
        foreach (ReferredSchema other in Others)
        {
            loader.Add(JsonDocument.Parse(edit(other.Text)).RootElement, other.Uri, dialect);
        }

        return loader.Load(edit(Text), dialect, Uri);
    });
}
