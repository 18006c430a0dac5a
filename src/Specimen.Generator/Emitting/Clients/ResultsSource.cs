using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The results of a client's operations, or of those of one tag. They share a file: the compiler pays for each, and for a large document there would be hundreds.</summary>
internal sealed class ResultsSource(OperationsPart part) : OperationsSource(part)
{
    // No namespace has a hyphen, so no type's file has this name.
    protected override string Name => Class + "-Results";

    protected override EquatableArray<string> NestedNames => Operations.SelectMany(ResultClass.CaseNames).Distinct().ToEquatableArray();

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        bool isFirst = true;
        foreach (OperationModel operation in Operations)
        {
            writer.Separate(ref isFirst);
            new ResultClass(writer, names, Namespace, Client, Interface, operation).Emit();
        }
    }
}
