using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints a type around one value that is no object.</summary>
internal sealed class WrapperEmitter(TypeContext context, WrapperModel wrapper)
{
    private readonly SourceWriter _writer = context.Writer;
    private readonly CSharpNames _names = context.Names;
    private readonly JsonCode _json = new(context.Names);
    private readonly CheckCode _checks = new(context);

    private string ValueType => _names.Of(wrapper.Type, wrapper.IsNullable);

    private bool IsWrapped => BackingField.ComparesByReference(wrapper.Type);

    public void Emit()
    {
        string name = wrapper.Name;
        bool keepsText = JsonCode.KeepsText(wrapper.Type);
        TypeCode.Header(context);
        _writer.Line($"{context.Access} sealed partial record {name} : {TypeCode.Interfaces(context)}");
        _writer.Open();
        if (IsWrapped)
        {
            _writer.Line($"private readonly {_names.Framework("SpecValue")}<{ValueType}> _value;");
        }

        if (keepsText)
        {
            _writer.Line($"private {_names.Framework("SpecKept")} _keptText;");
        }

        _writer.Line();
        _writer.Line("/// <summary>Wraps a value.</summary>");
        _writer.Line($"public {name}({ValueType} value) => Value = value;");
        _writer.Line();
        _writer.Line($"internal {name}(ref {_names.Framework("Utf8JsonReader")} reader) => Value = {_json.Read(wrapper.Type, wrapper.IsNullable, "ref _keptText, 0")};");
        _writer.Line();
        _writer.Line("/// <summary>The value itself.</summary>");
        if (IsWrapped)
        {
            _writer.Line($"public {ValueType} Value");
            _writer.Open();
            _writer.Line("get => _value.Value;");
            _writer.Line("init => _value = new(value);");
            _writer.Close();
        }
        else
        {
            _writer.Line($"public {ValueType} Value {{ get; init; }}");
        }

        if (wrapper.Type is not (ListRef or MapRef) and not NamedRef { Kind: NamedKind.Wrapper } && !wrapper.IsNullable)
        {
            _writer.Line();
            _writer.Line("/// <summary>Wraps a value.</summary>");
            _writer.Line($"public static implicit operator {name}({ValueType} value) => new(value);");
        }

        TypeCode.Methods(context);
        _writer.Line();
        _writer.Line($"void {_names.Framework("ISpecModel")}<{name}>.Write(ref {_names.Framework("SpecWriter")} writer)");
        _writer.Open();
        _writer.Line(_json.Write(wrapper.Type, wrapper.IsNullable, "Value", keepsText ? "_keptText.Of(0, Value)" : null));
        _writer.Close();
        EmitValidate(keepsText);
        TypeCode.Statics(context);
        _writer.Close();
    }

    private void EmitValidate(bool keepsText)
    {
        TypeCode.StartValidate(context);
        if (!wrapper.Checks.IsEmpty)
        {
            bool guards = wrapper.IsNullable && wrapper.Type.IsValueType;
            if (guards)
            {
                _writer.Line("if (Value is { } some)");
                _writer.Open();
            }

            _checks.Emit(wrapper.Checks, new CheckedValue(guards ? "some" : "Value", wrapper.Type, CheckedValue.Whole, "Value", keepsText ? "_keptText.Of(0, Value)" : null));
            if (guards)
            {
                _writer.Close();
            }
        }

        TypeCode.EndValidate(context);
    }
}
