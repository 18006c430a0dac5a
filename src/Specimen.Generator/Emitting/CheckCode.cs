using System;
using System.Globalization;
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
    /// <param name="checks">What it must be.</param>
    /// <param name="value">The value; null counts as valid where its type is a reference type.</param>
    /// <param name="type">Its type.</param>
    /// <param name="at">An expression for its JSON pointer.</param>
    /// <param name="member">The name of the member, for the names of static fields.</param>
    /// <param name="kept">An expression for the text that was kept of it; null where none can be.</param>
    public void Emit(EquatableArray<Check> checks, string value, TypeRef type, string at, string member, string? kept)
    {
        foreach (Check check in checks)
        {
            Emit(check, value, type, at, member, kept);
        }
    }

    /// <summary>A statement that checks each item of a list or each value of a map.</summary>
    public void EmitEach(EquatableArray<Check> checks, string value, TypeRef item, bool isNullable, string at, string member)
    {
        if (!isNullable && JsonCode.IsModel(item) && checks.All(static x => x is NestedCheck or ListedCheck))
        {
            _writer.Line($"found.Each({at}, {value});");
            return;
        }

        _writer.Line($"found.Each({at}, {value}, static (ref {_names.Framework("SpecViolations")} found, {_names.Of(item, isNullable)} item) =>");
        _writer.Open();
        string inner = "item";
        bool guards = isNullable && item.IsValueType;
        if (guards)
        {
            _writer.Line("if (item is { } some)");
            _writer.Open();
            inner = "some";
        }

        Emit(checks, inner, item, "\"\"", member + "Item", kept: null);
        if (guards)
        {
            _writer.Close();
        }

        _writer.Close("});");
    }

    private void Emit(Check check, string value, TypeRef type, string at, string member, string? kept)
    {
        switch (check)
        {
            case NestedCheck:
            case ListedCheck when type is NamedRef { Kind: NamedKind.StringEnum }:
                _writer.Line($"found.Nested({at}, {value});");
                break;

            // The text of the items is kept for the list as a whole.
            case ItemsCheck list when !(list.Checks.All(static x => x is FormatCheck) && JsonCode.KeepsText(type)):
                EmitItems(list, value, type, at, member);
                break;
            case KeywordCheck keyword:
                EmitKeyword(keyword, value, type, at, member, kept);
                break;
        }
    }

    private void EmitKeyword(KeywordCheck check, string value, TypeRef type, string at, string member, string? kept)
    {
        string schema = context.Location(check.Spec);
        switch (check)
        {
            case ListedCheck:
                _writer.Line($"found.Listed({at}, {schema}, {_names.Static("Enum")}.IsDefined({value}), \"the values listed\");");
                break;
            case LengthCheck length:
                _writer.Line($"found.Length({at}, {schema}, {value}, {Bounds(length.Minimum, length.Maximum)});");
                break;
            case CountCheck count:
                _writer.Line($"found.{(type is MapRef ? "Members" : "Items")}({at}, {schema}, {value}, {Bounds(count.Minimum, count.Maximum)});");
                break;
            case UniqueCheck:
                _writer.Line($"found.Unique({at}, {schema}, {value});");
                break;
            case ConstantCheck constant:
                _writer.Line($"found.Constant({at}, {schema}, {value} is {(type.IsValueType ? "" : "null or ")}{ConstantCode.Of(constant.Value)}, {Literal.Text(constant.Keyword)}, {Literal.Text(constant.Value)});");
                break;
            case FormatCheck format when type is ScalarRef { Scalar: Scalar.String }:
                _writer.Line($"found.Format({at}, {schema}, {value}, {Literal.Text(format.Format)});");
                break;
            case FormatCheck format when type is ScalarRef { Scalar: Scalar.Uri }:
                _writer.Line($"found.Format({at}, {schema}, {value}?.OriginalString, {Literal.Text(format.Format)});");
                break;
            case FormatCheck format when kept is not null:
                _writer.Line($"found.Kept({at}, {schema}, {kept}, {Literal.Text(format.Format)});");
                break;
            case PatternCheck pattern:
                EmitPattern(pattern, value, at, schema, member);
                break;
            case RangeCheck range when type is ScalarRef scalar:
                EmitRange(range, value, scalar.Scalar, at, schema);
                break;
            case MultipleOfCheck multiple when type is ScalarRef scalar:
                EmitMultiple(multiple, value, scalar.Scalar, at, schema);
                break;
        }
    }

    private void EmitItems(ItemsCheck items, string value, TypeRef type, string at, string member)
    {
        (TypeRef item, bool isNullable) = type switch
        {
            ListRef list => (list.Item, list.ItemIsNullable),
            MapRef map => (map.Value, map.ValueIsNullable),
            _ => throw new InvalidOperationException(type.ToString()),
        };
        EmitEach(items.Checks, value, item, isNullable, at, member);
    }

    private static string Bounds(int? minimum, int? maximum)
    {
        string text = (minimum ?? 0).ToString(CultureInfo.InvariantCulture);
        return maximum is { } most ? text + ", " + most.ToString(CultureInfo.InvariantCulture) : text;
    }
}
