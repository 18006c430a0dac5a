using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;
using Specimen.Reading.Schemas;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>What is counted or compared in arrays and objects. NJsonSchema takes a maximum of 0 for none, and 1 for equal to "1".</summary>
internal static class ContainerKeywords
{
    public static void CheckArray(JArray array, Draft7Schema schema, List<ValidationError> errors)
    {
        Schema source = schema.Source;
        if (array.Count < source.MinItems)
        {
            errors.Add(new KeywordError(array, schema, "minItems", $"has {Words.Count(array.Count, "item")}, but needs at least {source.MinItems}"));
        }

        if (array.Count > source.MaxItems)
        {
            errors.Add(new KeywordError(array, schema, "maxItems", $"has {Words.Count(array.Count, "item")}, but may have at most {source.MaxItems}"));
        }

        if (source.UniqueItems)
        {
            var seen = new HashSet<JToken>(JToken.EqualityComparer);
            if (array.FirstOrDefault(x => !seen.Add(x)) is { } twice)
            {
                errors.Add(new KeywordError(twice, schema, "uniqueItems", "stands in the array twice, but all its items must differ"));
            }
        }
    }

    public static void CheckObject(JObject json, Draft7Schema schema, List<ValidationError> errors)
    {
        Schema source = schema.Source;
        if (json.Count < source.MinProperties)
        {
            errors.Add(new KeywordError(json, schema, "minProperties", $"has {Words.Count(json.Count, "member")}, but needs at least {source.MinProperties}"));
        }

        if (json.Count > source.MaxProperties)
        {
            errors.Add(new KeywordError(json, schema, "maxProperties", $"has {Words.Count(json.Count, "member")}, but may have at most {source.MaxProperties}"));
        }

        foreach (KeyValuePair<string, IReadOnlyList<string>> dependency in source.DependentRequired.Where(x => json.ContainsKey(x.Key)))
        {
            foreach (string missing in dependency.Value.Where(x => !json.ContainsKey(x)))
            {
                errors.Add(new KeywordError(json, schema, "dependentRequired", $"has '{dependency.Key}', and so needs '{missing}'"));
            }
        }
    }
}
