using System.Collections.Generic;
using System.Linq;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Types;

/// <content>
/// Members by which a discriminator tells alternatives apart, where each alternative allows one value of it. An alternative always
/// writes its own, required or not: without it nobody could say which of them a value is (OpenAPI 3.1.1, Discriminator Object).
/// </content>
internal sealed partial class TypeReader
{
    private readonly HashSet<(Schema Alternative, string Member)> _tags = [];

    /// <summary>Notes the tags of the alternatives of a named schema. All of a document do so before any type is decided.</summary>
    public void DeclareTags(Schema schema)
    {
        if (schema.Discriminator is { PropertyName: var member })
        {
            foreach (Schema alternative in schema.OneOf.Concat(schema.AnyOf))
            {
                if (Alias(alternative) is { } target && IsFixed(target, member))
                {
                    _tags.Add((target, member));
                }
            }
        }
    }

    /// <summary>The member that tells the alternatives apart, where it is a tag of them all; else null.</summary>
    private string? TagOf(Schema union, List<Schema> alternatives) =>
        union.Discriminator is { PropertyName: var member } && alternatives.TrueForAll(x => Alias(x) is { } target && _tags.Contains((target, member))) ? member : null;

    /// <summary>Whether a member has one value, which a record can write by itself.</summary>
    private bool IsFixed(Schema schema, string member) =>
        Conjunction.Of(_registry, schema).Properties().FirstOrDefault(x => x.Key == member).Value is { } schemas
        && Conjunction.Of(_registry, schemas) is { AddsNull: false } own
        && own.Parts.Any(static x => x.ListedValues is [JsonString])
        && schemas.TrueForAll(static x => Deprecation(x) is null);
}
