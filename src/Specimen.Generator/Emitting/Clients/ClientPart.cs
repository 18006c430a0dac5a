using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>Files of a client that depend on the same: they are printed again only where that changes.</summary>
/// <param name="Namespace">The namespace they stand in.</param>
/// <param name="Client">The client without its operations.</param>
internal abstract record ClientPart(EmittedNamespace Namespace, ClientModel Client)
{
    /// <summary>Prints the files.</summary>
    /// <param name="add">Takes the hint name and the text of each.</param>
    public void Emit(Action<string, SourceText> add)
    {
        foreach (ClientSource file in Files())
        {
            add(file.Hint, file.Emit());
        }
    }

    protected abstract IEnumerable<ClientSource> Files();
}
