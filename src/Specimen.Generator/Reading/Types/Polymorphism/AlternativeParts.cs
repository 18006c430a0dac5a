using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types.Polymorphism;

/// <summary>What an alternative of a union says itself, in the parts of it that stand in it too.</summary>
internal static class AlternativeParts
{
    /// <summary>The schema and those parts.</summary>
    public static List<Schema> Of(Schema schema) => schema.AllOf.Count == 0 ? [schema] : [schema, .. schema.AllOf.Where(static x => x.Ref is null).SelectMany(Of)];

    /// <summary>The names of the members that it declares.</summary>
    public static IEnumerable<string> Members(Schema schema) => Of(schema).SelectMany(static x => x.Properties).Select(static x => x.Name);

    /// <summary>The members of which it allows one text alone.</summary>
    public static IEnumerable<(string Name, string Value)> Constants(Schema schema) => Of(schema)
        .SelectMany(static x => x.Properties)
        .Select(static x => (x.Name, Value: (x.Schema.Const ?? (x.Schema.Enum is { Count: 1 } single ? single[0] : null)) as JsonString))
        .Where(static x => x.Value is not null)
        .Select(static x => (x.Name, x.Value!.Value));

    /// <summary>The names of what it refers to as a part.</summary>
    public static IEnumerable<string> References(Schema schema) => Of(schema).SelectMany(static x => x.AllOf).Select(static x => x.RefName).OfType<string>();
}
