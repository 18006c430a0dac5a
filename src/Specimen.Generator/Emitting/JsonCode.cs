using System;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>The C# that reads a value of a type from JSON, and the C# that writes one.</summary>
internal sealed class JsonCode(CSharpNames names)
{
    /// <summary>An expression that reads a value; the reader stands on its first token.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="isNullable">Whether null is a value.</param>
    /// <param name="kept">Where text is kept that the type loses: two arguments.</param>
    public string Read(TypeRef type, bool isNullable, string kept)
    {
        string read = Read(type, kept);
        return isNullable ? $"{Json}.IsNull(ref reader) ? {Null(type)} : {read}" : read;
    }

    /// <summary>Null as a value of a type. A type with conversions from others would take a bare null for one of theirs.</summary>
    public string Null(TypeRef type) => type is NamedRef { IsHolder: true } ? $"({names.Of(type)}?)null" : "null";

    /// <summary>A statement that writes a value behind its name.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="isNullable">Whether the expression's C# type allows null.</param>
    /// <param name="value">The value.</param>
    /// <param name="kept">An expression for the text that was kept of it; null where none can be.</param>
    public string Write(TypeRef type, bool isNullable, string value, string? kept)
    {
        string keptArgument = kept is null ? "" : ", " + kept;
        switch (type)
        {
            case ScalarRef { Form: NumberForm.Text }:
                string quoted = isNullable ? $"if ({value} is {{ }} number) {{ writer.Quoted(number); }} else {{ writer.Null(); }}" : $"writer.Quoted({value});";
                return kept is null ? quoted : $"if (!writer.Kept({kept})) {{ {quoted} }}";
            case ScalarRef { Form: NumberForm.Either, Scalar: not (Scalar.Single or Scalar.Double or Scalar.Decimal) }:
                return kept is null ? $"writer.{ValueMethod(type)}({value});" : $"if (!writer.Kept({kept})) {{ writer.{ValueMethod(type)}({value}); }}";
            case ScalarRef { LosesText: true }:
                return $"writer.{ValueMethod(type)}({value}{(kept is null && isNullable ? ", null" : keptArgument)});";
            case NamedRef { IsIntegerEnum: true }:
                return $"writer.IntegerValue({(isNullable ? "(long?)" : "(long)")}{value});";
            case NamedRef { Kind: NamedKind.ClosedEnum } named:
                return $"writer.StringValue({EnumJson(named)}.ToText({value}));";
            case NamedRef { IsValueType: true } when isNullable:
                return $"writer.ModelValueOrNull({value});";
            case ListRef list:
                return $"writer.List({value}{ItemWriter(list.Item, list.ItemIsNullable)}{keptArgument});";
            case MapRef map:
                return $"writer.Map({value}{ItemWriter(map.Value, map.ValueIsNullable)}{keptArgument});";
            default:
                return $"writer.{ValueMethod(type)}({value});";
        }
    }

    /// <summary>The method that writes a value. Each has a name of its own: the compiler would choose among overloads for each call anew.</summary>
    private static string ValueMethod(TypeRef type) => type switch
    {
        ScalarRef { Scalar: >= Scalar.SByte and <= Scalar.Int64 } => "IntegerValue",
        ScalarRef { Scalar: Scalar.Json } => "ElementValue",
        ScalarRef { Scalar: var scalar } => scalar + "Value",
        _ => "ModelValue",
    };

    /// <summary>
    /// The method that writes a name and a value behind it; null for a kind of value that needs a call for each. With <c>Optional</c> in front it
    /// writes neither for null.
    /// </summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="isNullable">Whether null is written.</param>
    public static string? MemberMethod(TypeRef type, bool isNullable) => type switch
    {
        ScalarRef { Form: not NumberForm.Number } => null,
        ScalarRef { Scalar: Scalar.String } => "String",
        ScalarRef { Scalar: Scalar.Uri } => "Uri",
        ScalarRef { Scalar: Scalar.Boolean } => "Boolean",
        ScalarRef { Scalar: >= Scalar.SByte and <= Scalar.Int64 } => "Integer",
        NamedRef { IsValueType: true } when isNullable => null,
        NamedRef named when IsModel(named) => "Model",
        ListRef { ItemIsNullable: false, Item: ScalarRef { Scalar: Scalar.String, Form: NumberForm.Number } } => "Strings",
        ListRef { ItemIsNullable: false, Item: NamedRef named } when IsModel(named) => "Models",
        _ => null,
    };

