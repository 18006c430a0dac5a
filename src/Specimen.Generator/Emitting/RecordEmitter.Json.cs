using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <content>Reading and writing.</content>
internal sealed partial class RecordEmitter
{
    private const int BitsPerWord = 64;
    private const int NamesPerLine = 8;
    private const string NamesField = "s_members";

    private void EmitReadingConstructor()
    {
        if (!_record.Members.IsEmpty)
        {
            EmitNames();
        }

        _writer.Line();
        if (HasRequired)
        {
            _writer.Line($"[{_names.Framework("SetsRequiredMembers")}]");
        }

        _writer.Line($"internal {_record.Name}(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        foreach (MemberModel member in _record.Members.Where(static x => x is { Presence: Presence.Optional, Constant: not null }))
        {
            // What JSON lacks stays absent, whatever value the property has from the start.
            _writer.Line($"{member.Name} = null;");
        }

        if (_record.AllowsOther)
        {
            _writer.Line($"if (reader.TokenType != {_names.Static("JsonTokenType")}.StartObject)");
            _writer.Open();
            _writer.Line($"OtherJson = {_names.Static("SpecJson")}.ReadElement(ref reader);");
            _writer.Line("return;");
            _writer.Close();
        }

        string name = _record.Additional.Kind == AdditionalKind.Ignored ? "_" : $"{_names.Framework("ReadOnlySpan")}<byte> name";
        if (_record.Members.IsEmpty)
        {
            _writer.Line($"{_names.Static("SpecJson")}.StartObject(ref reader);");
            _writer.Line($"while ({_names.Static("SpecJson")}.NextMember(ref reader, out {name}))");
            _writer.Open();
            EmitUnknown();
            _writer.Close();
        }
        else
        {
            _writer.Line($"var members = new {_names.Framework("SpecMembers")}(ref reader, {NamesField});");
            _writer.Line($"while (members.Next(ref reader, out {name}))");
            _writer.Open();
            EmitSwitch();
            _writer.Close();
            if (_record.Members.Any(static x => x.MustBeRead))
            {
                _writer.Line();
                _writer.Line("members.ThrowIfMissing();");
            }
        }

        _writer.Close();
        if (IsBase)
        {
            EmitReadAny();
        }
    }

    /// <summary>The names that members have in JSON, in the order of <see cref="RecordModel.Members"/>.</summary>
    private void EmitNames()
    {
        _writer.Line();
        _writer.Line($"private static readonly {_names.Framework("SpecNames")} {NamesField} = new(");
        _writer.Push();
        string absent = KeepsNulls ? $" absentIfNull: {Bits(static x => x.NullHolder is not null)}," : "";
        _writer.Line($"required: {Bits(static x => x.MustBeRead)},{absent}");
        for (int i = 0; i < _record.Members.Count; i += NamesPerLine)
        {
            IEnumerable<string> names = _record.Members.Skip(i).Take(NamesPerLine).Select(static x => Literal.Text(x.JsonName));
            _writer.Line(string.Join(", ", names) + (i + NamesPerLine < _record.Members.Count ? "," : ");"));
        }

        _writer.Pop();
    }

    private bool KeepsNulls => _record.Members.Any(static x => x.NullHolder is not null);

    /// <summary>Members as bits: in one word as far as that has room.</summary>
    private string Bits(Predicate<MemberModel> has)
    {
        var words = new ulong[(_record.Members.Count + BitsPerWord - 1) / BitsPerWord];
        for (int i = 0; i < _record.Members.Count; i++)
        {
            words[i / BitsPerWord] |= has(_record.Members[i]) ? 1UL << (i % BitsPerWord) : 0;
        }

        string[] literals = Array.ConvertAll(words, static x => x == 0 ? "0" : "0x" + x.ToString("X", CultureInfo.InvariantCulture));
        return literals.Length == 1 ? literals[0] : $"[{string.Join(", ", literals)}]";
    }

    private void EmitSwitch()
    {
        _writer.Line("switch (members.Index)");
        _writer.Open();
        for (int i = 0; i < _record.Members.Count; i++)
        {
            EmitCase(_record.Members[i], Literal.Number(i));
        }

        _writer.Line("default:");
        _writer.Push();
        EmitUnknown();
        _writer.Line("break;");
        _writer.Pop();
        _writer.Close();
    }

    private void EmitCase(MemberModel member, string index)
    {
        string? test = member.IsLoose ? LooseTest(member.Type) : null;
        if (test is not null && member.IsNullable)
        {
            test = $"{_names.Static("SpecJson")}.IsNull(ref reader) || {test}";
        }

        _writer.Line(test is null ? $"case {index}:" : $"case {index} when {test}:");
        _writer.Push();
        string kept = JsonCode.KeepsText(member.Type) ? $"ref {KeptField}, {index}" : "";
        _writer.Line($"{member.Name} = {_json.Read(member.Type, member.IsNullable, kept)};");
        _writer.Line("break;");
        _writer.Pop();
    }

    /// <summary>An expression that tells whether the reader stands on a value of a type; null for a type that takes any.</summary>
    private string? LooseTest(TypeRef type)
    {
        string json = _names.Static("SpecJson");
        return type switch
        {
            ListRef or NamedRef { Kind: NamedKind.Tuple } => json + ".IsArray(ref reader)",
            MapRef or NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } => json + ".IsObject(ref reader)",
            NamedRef { Kind: NamedKind.IntegerEnum } => $"{json}.Fits(reader, {_json.ItemReader(type, isNullable: false)})",
            NamedRef { Kind: NamedKind.ClosedIntegerEnum } => json + ".Fits(reader, " + json + ".ReadInt64)",
            NamedRef { Kind: NamedKind.StringEnum or NamedKind.ClosedEnum } => json + ".IsText(ref reader)",
            NamedRef => null,
            ScalarRef { Scalar: Scalar.Json } => null,
            ScalarRef { Scalar: Scalar.Boolean } => json + ".IsBoolean(ref reader)",
            ScalarRef { Scalar: Scalar.String, Form: NumberForm.Number } => json + ".IsText(ref reader)",
            _ => $"{json}.Fits(reader, {_json.ItemReader(type, isNullable: false)})",
        };
    }

