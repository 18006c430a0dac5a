using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;
using Specimen.Reading.Schemas;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>Values, and strings: their lengths count code points, and their patterns are those of ECMA-262.</summary>
internal static class ScalarKeywords
{
    public static void Check(JToken token, Draft7Schema schema, List<ValidationError> errors)
    {
        if (schema.Values is { } values && !values.Contains(token))
        {
            errors.Add(new KeywordError(token, schema, "enum", $"is {Words.Of(token)}, which is none of the allowed values {Words.List(schema.Source.Enum!)}{Near(token, schema.Source)}"));
        }

        if (schema.Constant is { } constant && !constant.Contains(token))
        {
            errors.Add(new KeywordError(token, schema, "const", $"is {Words.Of(token)}, but must be {Words.List([schema.Source.Const!])}"));
        }

        if (token is JValue { Value: string text })
        {
            CheckText(token, text, schema, errors);
        }
    }

    private static void CheckText(JToken token, string text, Draft7Schema schema, List<ValidationError> errors)
    {
        Schema source = schema.Source;
        if (source.MinLength is not null || source.MaxLength is not null)
        {
            int length = Length(text);
            if (length < source.MinLength)
            {
                errors.Add(new KeywordError(token, schema, "minLength", $"has {Words.Count(length, "character")}, but needs at least {source.MinLength}"));
            }

            if (length > source.MaxLength)
            {
                errors.Add(new KeywordError(token, schema, "maxLength", $"has {Words.Count(length, "character")}, but may have at most {source.MaxLength}"));
            }
        }

        if (schema.TextPattern is { } pattern && !PatternTexts.Matches(pattern, text))
        {
            errors.Add(new KeywordError(token, schema, "pattern", $"is {Words.Of(token)}, which the pattern {source.Pattern} does not match"));
        }

        if (source.Format is { } format && !TextFormat.Matches(format, text))
        {
            errors.Add(new KeywordError(token, schema, "format", $"is {Words.Of(token)}, which is no {format} such as {TextFormat.Sample(format)}"));
        }
    }

    private static string Near(JToken token, Schema schema) =>
        token is JValue { Value: string text } && NearestName.Find(text, schema.Enum!.OfType<Text.JsonString>().Select(static x => x.Value).Take(1_000)) is { } near
            ? $"; did you mean \"{near}\"?"
            : "";

    /// <summary>The length in code points (JSON Schema validation §6.3).</summary>
    private static int Length(string text)
    {
        int length = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                length--;
            }
        }

        return length;
    }
}
