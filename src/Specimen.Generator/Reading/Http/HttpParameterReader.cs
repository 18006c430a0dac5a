using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>Reads the parameters of one operation: the variables of its path, its query and its headers, and what its requests have different values for.</summary>
/// <param name="operation">The operation.</param>
/// <param name="names">The names of its parameters.</param>
internal sealed class HttpParameterReader(HttpOperation operation, ParameterNames names)
{
    private readonly List<ParameterModel> _parameters = [];

    public EquatableArray<ParameterModel> Parameters => _parameters.ToEquatableArray();

    /// <summary>The parts of a path; a variable is one parameter wherever it stands.</summary>
    public EquatableArray<PathPart> ReadPath(string path)
    {
        var parts = new List<PathPart>();
        foreach ((string text, bool isVariable) in HttpTemplate.Parse(path))
        {
            parts.Add(isVariable ? new PathPart(Literal: "", PathParameter(text)) : new PathPart(PathTemplate.Escape(text), Parameter: null));
        }

        return parts.ToEquatableArray();
    }

    /// <param name="queries">The query of each request, without the question mark.</param>
    public void ReadQuery(IEnumerable<string> queries)
    {
        foreach (HttpValue value in HttpValue.Of(queries.Select(Pairs), StringComparer.Ordinal))
        {
            Read(value, Uri.UnescapeDataString, ParameterLocation.Query);
        }
    }

    /// <summary>Reads the headers that are the operation's: not those that say how a message is sent, and who sends it.</summary>
    public void ReadHeaders()
    {
        foreach (HttpValue value in HttpValue.Of(operation.Requests.Select(static x => x.Headers.Where(static y => !IsOfMessage(y.Key))), StringComparer.OrdinalIgnoreCase))
        {
            Read(value, static x => x, ParameterLocation.Header);
        }
    }

    private static bool IsOfMessage(string header) =>
        header.ToLowerInvariant() is "authorization" or "content-type" or "accept" or "content-length" or "host" or "user-agent" or "connection" or "accept-encoding";

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string query)
    {
        foreach (string pair in query.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=');
            yield return new(Uri.UnescapeDataString(equals < 0 ? pair : pair.Substring(0, equals)), equals < 0 ? "" : pair.Substring(equals + 1));
        }
    }

    private int PathParameter(string variable)
    {
        int known = _parameters.FindIndex(x => x.Location == ParameterLocation.Path && x.WireName == variable);
        if (known < 0)
        {
            _parameters.Add(Parameter(variable, variable, ParameterLocation.Path));
        }

        return known < 0 ? _parameters.Count - 1 : known;
    }

    /// <summary>
    /// A value that all requests write alike: what stands around its variable is sent with it, and one with several variables is the caller's as a whole; so is
    /// one that they write differently.
    /// </summary>
    private void Read(HttpValue value, Func<string, string> unescape, ParameterLocation location)
    {
        List<(string Text, bool IsVariable)> parts = [.. HttpTemplate.Parse(value.Text)];
        int variable = parts.FindIndex(static x => x.IsVariable);
        if (!value.IsFixed)
        {
            string? text = value.Variable is { } name ? operation.PromptOf(name) : null;
            string? example = variable < 0 && value.Text.Length > 0 ? $"The value of '{value.Name}', such as {unescape(value.Text)}" : null;
            _parameters.Add(Parameter(value.Name, value.Variable ?? value.Name, location) with { IsRequired = value.IsEverywhere, Doc = new DocModel(text ?? example) });
        }
        else if (variable < 0)
        {
            _parameters.Add(Parameter(value.Name, value.Name, location) with { Constant = JsonText.Quote(unescape(value.Text)), Doc = DocModel.None });
        }
        else if (parts.FindLastIndex(static x => x.IsVariable) > variable)
        {
            _parameters.Add(Parameter(value.Name, value.Name, location) with { Doc = new DocModel($"The whole value, such as {value.Text}") });
        }
        else
        {
            _parameters.Add(Parameter(value.Name, parts[variable].Text, location) with
            {
                Prefix = unescape(string.Concat(parts.Take(variable).Select(static x => x.Text))),
                Suffix = unescape(string.Concat(parts.Skip(variable + 1).Select(static x => x.Text))),
            });
        }
    }

    private ParameterModel Parameter(string wireName, string variable, ParameterLocation location) => new()
    {
        Name = names.Take(variable, location.ToString()),
        WireName = wireName,
        Location = location,
        Style = location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple,
        Explode = location == ParameterLocation.Query,
        IsRequired = true,
        Type = new ScalarRef(Scalar.String),
        IsNullable = false,
        Doc = new DocModel(operation.PromptOf(variable)),
    };
}
