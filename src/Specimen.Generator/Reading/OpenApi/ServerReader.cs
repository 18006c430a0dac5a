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

/// <summary>Reads servers: those of the document, which are the client's to choose from, and those that an operation has of its own.</summary>
/// <param name="document">The document.</param>
/// <param name="names">Takes the names of the document's servers.</param>
internal sealed class ServerReader(OpenApiDocument document, OptionNames names)
{
    private const int LongestName = 40;

    /// <summary>The servers of the document.</summary>
    public EquatableArray<ServerModel> Read() => document.IsSwagger ? SwaggerServers() : Servers();

    /// <summary>A server of an operation's or a path item's own, its variables having their defaults; null where there is none that stands by itself.</summary>
    public string? OwnServer(Place place)
    {
        if (place.Items("servers").Select(static x => (Place?)x).FirstOrDefault() is not { } server || server.Text("url") is not { } url)
        {
            return null;
        }

        foreach (KeyValuePair<string, Place> variable in server["variables"]?.Members() ?? [])
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value.Text("default") ?? "");
        }

        if (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))
        {
            return url;
        }

        document.NotHonoured(server, $"The server '{url}' is relative to where the document came from, which the client does not know; the operation is sent to the client's server");
        return null;
    }

    private EquatableArray<ServerModel> Servers()
    {
        var servers = new List<ServerModel>();
        foreach (Place place in document.Root.Items("servers"))
        {
            if (place.Text("url") is { Length: > 0 } url)
            {
                EquatableArray<ServerVariableModel> variables = Variables(place);
                servers.Add(new ServerModel(TakeName(place, url, isFirst: servers.Count == 0), url, variables, new DocModel(place.Text("description"))));
            }
        }

        return servers.ToEquatableArray();
    }

    private static EquatableArray<ServerVariableModel> Variables(Place server)
    {
        var variables = new List<ServerVariableModel>();
        var names = new NameScope();
        foreach (KeyValuePair<string, Place> variable in server["variables"]?.Members() ?? [])
        {
            variables.Add(new ServerVariableModel(
                names.Take(Identifier.Pascal(variable.Key), Identifier.Distinct(variable.Key)),
                variable.Key,
                variable.Value.Text("default") ?? "",
                variable.Value.Texts("enum").ToEquatableArray(),
                new DocModel(variable.Value.Text("description"))));
        }

        return variables.ToEquatableArray();
    }

    private string TakeName(Place server, string url, bool isFirst)
    {
        // The first sentence of a description that has more says which server it is.
        string description = (server.Text("name") ?? server.Text("description") ?? "").Split('\n')[0];
        description = description.Length > LongestName ? description.Split([". "], StringSplitOptions.None)[0] : description;
        string name = description.Length is > 0 and <= LongestName ? NameOf(description) : isFirst ? "DefaultServer" : "";

        // Behind the scheme, and without the variables, which every second piece is.
        string address = string.Concat(url.Substring(url.IndexOf("//", StringComparison.Ordinal) + 1).Split('{', '}').Where(static (_, i) => i % 2 == 0)).Trim('/');
        string host = NameOf(address.Split('/', ':')[0]);
        string[] candidates = [name, name.Length > 0 ? name + "Server" : "", host, NameOf(address), host.Length > 0 ? NameOf(url) : "", "OtherServer"];
        return names.TakeServer(Array.FindAll(candidates, static x => x.Length > 0));
    }

    // A description or an address can begin with a digit, which a name can't.
    private static string NameOf(string description) =>
        Identifier.Pascal(description) is var name && name.StartsWith("_", StringComparison.Ordinal) ? "Server" + name.TrimStart('_') : name;

    private EquatableArray<ServerModel> SwaggerServers()
    {
        Place root = document.Root;
        if (root.Text("host") is not { Length: > 0 } host)
        {
            return root.Text("basePath") is { Length: > 1 } path ? [SwaggerServer(path)] : [];
        }

        List<string> schemes = [.. root.Texts("schemes").Where(static x => x is "http" or "https")];
        string scheme = schemes.Count == 0 || schemes.Contains("https") ? "https" : schemes[0];
        return [SwaggerServer(scheme + "://" + host + (root.Text("basePath") ?? "").TrimEnd('/'))];
    }

    private ServerModel SwaggerServer(string url) => new(names.TakeServer("DefaultServer"), url, [], DocModel.None);
}