    /// <summary>Whether the type, or what it holds, loses text, so that a member of it keeps some.</summary>
    public static bool KeepsText(TypeRef type) => type switch
    {
        ScalarRef scalar => scalar.LosesText,
        ListRef list => KeepsText(list.Item),
        MapRef map => KeepsText(map.Value),
        _ => false,
    };

    /// <summary>Whether the type is emitted and implements the interface of emitted types.</summary>
    public static bool IsModel(TypeRef type) => type is NamedRef { IsIntegerEnum: false, Kind: not NamedKind.ClosedEnum };

    /// <summary>The class that reads and writes a closed enumeration.</summary>
    public string EnumJson(NamedRef named) => names.Static(named) + "Json";

    /// <summary>An argument that writes the items of a list or the values of a map; empty where the writer knows how.</summary>
    public string ItemWriter(TypeRef type, bool isNullable) =>
        !isNullable && (IsModel(type) || type is ScalarRef { Scalar: Scalar.String or Scalar.Json, Form: NumberForm.Number })
            ? ""
            : ItemLambda(type, isNullable);

    /// <summary>An argument that writes the items of a list or the values of a map.</summary>
    public string ItemLambda(TypeRef type, bool isNullable) => WriterLambda(type, isNullable, "item");

    /// <summary>An argument, behind others, that writes a value of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isNullable">Whether null is a value.</param>
    /// <param name="value">What the lambda calls the value.</param>
    public string WriterLambda(TypeRef type, bool isNullable, string value) =>
        $", static (ref {names.Framework("SpecWriter")} writer, {names.Of(type, isNullable)} {value}) => {LambdaBody(Write(type, isNullable, value, kept: null))}";

    /// <summary>A method or lambda that reads an item.</summary>
    public string ItemReader(TypeRef type, bool isNullable) =>
        !isNullable && type is ScalarRef { Form: NumberForm.Number } scalar
            ? $"{Json}.{Method(scalar.Scalar)}"
            : $"static (ref {names.Framework("Utf8JsonReader")} reader, ref {names.Framework("SpecKept")} kept, int member) => {Read(type, isNullable, "ref kept, member")}";

    private string Json => names.Static("SpecJson");

    private string Read(TypeRef type, string kept) => type switch
    {
        ScalarRef { Form: NumberForm.Number, LosesText: true } scalar => $"{Json}.{Method(scalar.Scalar)}(ref reader, {kept})",
        ScalarRef { Form: NumberForm.Number } scalar => $"{Json}.{Method(scalar.Scalar)}(ref reader)",
        ScalarRef scalar => $"{Json}.ReadQuoted<{names.Of(scalar)}>(ref reader, {kept}, {Json}.{Method(scalar.Scalar)}, asNumber: {(scalar.Form == NumberForm.Either ? "true" : "false")})",
        NamedRef { Kind: NamedKind.IntegerEnum } named => $"{Json}.ReadEnum<{names.Of(named)}>(ref reader)",
        NamedRef { Kind: NamedKind.ClosedEnum or NamedKind.ClosedIntegerEnum } named => $"{EnumJson(named)}.Read(ref reader)",
        NamedRef { Kind: NamedKind.BaseRecord } named => $"{names.Static(named)}.ReadAny(ref reader)",
        NamedRef named => $"new {names.Of(named)}(ref reader)",
        ListRef list => Collection("ReadList", list.Item, list.ItemIsNullable, kept),
        MapRef map => Collection("ReadMap", map.Value, map.ValueIsNullable, kept),
        _ => throw new InvalidOperationException(type.ToString()),
    };

    private string Collection(string method, TypeRef item, bool isNullable, string kept)
    {
        string type = names.Of(item, isNullable);
        return !isNullable && IsModel(item) ? $"{Json}.{method}<{type}>(ref reader)"
            : KeepsText(item) ? $"{Json}.{method}<{type}>(ref reader, {kept}, {ItemReader(item, isNullable)})"
            : $"{Json}.{method}<{type}>(ref reader, {ItemReader(item, isNullable)})";
    }

    // The statements of this class are calls or begin with "if".
    private static string LambdaBody(string statement) =>
        statement.StartsWith("if", StringComparison.Ordinal) ? "{ " + statement + " }" : statement.TrimEnd(';');

    private static string Method(Scalar scalar) => scalar == Scalar.Json ? "ReadElement" : "Read" + scalar;
}
