using Microsoft.CodeAnalysis.Text;
using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>One file of a client, and all that it depends on: it is printed again only where that changes.</summary>
/// <param name="Namespace">The namespace it stands in.</param>
/// <param name="Client">The client without its operations.</param>
internal abstract record ClientSource(EmittedNamespace Namespace, ClientModel Client)
{
    /// <summary>What the file is called after: the type that it holds.</summary>
    protected abstract string Name { get; }

    /// <summary>Names of types nested in what it holds, which would be meant where types of the framework or of the spec have the same.</summary>
    protected virtual EquatableArray<string> NestedNames => [];

    public string Hint => HintName.Of(Namespace, Name);

    public SourceText Emit()
    {
        EmittedNamespace hidden = Namespace with { HiddenNames = [.. Namespace.HiddenNames, .. NestedNames] };
        var file = new SourceFile(hidden, Client.File);
        Emit(file.Writer, file.Names);
        return file.ToSourceText();
    }

    protected abstract void Emit(SourceWriter writer, CSharpNames names);
}
