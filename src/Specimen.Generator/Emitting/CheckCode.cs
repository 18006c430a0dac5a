using System;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Checks;

namespace Specimen.Emitting;

/// <summary>The C# that checks a value of a type against what its schema says.</summary>
internal sealed partial class CheckCode(TypeContext context)
{
    private readonly SourceWriter _writer = context.Writer;
    private readonly CSharpNames _names = context.Names;

    /// <summary>Statements that check a value.</summary>
    public void Emit(EquatableArray<Check> checks, CheckedValue value)
    {
        foreach (Check check in checks)
        {
            Emit(check, value);
        }
    }

    /// <summary>A statement that checks each item of a list or each value of a map.</summary>
    public void EmitEach(EquatableArray<Check> checks, CheckedValue collection)
    {
        (TypeRef item, bool isNullable) = collection.Type switch
        {
            ListRef list => (list.Item, list.ItemIsNullable),
            MapRef map => (map.Value, map.ValueIsNullable),
            _ => throw new InvalidOperationException(collection.Type.ToString()),
        };
        if (!isNullable && JsonCode.IsModel(item) && checks.All(static x => x is NestedCheck or ListedCheck))
        {
            _writer.Line($"found.Each({collection.At}, {collection.Expression});");
            return;
        }

        _writer.Line($"found.Each({collection.At}, {collection.Expression}, static (ref {_names.Framework("SpecViolations")} found, {_names.Of(item, isNullable)} item) =>");
        _writer.Open();
        string inner = "item";
        bool guards = isNullable && item.IsValueType;
        if (guards)
        {
            _writer.Line("if (item is { } some)");
            _writer.Open();
            inner = "some";
        }

        Emit(checks, new CheckedValue(inner, item, CheckedValue.Whole, collection.Member + "Item"));
        if (guards)
        {
            _writer.Close();
        }

        _writer.Close("});");
    }

    private void Emit(Check check, CheckedValue value)
    {
        switch (check)
        {
            case NestedCheck:
            case ListedCheck when value.Type is NamedRef { Kind: NamedKind.StringEnum }:
                _writer.Line($"found.Nested({value.At}, {value.Expression});");
                break;
            // The text of the items is kept for the list as a whole.
            case ItemsCheck list when !(list.Checks.All(static x => x is FormatCheck) && JsonCode.KeepsText(value.Type)):
                EmitEach(list.Checks, value);
                break;
            case KeywordCheck keyword:
                EmitKeyword(keyword, value);
                break;
        }
    }

    private void EmitKeyword(KeywordCheck check, CheckedValue value)
    {
        TypeRef type = value.Type;
        switch (check)
        {
            case ListedCheck:
                EmitCall("Listed", check, value, $"{_names.Static("Enum")}.IsDefined({value.Expression}), \"the values listed\"");
                break;
            case LengthCheck length:
                EmitCall("Length", check, value, $"{value.Expression}, {Bounds(length.Minimum, length.Maximum)}");
                break;
            case CountCheck count:
                EmitCall(type is MapRef ? "Members" : "Items", check, value, $"{value.Expression}, {Bounds(count.Minimum, count.Maximum)}");
                break;
            case UniqueCheck:
                EmitCall("Unique", check, value, value.Expression);
                break;
            case ConstantCheck constant:
                EmitCall("Constant", check, value, $"{value.Expression} is {(type.IsValueType ? "" : "null or ")}{ConstantCode.Of(constant.Value)}, {Literal.Text(constant.Keyword)}, {Literal.Text(constant.Value)}");
                break;
            case FormatCheck format when type is ScalarRef { Scalar: Scalar.String }:
                EmitCall("Format", check, value, $"{value.Expression}, {Literal.Text(format.Format)}");
                break;
            case FormatCheck format when type is ScalarRef { Scalar: Scalar.Uri }:
                EmitCall("Format", check, value, $"{value.Expression}?.OriginalString, {Literal.Text(format.Format)}");
                break;
            case FormatCheck format when value.Kept is not null:
                EmitCall("Kept", check, value, $"{value.Kept}, {Literal.Text(format.Format)}");
                break;
            case PatternCheck pattern:
                EmitPattern(pattern, value);
                break;
            case RangeCheck range when type is ScalarRef scalar:
                EmitRange(range, value, scalar.Scalar);
                break;
            case MultipleOfCheck multiple when type is ScalarRef scalar:
                EmitMultiple(multiple, value, scalar.Scalar);
                break;
        }
    }

    /// <summary>A call that notes a violation of a keyword, where there is one.</summary>
    private void EmitCall(string method, KeywordCheck check, CheckedValue value, string arguments) =>
        _writer.Line($"found.{method}({value.At}, {context.Location(check.Spec)}, {arguments});");

    private static string Bounds(int? minimum, int? maximum)
    {
        string text = Literal.Number(minimum ?? 0);
        return maximum is { } most ? text + ", " + Literal.Number(most) : text;
    }
}
