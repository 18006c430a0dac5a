using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints enumerations: open ones as a struct around the text, closed ones and integers as C# enums.</summary>
internal sealed class EnumEmitter(TypeContext context)
{
    private readonly SourceWriter _writer = context.Writer;
    private readonly CSharpNames _names = context.Names;

    public void EmitOpen(StringEnumModel model)
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
            EmitValueHeader(value);
            _writer.Line($"public static {name} {value.Name} {{ get; }} = new({Literal.Text(value.Value)});");
        }

        EmitMembers(model);
        _writer.Close();
    }

    public void EmitClosed(StringEnumModel model)
    {
        string name = model.Name;
        Documentation.Summary(_writer, model.Doc, "One of the values listed.");
        EmitEnumHeader(model);
        _writer.Line($"[{_names.Framework("JsonConverter")}(typeof({name}Converter))]");
        _writer.Line($"{context.Access} enum {name}");
        _writer.Open();
        EmitEnumValues(model.Values, static _ => "");
        _writer.Close();
        _writer.Line();
        EmitClosedJson(model);
    }

    public void EmitIntegers(IntegerEnumModel model)
    {
        Documentation.Summary(_writer, model.Doc, model.IsOpen ? "A listed number, or another that the API sent." : "One of the numbers listed.");
        EmitEnumHeader(model);
        if (!model.IsOpen)
        {
            _writer.Line($"[{_names.Framework("JsonConverter")}(typeof({model.Name}Converter))]");
        }

        _writer.Line(model.Underlying == Scalar.Int32 ? $"{context.Access} enum {model.Name}" : $"{context.Access} enum {model.Name} : long");
        _writer.Open();
        EmitEnumValues(model.Values, static x => " = " + x.Value);
        _writer.Close();
        if (!model.IsOpen)
        {
            _writer.Line();
            EmitConverter(model.Name, "writer.WriteNumberValue((long)value)");
            EmitClosedIntegersJson(model);
        }
    }

    private void EmitMembers(StringEnumModel model)
    {
        (string reader, string found) = (_names.Framework("Utf8JsonReader"), _names.Framework("SpecViolations"));
        string model1 = _names.Framework("ISpecModel");
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
        _writer.Line($"void {model1}<{model.Name}>.Write(ref {_names.Framework("SpecWriter")} writer) => writer.StringValue(Value);");
        TypeCode.StartValidate(context);
        if (model.IsExhaustive)
        {
            string values = string.Join(", ", model.Values.Take(20).Select(static x => x.Value)) + (model.Values.Count > 20 ? ", …" : "");
            _writer.Line($"found.Listed(\"\", {context.Location(model.File + "#" + model.Pointer)}, IsKnown, {Literal.Text(values)});");
        }

        TypeCode.EndValidate(context);
        _writer.Line();
        _writer.Line("// The known values are constants: reading one makes no string.");
        _writer.Line($"private static string ReadText(ref {reader} reader)");
        _writer.Open();
        _writer.Line($"{_names.Framework("ReadOnlySpan")}<byte> text = {_names.Static("SpecJson")}.Text(ref reader);");
        _writer.Line("return text.Length switch");
        _writer.Open();
        foreach (EnumValueModel value in model.Values)
        {
            int length = System.Text.Encoding.UTF8.GetByteCount(value.Value);
            _writer.Line($"{length} when {_names.Static("SpecJson")}.Is(text, {Literal.Utf8(value.Value)}) => {Literal.Text(value.Value)},");
        }

        _writer.Line($"_ => {_names.Static("SpecJson")}.ReadString(ref reader),");
        _writer.Close("};");
        _writer.Close();
        TypeCode.Statics(context);
    }

    private void EmitClosedJson(StringEnumModel model)
    {
        string name = model.Name;
        string json = _names.Static("SpecJson");
        EmitConverter(name, $"writer.WriteStringValue({name}Json.ToText(value))");
        _writer.Line($"internal static class {name}Json");
        _writer.Open();
        _writer.Line($"internal static {name} Read(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        _writer.Line($"{_names.Framework("ReadOnlySpan")}<byte> text = {json}.Text(ref reader);");
        _writer.Line("return text.Length switch");
        _writer.Open();
        foreach (EnumValueModel value in model.Values)
        {
            int length = System.Text.Encoding.UTF8.GetByteCount(value.Value);
            _writer.Line($"{length} when {json}.Is(text, {Literal.Utf8(value.Value)}) => {name}.{value.Name},");
        }

        _writer.Line($"_ => throw {json}.NotListed(ref reader),");
        _writer.Close("};");
        _writer.Close();
        _writer.Line();
        _writer.Line($"internal static string? ToText({name}? value) => value is {{ }} known ? ToText(known) : null;");
        _writer.Line();
        _writer.Line($"internal static string ToText({name} value) => value switch");
        _writer.Open();
        foreach (EnumValueModel value in model.Values)
        {
            _writer.Line($"{name}.{value.Name} => {Literal.Text(value.Value)},");
        }

        _writer.Line($"_ => throw new {_names.Framework("ArgumentException")}($\"{name} has no value {{(int)value}}.\", nameof(value)),");
        _writer.Close("};");
        _writer.Close();
    }

    private void EmitClosedIntegersJson(IntegerEnumModel model)
    {
        string name = model.Name;
        string json = _names.Static("SpecJson");
        _writer.Line($"internal static class {name}Json");
        _writer.Open();
        _writer.Line($"internal static {name} Read(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        _writer.Line($"long value = {json}.ReadInt64(ref reader);");
        _writer.Line("return value switch");
        _writer.Open();
        foreach (EnumValueModel value in model.Values)
        {
            _writer.Line($"{value.Value} => {name}.{value.Name},");
        }

        _writer.Line($"_ => throw {json}.NotListed(value),");
        _writer.Close("};");
        _writer.Close();
        _writer.Close();
    }

    /// <param name="name">The name of the enumeration.</param>
    /// <param name="write">An expression that writes a value.</param>
    private void EmitConverter(string name, string write)
    {
        _writer.Line($"/// <summary>Reads and writes <see cref=\"{name}\"/>.</summary>");
        _writer.Line($"{context.Access} sealed class {name}Converter : {_names.Framework("JsonConverter")}<{name}>");
        _writer.Open();
        _writer.Line("/// <inheritdoc/>");
        _writer.Line($"public override {name} Read(ref {_names.Framework("Utf8JsonReader")} reader, {_names.Framework("Type")} typeToConvert, {_names.Framework("JsonSerializerOptions")} options) => {name}Json.Read(ref reader);");
        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Line($"public override void Write({_names.Framework("Utf8JsonWriter")} writer, {name} value, {_names.Framework("JsonSerializerOptions")} options) => {write};");
        _writer.Close();
        _writer.Line();
    }

    private void EmitEnumHeader(TypeModel model)
    {
        _writer.Line($"/// <remarks><c>{Documentation.OneLine(model.File + "#" + model.Pointer)}</c></remarks>");
        TypeCode.Obsolete(context, model.Deprecation);
        _writer.Line(_names.GeneratedCode);
    }

    private void EmitEnumValues(EquatableArray<EnumValueModel> values, System.Func<EnumValueModel, string> initial)
    {
        bool isFirst = true;
        foreach (EnumValueModel value in values)
        {
            _writer.Separate(ref isFirst);
            EmitValueHeader(value);
            _writer.Line($"{value.Name}{initial(value)},");
        }
    }

    private void EmitValueHeader(EnumValueModel value)
    {
        Documentation.Summary(_writer, value.Doc, value.Value.Length == 0 ? "The empty text." : $"<c>{Documentation.OneLine(value.Value)}</c>");
        TypeCode.Obsolete(context, value.Deprecation);
    }
}
