using System;
using Specimen.Model;
using Specimen.Text;

namespace Specimen.Reading.Schemas;

/// <summary>The words by which specs deprecate schemas, parameters and operations.</summary>
internal static class DeprecationWords
{
    private const string Deprecated = "DEPRECATED";

    /// <summary>Whether a keyword or an extension gives the reason, and thereby deprecates without <c>deprecated</c> beside it.</summary>
    public static bool IsReason(string keyword) =>
        keyword is "x-deprecated" or "x-deprecated-message" or "x-deprecated-reason" or "x-deprecatedMessage" or "deprecationMessage";

    /// <summary>Whether a description begins by saying so.</summary>
    public static bool Begin(string? description) =>
        description is not null
        && description.StartsWith(Deprecated, StringComparison.OrdinalIgnoreCase)
        && (description.Length == Deprecated.Length || !char.IsLetter(description[Deprecated.Length]));

    /// <summary>What is said where something is deprecated: the reason, in want of one the description.</summary>
    public static DeprecationModel Model(string? reason, string? description, SpecLocation location) =>
        new(reason ?? (string.IsNullOrWhiteSpace(description) ? "Deprecated by the API." : description!.Trim()), location.ToString());
}
