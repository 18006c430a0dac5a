using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>
/// The parameters that are the client's matter rather than a call's, and can be set in its options: the headers that every operation of the document
/// requires, and the version in the query. Operations that the project leaves out count too, or a filter would change the methods of the others.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="security">Knows what is a credential, which has an option of its own.</param>
/// <param name="names">Takes the names of the options.</param>
internal sealed class ClientParameters(OpenApiDocument document, SecurityReader security, OptionNames names)
{
    private readonly HashSet<(string Location, string Name)> _required = [];
    private readonly Dictionary<(string Location, string Name), ClientParameterModel> _used = [];

    /// <summary>Those that operations were found to have, in that order.</summary>
    public EquatableArray<ClientParameterModel> Used => _used.Values.ToEquatableArray();

    /// <summary>Finds what all operations require, which is done before any is read.</summary>
    public void Find(List<OperationPlace> operations)
    {
        // What one operation requires may be its own.
        if (operations.Count < 2)
        {
            return;
        }

        _required.UnionWith(Required(operations[0]));
        foreach (OperationPlace operation in operations.Skip(1))
        {
            if (_required.Count == 0)
            {
                return;
            }

            _required.IntersectWith(Required(operation));
        }
    }

    /// <summary>The parameter, with the name of its option where it has one.</summary>
    public ParameterModel WithOption(ParameterModel parameter)
    {
        if (_required.Count == 0)
        {
            return parameter;
        }

        (string, string) key = Key(parameter.Location.ToString(), parameter.WireName);
        if (!_required.Contains(key)
            || parameter is not { IsRequired: true, Type: ScalarRef { Scalar: Scalar.String }, IsNullable: false, Constant: null, Deprecation: null }
            || security.IsCredential(parameter.Location, parameter.WireName))
        {
            return parameter;
        }

        if (!_used.TryGetValue(key, out ClientParameterModel option))
        {
            string name = names.TakeParameter(parameter.WireName);
            _used.Add(key, option = new ClientParameterModel(name, parameter.WireName, parameter.Location, parameter.Doc));
        }

        return parameter with { Option = option.Name };
    }

    private HashSet<(string Location, string Name)> Required(OperationPlace operation)
    {
        var seen = new HashSet<(string, string)>();
        var required = new HashSet<(string, string)>();
        foreach ((Place place, _) in operation.Parameters)
        {
            if (document.Find(place) is { } parameter && parameter.Text("name") is { } name && parameter.Text("in") is ("header" or "query") and var location
                && seen.Add(Key(location, name)) && parameter.Flag("required") == true && IsOfClient(parameter, location, name))
            {
                required.Add(Key(location, name));
            }
        }

        return required;
    }

    private static bool IsOfClient(Place parameter, string location, string name) =>
        parameter.Text("x-ms-parameter-location") != "method" && (location == "header" || name.IndexOf("version", StringComparison.OrdinalIgnoreCase) >= 0);

    // Names of headers are the same in any case (RFC 9110 §5.1).
    private static (string Location, string Name) Key(string location, string name) =>
        string.Equals(location, "header", StringComparison.OrdinalIgnoreCase) ? ("header", HeaderNames.Meant(name).ToLowerInvariant()) : (location.ToLowerInvariant(), name);
}