    private void EmitUnknown()
    {
        AdditionalModel additional = _record.Additional;
        switch (additional.Kind)
        {
            case AdditionalKind.Ignored:
                _writer.Line($"{_names.Static("SpecJson")}.Skip(ref reader);");
                break;
            case AdditionalKind.Kept when additional.Value is ScalarRef { Scalar: Scalar.Json }:
                _writer.Line($"{_names.Static("SpecJson")}.Keep(ref reader, name, ref {AdditionalField});");
                break;
            case AdditionalKind.Kept when JsonCode.KeepsText(additional.Value):
                _writer.Line($"{_names.Framework("SpecKept")} kept = default;");
                _writer.Line($"{AdditionalType} value = {_json.Read(additional.Value, additional.ValueIsNullable, "ref kept, 0")};");
                _writer.Line($"{AdditionalField}.Add(name, value, kept.Of(0, value));");
                break;
            default:
                _writer.Line($"{AdditionalField}.Add(name, {_json.Read(additional.Value, additional.ValueIsNullable, "ref kept, 0")});");
                break;
        }
    }

    private void EmitWrite()
    {
        _writer.Line();
        StartMethod("Write", "WriteJson", "SpecWriter", "writer");
        if (_record.AllowsOther)
        {
            _writer.Line("if (OtherJson is { } other)");
            _writer.Open();
            _writer.Line("writer.ElementValue(other);");
            _writer.Line("return;");
            _writer.Close();
        }

        bool hasOwn = _keepsMembers && !_record.Members.IsEmpty;
        _writer.Line(hasOwn ? "int start = writer.StartObject();" : "writer.StartObject();");
        for (int i = 0; i < _record.Members.Count; i++)
        {
            EmitWrite(_record.Members[i], i);
        }

        if (_keepsMembers)
        {
            AdditionalModel additional = _record.Additional;
            string write = additional.Value is ScalarRef { Scalar: Scalar.Json } ? "" : _json.ItemLambda(additional.Value, additional.ValueIsNullable);
            _writer.Line($"writer.Members({AdditionalField}{write}{(hasOwn ? $", {NamesField}, start" : "")});");
        }

        _writer.Line("writer.EndObject();");
        _writer.Close();
    }

