using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Model.Rules;

namespace Specimen.Reading.Types;

/// <summary>What a schema means where it is used.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="IsNullable">Whether null is a value.</param>
/// <param name="Checks">What emitted code checks on the C# value.</param>
/// <param name="Residual">What it can't check there, to be evaluated over JSON by the type that holds the value; null for nothing.</param>
internal readonly record struct TypeUse(TypeRef Type, bool IsNullable, EquatableArray<Check> Checks, RuleModel? Residual)
{
    /// <summary>
    /// The same value as any JSON, for a schema without <c>type</c> whose keywords are about this type but which allows others;
    /// null for a schema that means this type alone.
    /// </summary>
    public LooseUse? Loose { get; init; }

    /// <summary>The only value, as JSON; null where there are others.</summary>
    public string? Constant => IsNullable ? null : Checks.OfType<ConstantCheck>().FirstOrDefault()?.Value;

    /// <summary>This use where nothing can hold a value of another type beside it.</summary>
    public TypeUse Strict => Loose is { } loose ? new TypeUse(new ScalarRef(Scalar.Json), IsNullable: false, [], loose.Rule) : this;
}
