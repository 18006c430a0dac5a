using System.Collections.Generic;
using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints a union: a struct around one value, with an accessor and a conversion for each type the value can have.</summary>
internal sealed partial class UnionEmitter
{
    private readonly TypeContext _context;
    private readonly SourceWriter _writer;
    private readonly CSharpNames _names;
    private readonly JsonCode _json;
    private readonly CheckCode _checks;
    private readonly UnionModel _union;

    public UnionEmitter(TypeContext context, UnionModel union)
    {
        _context = context;
        _writer = context.Writer;
        _names = context.Names;
        _json = new JsonCode(_names);
        _checks = new CheckCode(context);
        _union = union;
        foreach (VariantModel variant in union.Variants)
        {
            _names.AddMember("As" + variant.Name);
        }
    }

    public void Emit()
    {
        string name = _union.Name;
        TypeCode.Header(_context, $"One of: {string.Join(", ", _union.Variants.Select(static x => Documentation.Escape(x.Name)))}.");
        _writer.Line($"{_context.Access} readonly partial struct {name} : {TypeCode.Interfaces(_context)}, {_names.Framework("IEquatable")}<{name}>");
        _writer.Open();
        _writer.Line("private readonly object? _value;");
        _writer.Line();
        _writer.Line("// 1 for the first of the types below, and so on; 0 for JSON that is of none of them.");
        _writer.Line("private readonly int _kind;");
        if (KeepsText)
        {
            _writer.Line("private readonly string? _keptText;");
        }

        EmitConstructors();
        _writer.Line();
        _writer.Line("/// <summary>The value, of one of the types below; JSON that is of none of them as a <see cref=\"global::System.Text.Json.JsonElement\"/>.</summary>");
        _writer.Line("public object? Value => _value;");
        for (int i = 0; i < _union.Variants.Count; i++)
        {
            EmitVariant(_union.Variants[i], Kind(i));
        }

        EmitMatch();
        EmitEquality();
        TypeCode.Methods(_context);
        EmitWrite();
        EmitValidate();
        EmitRead();
        TypeCode.Statics(_context);
        EmitShapes();
        _writer.Close();
    }

    private bool KeepsText => _union.Variants.Any(static x => JsonCode.KeepsText(x.Type));

    private static string Kind(int index) => Literal.Number(index + 1);

    private void EmitConstructors()
    {
        string name = _union.Name;
        string kept = KeepsText ? ", string? keptText = null" : "";
        string assignment = KeepsText ? "(_value, _kind, _keptText) = (value, kind, keptText)" : "(_value, _kind) = (value, kind)";
        _writer.Line();
        _writer.Line($"private {name}(object value, int kind{kept}) => {assignment};");
        _writer.Line();
        _writer.Line($"internal {name}(ref {_names.Framework("Utf8JsonReader")} reader) => this = ReadAny(ref reader);");
    }

    private void EmitVariant(VariantModel variant, string kind)
    {
        string type = _names.Of(variant.Type);
        string name = _union.Name;
        _writer.Line();
        Documentation.Summary(_writer, variant.Doc, $"The value as <c>{Documentation.Escape(variant.Name)}</c>; null where it is none.");
        _writer.Line($"public {type}? As{variant.Name} => _kind == {kind} ? ({type})_value! : {_json.Null(variant.Type)};");
        bool isInterface = variant.Type is ListRef or MapRef;
        _writer.Line();
        if (isInterface)
        {
            // C# has no conversions from interfaces.
            _writer.Line("/// <summary>Makes a value of this type.</summary>");
            _writer.Line($"public static {name} From{variant.Name}({type} value) => new(value, {kind});");
        }
        else
        {
            _writer.Line("/// <summary>Makes a value of this type.</summary>");
            _writer.Line($"public static implicit operator {name}({type} value) => new(value, {kind});");
        }
    }

    private void EmitMatch()
    {
        string func = _names.Framework("Func");
        IEnumerable<string> parameters = _union.Variants.Select(x => $"{func}<{_names.Of(x.Type)}, TResult> {Parameter(x)}");
        _writer.Line();
        _writer.Line("/// <summary>Calls the function for the type that the value has; <paramref name=\"otherwise\"/> for JSON that is of none of them.</summary>");
        _writer.Line($"public TResult Match<TResult>({string.Join(", ", parameters)}, {func}<{_names.Framework("JsonElement")}, TResult> otherwise) => _kind switch");
        _writer.Open();
        for (int i = 0; i < _union.Variants.Count; i++)
        {
            _writer.Line($"{Kind(i)} => {Parameter(_union.Variants[i])}(({_names.Of(_union.Variants[i].Type)})_value!),");
        }

        _writer.Line($"_ => otherwise(_value is {_names.Framework("JsonElement")} json ? json : default),");
        _writer.Close("};");
    }

    private static string Parameter(VariantModel variant) => Locals.Of(variant.Name) is var name && name == "otherwise" ? "otherwiseValue" : Locals.Of(variant.Name);

    private void EmitEquality()
    {
        string name = _union.Name;
        string equality = _names.Static("SpecEquality");
        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Line($"public bool Equals({name} other) => _kind == other._kind && {equality}.AreEqual(_value, other._value);");
        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        _writer.Line();
        _writer.Line("/// <inheritdoc/>");
        _writer.Line($"public override int GetHashCode() => {equality}.Hash(_value);");
        _writer.Line();
        _writer.Line("/// <summary>Whether two values are equal.</summary>");
        _writer.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        _writer.Line();
        _writer.Line("/// <summary>Whether two values differ.</summary>");
        _writer.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
    }

    private void EmitValidate()
    {
        TypeCode.StartValidate(_context);
        bool hasRules = _union.Rules is not null;
        if (hasRules && !_union.OneIsEnough)
        {
            TypeCode.EndValidate(_context);
            return;
        }

        if (hasRules)
        {
            _writer.Line("int before = found.Count;");
        }

        EmitChecks();
        if (hasRules)
        {
            // The variant that the value was read as need not be the one that its author had in mind: all are asked.
            _writer.Line();
            _writer.Line("if (found.Count != before)");
            _writer.Open();
            _writer.Line("found.Forget(before);");
            _writer.Line($"{_names.Static("SpecJson")}.Check(this, s_rules, ref found);");
            _writer.Close();
        }

        _writer.Close();
    }

    /// <summary>The checks of the variant that the value has.</summary>
    private void EmitChecks()
    {
        _writer.Line("switch (_kind)");
        _writer.Open();
        for (int i = 0; i < _union.Variants.Count; i++)
        {
            VariantModel variant = _union.Variants[i];
            if (variant.Checks.IsEmpty)
            {
                continue;
            }

            string local = Locals.Of(variant.Name);
            _writer.Line($"case {Kind(i)} when _value is {_names.Of(variant.Type)} {local}:");
            _writer.Push();
            _checks.Emit(variant.Checks, new CheckedValue(local, variant.Type, CheckedValue.Whole, variant.Name));
            _writer.Line("break;");
            _writer.Pop();
        }

        _writer.Line(_union.AllowsNull ? $"case 0 when !{_names.Framework("SpecUnion")}.IsNull(_value):" : "case 0:");
        _writer.Push();
        _writer.Line($"found.Add(\"\", {_context.Location(_union.Location)}, {Literal.Text(_union.Keyword)}, \"is of none of the types allowed here.\");");
        _writer.Line("break;");
        _writer.Pop();
        _writer.Close();
    }
}
