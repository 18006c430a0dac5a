using Microsoft.CodeAnalysis.Text;
using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>Prints one file of a client.</summary>
internal abstract class ClientSource(ClientPart part)
{
    protected EmittedNamespace Namespace => part.Namespace;

    /// <summary>The client without its operations.</summary>
    protected ClientModel Client => part.Client;

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
