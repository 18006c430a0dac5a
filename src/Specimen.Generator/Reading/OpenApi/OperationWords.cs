using System;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>What a document says of an operation.</summary>
/// <param name="Summary">What it does; null where nothing is said.</param>
/// <param name="Remarks">What is said beside it; null for nothing more.</param>
internal sealed record OperationWords(string? Summary, string? Remarks)
{
    /// <summary>The words of an operation; in want of any those of its path item.</summary>
    public static OperationWords Of(Place operation, Place item)
    {
        (string? summary, string? description) = (Words(operation, "summary"), Words(operation, "description"));
        return summary is null
            ? new(description ?? Words(item, "summary") ?? Words(item, "description"), Remarks: null)
            : new(summary, description is null ? null : Beyond(summary, description));
    }

    /// <summary>A description without the summary that many begin with; null where there is no more to it.</summary>
    private static string? Beyond(string summary, string description)
    {
        string sentence = summary.TrimEnd('.');
        if (!description.StartsWith(sentence, StringComparison.OrdinalIgnoreCase))
        {
            return description;
        }

        string rest = description.Substring(sentence.Length);
        string further = rest.TrimStart('.').TrimStart();
        bool isSentence = rest.StartsWith(". ", StringComparison.Ordinal) || rest.TrimStart('.') is ['\n' or '\r', ..];
        return further.Length == 0 ? null : isSentence ? further : description;
    }

    private static string? Words(Place place, string field) => place.Text(field) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
