using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Tests.Support;

namespace Specimen.Tests.Schemas;

/// <summary>A schema whose generated type is compared with what others say of the schema.</summary>
internal sealed class ComparedSchema
{
    private readonly Lazy<IReadOnlyList<Answer>> _answers;

    /// <param name="name">How a list of disagreements calls it.</param>
    /// <param name="dialect">The dialect it is written in.</param>
    /// <param name="rules">The schema itself.</param>
    /// <param name="instances">The instances to compare.</param>
    /// <param name="type">Its generated type, which is asked for when the first answer is.</param>
    public ComparedSchema(string name, SchemaDialect dialect, JudgedSchema rules, IEnumerable<string> instances, Func<CompiledSchema> type)
    {
        (Name, Dialect, Rules) = (name, dialect, rules);
        _answers = new(() => [.. instances.Select(x => new Answer(x, type().Check(x, out string? loss), loss))]);
    }

    public string Name { get; }

    public SchemaDialect Dialect { get; }

    public JudgedSchema Rules { get; }

    /// <summary>What the generated type makes of the instances, found out once for all tests.</summary>
    public IReadOnlyList<Answer> Answers => _answers.Value;
}
