using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>The field behind the property of a record's member: how it is declared, read and assigned.</summary>
internal sealed class BackingField(CSharpNames names, MemberModel member)
{
    private readonly bool _isWrapped = ComparesByReference(member.Type);

    /// <summary>Whether .NET compares two values of the type by reference, so that a field holds them in a struct that compares their content.</summary>
    public static bool ComparesByReference(TypeRef type) => type is ListRef or MapRef or ScalarRef { Scalar: Scalar.Json or Scalar.Bytes };

    /// <summary>Whether the property has a field of ours behind it, and not the compiler's.</summary>
    public bool IsDeclared => _isWrapped || member.Presence == Presence.OptionalOrNull || member.Presence.MayBeMissing();

    public string Name { get; } = Locals.Field(member.Name);

    public string Type => member.Type switch
    {
        MapRef map => $"{names.Framework("SpecMap")}<{names.Of(map.Value, map.ValueIsNullable)}>",
        _ when _isWrapped => $"{names.Framework("SpecValue")}<{ValueType}>",
        _ => ValueType,
    };

    /// <summary>An expression for the value that was set; null where none was.</summary>
    public string Stored => !_isWrapped ? Name : member.Type is MapRef ? Name + ".ValueOrNull" : Name + ".Value";

    /// <summary>An expression for what the property returns.</summary>
    public string Got => member.Presence.MayBeMissing() ? $"{Stored} ?? throw {names.Static("SpecJson")}.NotGiven({Literal.Text(member.JsonName)})"
        : member.Type is MapRef && !member.AllowsNull ? Name + ".Value"
        : Stored;

    /// <summary>An expression for what the field becomes when the property is set to <c>value</c>.</summary>
    public string Assigned => _isWrapped ? "new(value)" : "value";

    private string ValueType => names.Of(member.Type, member.AllowsNull || member.Presence.MayBeMissing());
}
