using System.Collections.Generic;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Specimen.Reading.Schemas;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>
/// A schema in the form in which NJsonSchema checks it, with the keywords of draft 7 that it does not know, or that it reads otherwise than the
/// standard; <see cref="Draft7Validator"/> sees to those.
/// </summary>
internal sealed class Draft7Schema(Schema source) : JsonSchema
{
    /// <summary>What the spec says. Keywords without subschemas are read from here.</summary>
    public Schema Source { get; } = source;

    /// <summary>The values of <c>enum</c>; null where there is none.</summary>
    public HashSet<JToken>? Values { get; set; }

    /// <summary>The one value of <c>const</c>; null where there is none.</summary>
    public HashSet<JToken>? Constant { get; set; }

    /// <summary>The <c>pattern</c> as .NET says it.</summary>
    public Regex? TextPattern { get; set; }

    /// <summary><c>patternProperties</c>.</summary>
    public List<KeyValuePair<Regex, JsonSchema>> NamePatterns { get; } = [];

    /// <summary><c>additionalProperties</c> where names have patterns, which NJsonSchema would match without a time-out.</summary>
    public JsonSchema? OtherMembers { get; set; }

    public JsonSchema? MemberNames { get; set; }

    public JsonSchema? Contained { get; set; }

    /// <summary>Whether <c>maxContains</c> can be counted.</summary>
    public bool CountsContained { get; set; }

    public JsonSchema? If { get; set; }

    public JsonSchema? Then { get; set; }

    public JsonSchema? Else { get; set; }

    public List<KeyValuePair<string, JsonSchema>> Dependents { get; } = [];

    /// <summary>References are resolved when the schema is made.</summary>
    public override JsonSchema ActualSchema => this;

    public override bool IsNullable(SchemaType schemaType) => Source.IsNullable;
}
