using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>NJsonSchema's validator with the rest of draft 7, in steps that are counted.</summary>
/// <exception cref="BudgetExceededException">The check took too many steps: alternatives in alternatives multiply.</exception>
internal sealed class Draft7Validator(int budget, CancellationToken cancellationToken) : JsonSchemaValidator()
{
    private int _left = budget;

    protected override ICollection<ValidationError> Validate(JToken token, JsonSchema schema, SchemaType schemaType, string? propertyName, string propertyPath)
    {
        cancellationToken.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (--_left < 0)
        {
            throw new BudgetExceededException();
        }

        if (schema is not Draft7Schema draft)
        {
            return base.Validate(token, schema, schemaType, propertyName, propertyPath);
        }

        if (draft.Source.Boolean is { } allows)
        {
            return allows ? [] : [new KeywordError(token, draft, "", "is not allowed here at all")];
        }

        if (token.Type == JTokenType.Null && draft.Source.IsNullable)
        {
            return [];
        }

        var errors = new List<ValidationError>(base.Validate(token, schema, schemaType, propertyName, propertyPath));
        if (token is not JObject)
        {
            // 'required' says nothing of what is no object (validation §6.5.3).
            errors.RemoveAll(x => x.Kind == ValidationErrorKind.PropertyRequired && ReferenceEquals(x.Schema, schema));
        }

        if (IsLargeInteger(token) && draft.Type.HasFlag(JsonObjectType.Integer))
        {
            errors.RemoveAll(x => x.Kind is ValidationErrorKind.IntegerExpected or ValidationErrorKind.NoTypeValidates && ReferenceEquals(x.Schema, schema));
        }

        ScalarKeywords.Check(token, draft, errors);
        CheckArray(token as JArray, draft, errors);
        CheckObject(token as JObject, draft, errors);
        if (draft.If is { } condition)
        {
            Add(errors, token, Validate(token, condition).Count == 0 ? draft.Then : draft.Else);
        }

        return errors;
    }

    /// <summary>Whether a number is an integer beyond <see cref="long"/>, which NJsonSchema can't compare.</summary>
    private static bool IsLargeInteger(JToken token) => token is JValue value
        && (value.Value is decimal exact ? decimal.Truncate(exact) == exact : value.Value is double rounded && Math.Floor(rounded) == rounded);

    private void CheckArray(JArray? array, Draft7Schema schema, List<ValidationError> errors)
    {
        if (array is null)
        {
            return;
        }

        ContainerKeywords.CheckArray(array, schema, errors);
        if (schema.Contained is { } contained)
        {
            int count = array.Count(x => Validate(x, contained).Count == 0);
            int minimum = schema.Source.MinContains ?? 1;
            if (count < minimum)
            {
                errors.Add(new KeywordError(array, schema, "contains", $"has {count} items that fit 'contains', but needs at least {minimum}"));
            }

            if (schema.CountsContained && count > schema.Source.MaxContains)
            {
                errors.Add(new KeywordError(array, schema, "maxContains", $"has {count} items that fit 'contains', but may have at most {schema.Source.MaxContains}"));
            }
        }
    }

    private void CheckObject(JObject? json, Draft7Schema schema, List<ValidationError> errors)
    {
        if (json is null)
        {
            return;
        }

        ContainerKeywords.CheckObject(json, schema, errors);
        foreach (KeyValuePair<string, JsonSchema> dependent in schema.Dependents.Where(x => json.ContainsKey(x.Key)))
        {
            Add(errors, json, dependent.Value);
        }

        if (schema.NamePatterns.Count == 0 && schema.MemberNames is null)
        {
            return;
        }

        foreach (JProperty member in json.Properties())
        {
            if (schema.MemberNames is { } names && Validate(new JValue(member.Name), names).Count > 0)
            {
                errors.Add(new KeywordError(member, schema, "propertyNames", "is not a name that 'propertyNames' allows"));
            }

            bool isNamed = schema.Properties.ContainsKey(member.Name);
            foreach (KeyValuePair<Regex, JsonSchema> pattern in schema.NamePatterns)
            {
                if (PatternTexts.Matches(pattern.Key, member.Name))
                {
                    isNamed = true;
                    Add(errors, member.Value, pattern.Value);
                }
            }

            if (!isNamed && schema.OtherMembers is Draft7Schema others)
            {
                if (others.Source.Boolean == false)
                {
                    errors.Add(new KeywordError(member, schema, "additionalProperties", "is a member that the schema does not allow"));
                }
                else
                {
                    Add(errors, member.Value, others);
                }
            }
        }
    }

    private void Add(List<ValidationError> errors, JToken token, JsonSchema? schema)
    {
        if (schema is not null)
        {
            errors.AddRange(Validate(token, schema));
        }
    }
}
