using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>A model and its namespaces, which all that is emitted of it depends on. It is not compared: what is taken from it is.</summary>
internal sealed class EmittedApi
{
    private readonly Dictionary<string, EmittedNamespace> _byName;

    public EmittedApi(ApiModel model)
    {
        Model = model;
        Namespaces = [.. EmittedNamespace.Of(model)];
        _byName = Namespaces.ToDictionary(static x => x.Name, StringComparer.Ordinal);
    }

    public ApiModel Model { get; }

    /// <summary>The namespaces, in ordinal order.</summary>
    public IReadOnlyList<EmittedNamespace> Namespaces { get; }

    public EmittedNamespace NamespaceOf(string name) => _byName[name];
}
