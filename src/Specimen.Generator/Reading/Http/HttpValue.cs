using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Specimen.Reading.Http;

/// <summary>A value of the query or of a header, in all requests of an operation.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Text">The value as the first request that has it writes it.</param>
/// <param name="IsEverywhere">Whether every request has it.</param>
/// <param name="IsFixed">Whether every request has it and writes it alike.</param>
/// <param name="Variable">The variable that is the value in any of the requests; null where none is.</param>
internal sealed record HttpValue(string Name, string Text, bool IsEverywhere, bool IsFixed, string? Variable)
{
    /// <summary>The values of an operation, in the order of their first appearance. A name that a request has more than once gives as many values.</summary>
    /// <param name="requests">The names and values of each request.</param>
    /// <param name="names">What names are the same.</param>
    public static IEnumerable<HttpValue> Of(IEnumerable<IEnumerable<KeyValuePair<string, string>>> requests, StringComparer names)
    {
        List<List<(string Key, string Name, string Text)>> all = [.. requests.Select(x => Numbered(x, names))];
        foreach (IGrouping<string, (string Key, string Name, string Text)> value in all.SelectMany(static x => x).GroupBy(static x => x.Key, names))
        {
            (_, string name, string text) = value.First();
            bool isEverywhere = value.Count() == all.Count;
            yield return new HttpValue(
                name,
                text,
                isEverywhere,
                isEverywhere && value.All(x => x.Text == text),
                value.Select(static x => VariableOf(x.Text)).FirstOrDefault(static x => x is not null));
        }
    }

    /// <summary>The values of one request, each with a key of its own: the name and how many of it came before.</summary>
    private static List<(string Key, string Name, string Text)> Numbered(IEnumerable<KeyValuePair<string, string>> values, StringComparer names) =>
        [.. values.GroupBy(static x => x.Key, names).SelectMany(static x => x.Select(static (y, i) => (y.Key + "\n" + i.ToString(CultureInfo.InvariantCulture), y.Key, y.Value)))];

    /// <summary>The variable that a text is, wholly; null for any other text.</summary>
    private static string? VariableOf(string text) => HttpTemplate.Parse(text).ToList() is [(var name, IsVariable: true)] ? name : null;
}
