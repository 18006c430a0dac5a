using System.Linq;
using System.Text;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints an open enumeration: a struct around the text, with a static member for each known value.</summary>
internal sealed class OpenEnumEmitter(TypeContext context, StringEnumModel model)
{
    // More are not listed in the message of a violation.
    private const int MaxShown = 20;

    private readonly SourceWriter _writer = context.Writer;
    private readonly CSharpNames _names = context.Names;

    public void Emit()
    {
        string name = model.Name;
        foreach (EnumValueModel value in model.Values)
        {
            _names.AddMember(value.Name);
        }

        TypeCode.Header(context, model.IsExhaustive ? "A listed value, or another that the API sent." : "Any text; the values listed are known.");
        _writer.Line($"{context.Access} readonly partial record struct {name}(string Value) : {TypeCode.Interfaces(context)}, {_names.Framework("ISpecEnum")}");
        _writer.Open();
        _writer.Line($"internal {name}(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Push();
        _writer.Line(": this(ReadText(ref reader))");
        _writer.Pop();
        _writer.Open();
        _writer.Close();
        foreach (EnumValueModel value in model.Values)
        {
            _writer.Line();
            EnumValueCode.Header(context, value);
            _writer.Line($"public static {name} {value.Name} {{ get; }} = new({Literal.Text(value.Value)});");
        }

        EmitMembers();
        EmitValidate();
        EmitReadText();
        TypeCode.Statics(context);
        _writer.Close();
    }

    private void EmitMembers()
    {
        _writer.Line();
        _writer.Line("/// <summary>Whether the spec lists the value.</summary>");
        _writer.Line($"public bool IsKnown => Value is {string.Join(" or ", model.Values.Select(static x => Literal.Text(x.Value)))};");
        _writer.Line();
        _writer.Line("/// <summary>The text as it stands in JSON.</summary>");
        _writer.Line("public override string ToString() => Value;");
        _writer.Line();
        _writer.Line($"{_names.Framework("IReadOnlyList")}<{JsonModelNames.Violation}> {JsonModelNames.Interface}<{model.Name}>.Validate() => {_names.StaticSibling(JsonModelNames.Violation)}.From({_names.Static("SpecViolations")}.Of(this));");
        TypeCode.InterfaceMethods(context);
        _writer.Line();
        _writer.Line($"void {_names.Framework("ISpecModel")}<{model.Name}>.Write(ref {_names.Framework("SpecWriter")} writer) => writer.StringValue(Value);");
    }

    private void EmitValidate()
    {
        TypeCode.StartValidate(context);
        if (model.IsExhaustive)
        {
            string values = string.Join(", ", model.Values.Take(MaxShown).Select(static x => x.Value)) + (model.Values.Count > MaxShown ? ", …" : "");
            _writer.Line($"found.Listed({CheckedValue.Whole}, {context.Location(model.Location)}, IsKnown, {Literal.Text(values)});");
        }

        TypeCode.EndValidate(context);
    }

    private void EmitReadText()
    {
        string json = _names.Static("SpecJson");
        _writer.Line();
        _writer.Line("// The known values are constants: reading one makes no string.");
        _writer.Line($"private static string ReadText(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        _writer.Line($"{_names.Framework("ReadOnlySpan")}<byte> text = {json}.Text(ref reader);");
        _writer.Line("return text.Length switch");
        _writer.Open();
        foreach (EnumValueModel value in model.Values)
        {
            int length = Encoding.UTF8.GetByteCount(value.Value);
            _writer.Line($"{length} when {json}.Is(text, {Literal.Utf8(value.Value)}) => {Literal.Text(value.Value)},");
        }

        _writer.Line($"_ => {json}.ReadString(ref reader),");
        _writer.Close("};");
        _writer.Close();
    }
}
