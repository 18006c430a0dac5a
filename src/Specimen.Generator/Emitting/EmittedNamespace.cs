using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;
using Specimen.Naming;

namespace Specimen.Emitting;

/// <summary>What the files of one namespace share.</summary>
/// <param name="Name">The namespace; empty for the global one.</param>
/// <param name="HiddenNames">Names of the framework that types of the spec have too, or namespaces beside them.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
internal sealed record EmittedNamespace(string Name, EquatableArray<string> HiddenNames, string Access)
{
    /// <summary>The namespaces of a model, in ordinal order.</summary>
    public static IEnumerable<EmittedNamespace> Of(ApiModel model) =>
        model.Types.Select(static x => (x.Namespace, x.Name))
            .Concat(model.Clients.SelectMany(static x => TypesOf(x), static (client, name) => (client.Namespace, Name: name)))
            .GroupBy(static x => x.Namespace, static x => x.Name, StringComparer.Ordinal)
            .OrderBy(static x => x.Key, StringComparer.Ordinal)
            .Select(x => new EmittedNamespace(
                x.Key,
                x.Concat(NamespaceNames.Below(x.Key, model.Namespaces)).Where(FrameworkTypes.Contains).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
                model.IsInternal ? "internal" : "public"));

    private static IEnumerable<string> TypesOf(ClientModel client) =>
    [
        client.Names.Client, client.Names.Interface, client.Names.Exception, client.Names.Options, client.Names.Response, client.Names.File,
        .. client.Operations.Select(static x => x.ResultName),
        .. client.Groups.Select(static x => x.Client),
    ];
}
