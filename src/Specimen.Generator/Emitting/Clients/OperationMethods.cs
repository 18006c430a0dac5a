using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>What is common to the declaration and the implementation of an operation's methods.</summary>
internal sealed class OperationMethods(SourceWriter writer, CSharpNames names)
{
    private readonly ResponseCode _responses = new(names);

    /// <summary>Whether the operation's body comes in items, which the method hands out one by one.</summary>
    public static bool IsSequence(OperationModel operation) => operation.Success is { IsSequence: true };

    /// <summary>What the method that throws returns.</summary>
    public string Returned(OperationModel operation)
    {
        string? type = operation.Success is null ? operation.ResultName : _responses.TypeOf(operation.Success);
        return IsSequence(operation) ? type! : type is null ? names.Framework("Task") : $"{names.Framework("Task")}<{type}>";
    }

    /// <summary>What the method that throws for no status returns.</summary>
    public string Tried(OperationModel operation) => $"{names.Framework("Task")}<{operation.ResultName}>";

    public void Obsolete(OperationModel operation)
    {
        if (operation.Deprecation is { } deprecation)
        {
            writer.Line($"[{names.Framework("Obsolete")}({Literal.Text(deprecation.Message)})]");
            writer.Line($"[{names.Framework("SpecDeprecated")}({Literal.Text(deprecation.Spec)})]");
        }
    }
}
