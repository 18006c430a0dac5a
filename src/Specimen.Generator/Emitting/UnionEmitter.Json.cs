using System.Collections.Generic;
using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <content>Reading and writing.</content>
internal sealed partial class UnionEmitter
{
    private static readonly (JsonTokens Token, string Name)[] s_tokens =
    [
        (JsonTokens.Object, "Object"), (JsonTokens.Array, "Array"), (JsonTokens.String, "String"),
        (JsonTokens.Number, "Number"), (JsonTokens.Boolean, "Boolean"), (JsonTokens.Null, "Null"),
    ];

    private void EmitWrite()
    {
        _writer.Line();
        _writer.Line($"void {_names.Framework("ISpecModel")}<{_union.Name}>.Write(ref {_names.Framework("SpecWriter")} writer)");
        _writer.Open();
        if (KeepsText)
        {
            _writer.Line("if (writer.Kept(_keptText))");
            _writer.Open();
            _writer.Line("return;");
            _writer.Close();
            _writer.Line();
        }

        _writer.Line("switch (_kind)");
        _writer.Open();
        for (int i = 0; i < _union.Variants.Count; i++)
        {
            TypeRef type = _union.Variants[i].Type;
            _writer.Line($"case {Kind(i)}:");
            _writer.Push();
            _writer.Line(_json.Write(type, isNullable: false, $"({_names.Of(type)})_value!", kept: null));
            _writer.Line("break;");
            _writer.Pop();
        }

        _writer.Line("default:");
        _writer.Push();
        _writer.Line($"writer.ElementValue(_value is {_names.Framework("JsonElement")} json ? json : default);");
        _writer.Line("break;");
        _writer.Pop();
        _writer.Close();
        _writer.Close();
    }

    private void EmitRead()
    {
        string union = _names.Framework("SpecUnion");
        string name = _union.Name;
        _writer.Line();
        _writer.Line($"private static {name} ReadAny(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        if (KeepsText)
        {
            _writer.Line($"{_names.Framework("SpecKept")} kept = default;");
        }

        _writer.Line($"{_names.Framework("Utf8JsonReader")} start = reader;");
        _writer.Line($"foreach (int kind in {union}.Candidates(in start, s_shapes))");
        _writer.Open();
        _writer.Line("try");
        _writer.Open();
        _writer.Line("switch (kind)");
        _writer.Open();
        for (int i = 0; i < _union.Variants.Count; i++)
        {
            EmitReadCase(_union.Variants[i], Kind(i));
        }

        _writer.Close();
        _writer.Close();
        _writer.Continue();
        _writer.Line($"catch ({_names.Framework("JsonException")})");
        _writer.Open();
        _writer.Line("// Of another type, then: the next candidate is tried, and the last resort is to keep the JSON.");
        _writer.Line("reader = start;");
        if (KeepsText)
        {
            _writer.Line("kept = default;");
        }

        _writer.Close();
        _writer.Close();
        _writer.Line();
        _writer.Line($"return new({_names.Static("SpecJson")}.ReadElement(ref reader), kind: 0);");
        _writer.Close();
    }

    private void EmitReadCase(VariantModel variant, string kind)
    {
        _writer.Line($"case {kind}:");
        _writer.Push();
        string read = _json.Read(variant.Type, isNullable: false, "ref kept, 0");
        if (JsonCode.KeepsText(variant.Type))
        {
            string local = Locals.Of(variant.Name);
            _writer.Line($"{_names.Of(variant.Type)} {local} = {read};");
            _writer.Line($"return new({local}, {kind}, kept.Of(0, {local}));");
        }
        else if (variant.MayFitNone)
        {
            string local = Locals.Of(variant.Name) + "_";
            _writer.Line($"if ({read} is {{ Value: not {_names.Framework("JsonElement")} }} {local})");
            _writer.Open();
            _writer.Line($"return new({local}, {kind});");
            _writer.Close();
            _writer.Line();
            _writer.Line("reader = start;");
            _writer.Line("break;");
        }
        else
        {
            _writer.Line($"return new({read}, {kind});");
        }

        _writer.Pop();
    }

    /// <summary>What tells the variants apart before one is read.</summary>
    private void EmitShapes()
    {
        string union = _names.Framework("SpecUnion");
        _writer.Line();
        _writer.Line($"private static readonly {union} s_shapes = new({(_union.Discriminator is { } property ? Literal.Text(property) : "discriminator: null")},");
        _writer.Line("[");
        _writer.Push();
        foreach (VariantModel variant in _union.Variants)
        {
            var parts = new List<string> { $"Tokens = {Tokens(variant.Tokens)}" };
            if (!variant.DiscriminatorValues.IsEmpty)
            {
                parts.Add($"Discriminators = [{string.Join(", ", variant.DiscriminatorValues.Select(Literal.Text))}]");
            }

            if (variant.IsDefault)
            {
                parts.Add("IsDefault = true");
            }

            if (!variant.Constants.IsEmpty)
            {
                parts.Add($"Constants = [{string.Join(", ", variant.Constants.Select(static x => $"({Literal.Text(x.JsonName)}, [{string.Join(", ", x.Values.Select(Constant))}])"))}]");
            }

            if (!variant.Required.IsEmpty)
            {
                parts.Add($"Required = [{string.Join(", ", variant.Required.Select(Literal.Text))}]");
            }

            if (!variant.Optional.IsEmpty)
            {
                parts.Add($"Optional = [{string.Join(", ", variant.Optional.Select(Literal.Text))}]");
            }

            if (variant.IsClosed)
            {
                parts.Add("IsClosed = true");
            }

            _writer.Line($"new() {{ {string.Join(", ", parts)} }},");
        }

        _writer.Pop();
        _writer.Line("]);");
    }

    // An integer in an array of objects would be an int.
    private static string Constant(string json) => json[0] is '-' or (>= '0' and <= '9') ? json + "L" : ConstantCode.Of(json);

    private string Tokens(JsonTokens tokens)
    {
        string type = _names.Static("SpecTypes");
        return tokens == JsonTokens.Any ? type + ".Any"
            : tokens == JsonTokens.None ? type + ".None"
            : string.Join(" | ", s_tokens.Where(x => (tokens & x.Token) != 0).Select(x => type + "." + x.Name));
    }
}
