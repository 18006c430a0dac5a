using Specimen.Infrastructure;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints C# enums: of texts, whose names in C# are not those in JSON, and of integers. Closed ones have a converter, which refuses other values.</summary>
internal sealed class EnumEmitter(TypeContext context)
{
    private readonly SourceWriter _writer = context.Writer;
    private readonly CSharpNames _names = context.Names;

    public void EmitTexts(StringEnumModel model)
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
        EmitTextsJson(model);
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
            EmitIntegersJson(model);
        }
    }

    private void EmitTextsJson(StringEnumModel model)
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

    private void EmitIntegersJson(IntegerEnumModel model)
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
        _writer.Line($"/// <remarks><c>{Documentation.OneLine(model.Location)}</c></remarks>");
        TypeCode.Obsolete(context, model.Deprecation);
        _writer.Line(_names.GeneratedCode);
    }

    private void EmitEnumValues(EquatableArray<EnumValueModel> values, System.Func<EnumValueModel, string> initial)
    {
        bool isFirst = true;
        foreach (EnumValueModel value in values)
        {
            _writer.Separate(ref isFirst);
            EnumValueCode.Header(context, value);
            _writer.Line($"{value.Name}{initial(value)},");
        }
    }
}
