using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NJsonSchema;
using NJsonSchema.Validation;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>Makes of NJsonSchema's tree of errors the few that help: of alternatives the errors of the one that was meant.</summary>
internal sealed class ErrorReader(ExampleTokens tokens)
{
    private const int MaximalNames = 6;

    public List<Contradiction> Read(ICollection<ValidationError> errors)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var found = new List<Contradiction>();
        foreach (IGrouping<(JsonSchema, int), ValidationError> missing in errors.Where(IsMissing).GroupBy(static x => (x.Schema, x.LineNumber)))
        {
            found.Add(ReadMissing([.. missing]));
        }

        foreach (Contradiction contradiction in errors.Where(static x => !IsMissing(x)).SelectMany(Read))
        {
            if (!found.Contains(contradiction))
            {
                found.Add(contradiction);
            }
        }

        return found;
    }

    private static bool IsMissing(ValidationError error) => error.Kind == ValidationErrorKind.PropertyRequired;

    private Contradiction ReadMissing(IReadOnlyList<ValidationError> errors)
    {
        ExampleToken token = At(errors[0]);
        string names = string.Join(", ", errors.Take(MaximalNames).Select(static x => $"'{x.Property}'")) + (errors.Count > MaximalNames ? ", …" : "");
        string words = errors.Count == 1 ? $"lacks the required member {names}; add it, or take it out of 'required'" : $"lacks the required members {names}; add them, or take them out of 'required'";
        return new Contradiction(token, $"{token.Subject} {words}", SourceOf(errors[0]), "required");
    }

    private IEnumerable<Contradiction> Read(ValidationError error) => error switch
    {
        ChildSchemaValidationError { Kind: ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf } alternatives => ReadAlternatives(alternatives),
        ChildSchemaValidationError child => Read([.. child.Errors.Values.SelectMany(static x => x)]),
        MultiTypeValidationError types => ReadTypes(types),
        _ => [ReadOne(error)],
    };

    private Contradiction ReadOne(ValidationError error)
    {
        ExampleToken token = At(error);
        Schema schema = SourceOf(error);
        (string words, string keyword) = error switch
        {
            KeywordError own => (own.Words, own.Keyword),
            { Kind: ValidationErrorKind.NoAdditionalPropertiesAllowed } => ($"is a member that the schema does not allow{Near(error.Property, schema)}", "additionalProperties"),
            { Kind: ValidationErrorKind.NumberTooSmall } => TooSmall(token, schema),
            { Kind: ValidationErrorKind.NumberTooBig } => TooLarge(token, schema),
            { Kind: ValidationErrorKind.NumberNotMultipleOf } => ($"is {Words.Of(token.Node)}, but must be a multiple of {schema.MultipleOf}", "multipleOf"),
            { Kind: ValidationErrorKind.ExcludedSchemaValidates } => ("fits the schema at 'not', which it must not", "not"),
            _ => (WrongType(token.Node, schema.Types), "type"),
        };
        return new Contradiction(token, $"{token.Subject} {words}", schema, keyword);
    }

    /// <summary>Several types: the errors of the type that the value has.</summary>
    private IEnumerable<Contradiction> ReadTypes(MultiTypeValidationError error)
    {
        ICollection<ValidationError>? ofType = error.Errors.Values.FirstOrDefault(errors => !errors.Any(x => IsOfType(x) && ReferenceEquals(x.Schema, error.Schema)));
        return ofType is not null ? Read(ofType) : [ReadOne(error)];
    }

    private static bool IsOfType(ValidationError error) => error.Kind is
        ValidationErrorKind.StringExpected or ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected or ValidationErrorKind.BooleanExpected
        or ValidationErrorKind.ObjectExpected or ValidationErrorKind.ArrayExpected or ValidationErrorKind.NullExpected;

    private IEnumerable<Contradiction> ReadAlternatives(ChildSchemaValidationError error)
    {
        ExampleToken token = At(error);
        Schema schema = SourceOf(error);
        string keyword = schema.OneOf.Count > 0 && (schema.AnyOf.Count == 0 || error.Kind == ValidationErrorKind.NotOneOf) ? "oneOf" : "anyOf";
        int fitting = error.Errors.Values.Count(static x => x.Count == 0);
        if (fitting > 0)
        {
            return [new Contradiction(token, $"{token.Subject} fits {fitting} of the alternatives at 'oneOf', where it must fit exactly one", schema, keyword)];
        }

        List<(Schema Schema, List<Contradiction> Errors)> alternatives = [.. error.Errors.Select(x => (((Draft7Schema)x.Key).Source, Read(x.Value)))];
        if (alternatives.TrueForAll(x => x.Errors.Exists(e => IsTypeOf(token, e))))
        {
            SchemaTypes types = alternatives.SelectMany(static x => x.Errors).Where(x => IsTypeOf(token, x)).Aggregate(SchemaTypes.None, static (all, x) => all | x.Schema.Types);
            return [new Contradiction(token, $"{token.Subject} {WrongType(token.Node, types)}", schema, keyword)];
        }

        List<(Schema Schema, List<Contradiction> Errors)> meant = alternatives.FindAll(x => !x.Errors.Exists(e => IsTypeOf(token, e) || IsOtherKind(e)));
        return meant.Count == 1
            ? meant[0].Errors
            : [new Contradiction(token, $"{token.Subject} fits none of the {error.Errors.Count} alternatives at '{keyword}'; nearest: {Nearest(meant.Count == 0 ? alternatives : meant)}", schema, keyword)];
    }

    private static string Nearest(List<(Schema Schema, List<Contradiction> Errors)> alternatives) => alternatives.OrderBy(static x => x.Errors.Count).First().Errors[0].Words;

    private static bool IsTypeOf(ExampleToken token, Contradiction contradiction) => contradiction.Keyword == "type" && ReferenceEquals(contradiction.Token.Node, token.Node);

    /// <summary>Whether a member that names the kind of the object names another.</summary>
    private static bool IsOtherKind(Contradiction contradiction) => contradiction.Keyword == "const" || contradiction is { Keyword: "enum", Schema.Enum.Count: 1 };

    private static (string Words, string Keyword) TooSmall(ExampleToken token, Schema schema) => schema.Minimum is { } minimum
        ? ($"is {Words.Of(token.Node)}, but must be at least {minimum}", "minimum")
        : ($"is {Words.Of(token.Node)}, but must be more than {schema.ExclusiveMinimum}", "exclusiveMinimum");

    private static (string Words, string Keyword) TooLarge(ExampleToken token, Schema schema) => schema.Maximum is { } maximum
        ? ($"is {Words.Of(token.Node)}, but may be at most {maximum}", "maximum")
        : ($"is {Words.Of(token.Node)}, but must be less than {schema.ExclusiveMaximum}", "exclusiveMaximum");

    private static string WrongType(JsonNode node, SchemaTypes types)
    {
        string hint = node switch
        {
            JsonNull => "; give it a value, leave it out, or let its type be null",
            JsonNumber or JsonBoolean when (types & ~SchemaTypes.Null) == SchemaTypes.String => "; put it in quotes",
            JsonString { Value: "true" or "false" } when (types & SchemaTypes.Boolean) != 0 => "; remove the quotes",
            JsonString { Value: var text } when (types & SchemaTypes.Number) != 0 && SchemaExactness.Bound(text) is not null => "; remove the quotes",
            _ => "",
        };
        return $"is {Words.Of(node)}, but must be {Words.Of(types)}{hint}";
    }

    private static string Near(string name, Schema schema) =>
        NearestName.Find(name, schema.Properties.Select(static x => x.Name).Take(1_000)) is { } near ? $"; did you mean '{near}'?" : "; remove it, or add it to 'properties'";

    private static Schema SourceOf(ValidationError error) => ((Draft7Schema)error.Schema).Source;

    private ExampleToken At(ValidationError error) => tokens.All[error.HasLineInfo ? error.LineNumber : 0];
}