    private void EmitWrite(MemberModel member, int index)
    {
        string name = Literal.JsonName(member.JsonName);
        if (member.Presence == Presence.Optional && JsonCode.MemberMethod(member.Type, isNullable: false) is { } optional)
        {
            _writer.Line($"writer.Optional{optional}({name}, {member.Name});");
            return;
        }

        (string? condition, string value) = WhenWritten(member);
        if (condition is not null)
        {
            _writer.Line($"if ({condition})");
            _writer.Open();
        }

        if (JsonCode.MemberMethod(member.Type, member.IsNullable) is { } method)
        {
            _writer.Line($"writer.{method}({name}, {value});");
        }
        else
        {
            _writer.Line($"writer.Name({name});");
            _writer.Line(_json.Write(member.Type, member.IsNullable, value, KeptText(member, index, value)));
        }

        if (condition is not null)
        {
            _writer.Close();
        }
    }

    /// <summary>The condition under which a member is written, null for always; and an expression for its value, where that holds.</summary>
    private (string? Condition, string Value) WhenWritten(MemberModel member)
    {
        string local = Locals.Of(member.Name);
        if (member.Presence.MayBeMissing())
        {
            // The property would throw; its field tells whether there is a value.
            return ($"{Field(member).Stored} is {{ }} {local}", local);
        }

        if (member is { Presence: Presence.Constant, IsLoose: true })
        {
            // Nobody set it: what came in its place is what there is.
            return ($"!{AdditionalField}.Has({Literal.Text(member.JsonName)})", member.Name);
        }

        return member.Presence == Presence.Optional ? ($"{member.Name} is {{ }} {local}", local) : (member.GivenName, member.Name);
    }

    /// <summary>An expression for the text that was kept of a member; null where none can be.</summary>
    private string? KeptText(MemberModel member, int index, string value) =>
        JsonCode.KeepsText(member.Type) ? $"{KeptField}.Of({Literal.Number(index)}, {value})" : null;

    /// <summary>Begins an interface's method; in a hierarchy it leads to one that what derives overrides.</summary>
    private void StartMethod(string method, string own, string argumentType, string argument)
    {
        string parameter = $"ref {_names.Framework(argumentType)} {argument}";
        string declaration = $"void {_names.Framework("ISpecModel")}<{_record.Name}>.{method}({parameter})";
        if (!IsBase && _record.Base is null)
        {
            _writer.Line(declaration);
            _writer.Open();
            return;
        }

        _writer.Line($"{declaration} => {own}(ref {argument});");
        _writer.Line();
        _writer.Line($"private protected {(_record.Base is null ? "virtual" : "override")} void {own}({parameter})");
        _writer.Open();
    }

    /// <summary>Reads a value of this record or of one that derives from it, as its discriminator says.</summary>
    private void EmitReadAny()
    {
        DerivedModel derived = _record.Derived!;
        _writer.Line();
        _writer.Line($"internal static {(_record.Base is null ? "" : "new ")}{_record.Name} ReadAny(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        _writer.Line($"{_names.Framework("ReadOnlySpan")}<byte> kind = {_names.Static("SpecJson")}.Discriminator(reader, {Literal.Utf8(derived.Property)});");
        foreach (DerivedCase derivedCase in derived.Cases)
        {
            _writer.Line($"if ({_names.Static("SpecJson")}.Is(kind, {Literal.Utf8(derivedCase.Value)}))");
            _writer.Open();
            _writer.Line(ReadDerived(derivedCase));
            _writer.Close();
        }

        _writer.Line(derived.Default is { } fallback ? ReadDerived(fallback) : $"return new {_record.Name}(ref reader);");
        _writer.Close();
    }

    private string ReadDerived(DerivedCase derived) =>
        derived.ReadsOn ? $"return {_names.Static(derived.Type)}.ReadAny(ref reader);" : $"return new {_names.Of(derived.Type)}(ref reader);";
}
