using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;

namespace Specimen.Emitting.Clients;

/// <summary>A parameter of a client's method.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its name, without the <c>@</c> that a keyword needs.</param>
/// <param name="IsOptional">Whether a call can leave it out.</param>
/// <param name="Doc">What the spec says of it.</param>
/// <param name="Otherwise">What is said where the spec says nothing: XML; of no meaning where it says anything.</param>
internal sealed record MethodParameter(string Type, string Name, bool IsOptional, DocModel Doc, string Otherwise)
{
    /// <summary>The attribute of a deprecated parameter, with a space behind; empty for any other. <c>[Obsolete]</c> can't stand on a parameter.</summary>
    public string Attribute { get; init; } = "";

    /// <summary>The option that stands in where a call gives no value, as documentation refers to it; null for none.</summary>
    public string? Option { get; init; }

    /// <summary>What is said of the headers of a part, as XML with a space in front; empty for none.</summary>
    public string Headers { get; init; } = "";

    /// <summary>The type of the value that <see cref="Checks"/> are about; null for a parameter without any.</summary>
    public TypeRef? Value { get; init; }

    public EquatableArray<Check> Checks { get; init; }

    /// <summary>What stands in where a call leaves it out, as C#.</summary>
    public string Default { get; init; } = "null";

    /// <summary>The parameter as a method declares it, in front of another.</summary>
    public string Declaration => $"{Attribute}{Type} {ParameterCode.Name(Name)}{(IsOptional ? $" = {Default}, " : ", ")}";
}
