using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>What a token breaks of a keyword that <see cref="Draft7Validator"/> checks.</summary>
/// <param name="token">The token.</param>
/// <param name="schema">The schema.</param>
/// <param name="keyword">The keyword.</param>
/// <param name="words">What is wrong, as what follows the subject: <c>has 0 characters, but …</c>.</param>
internal sealed class KeywordError(JToken token, Draft7Schema schema, string keyword, string words)
    : ValidationError(ValidationErrorKind.Unknown, null, null, token, schema)
{
    public string Keyword { get; } = keyword;

    public string Words { get; } = words;
}
