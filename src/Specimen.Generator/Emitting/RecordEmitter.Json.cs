using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Specimen.Model;

namespace Specimen.Emitting;

/// <content>Reading and writing.</content>
internal sealed partial class RecordEmitter
{
    private const int BitsPerWord = 64;

    private void EmitReadingConstructor()
    {
        int required = _record.Members.Count(static x => x.MustBeRead);
        _writer.Line();
        if (HasRequired)
        {
            _writer.Line($"[{_names.Framework("SetsRequiredMembers")}]");
        }

        _writer.Line($"internal {_record.Name}(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        if (_record.AllowsOther)
        {
            _writer.Line($"if (reader.TokenType != {_names.Static("JsonTokenType")}.StartObject)");
            _writer.Open();
            _writer.Line($"OtherJson = {_names.Static("SpecJson")}.ReadElement(ref reader);");
            _writer.Line("return;");
            _writer.Close();
        }
        else
        {
            _writer.Line($"{_names.Static("SpecJson")}.StartObject(ref reader);");
        }

        for (int word = 0; word * BitsPerWord < required; word++)
        {
            _writer.Line($"ulong {Seen(word)} = 0;");
        }

        _writer.Line($"while ({_names.Static("SpecJson")}.NextMember(ref reader, out {_names.Framework("ReadOnlySpan")}<byte> name))");
        _writer.Open();
        if (_record.Members.IsEmpty)
        {
            EmitUnknown();
        }
        else
        {
            _writer.Line("switch (name.Length)");
            _writer.Open();
            int bit = 0;
            for (int i = 0; i < _record.Members.Count; i++)
            {
                EmitCase(_record.Members[i], i, _record.Members[i].MustBeRead ? bit++ : -1);
            }

            _writer.Line("default:");
            _writer.Push();
            EmitUnknown();
            _writer.Line("break;");
            _writer.Pop();
            _writer.Close();
        }

        _writer.Close();
        if (required > 0)
        {
            EmitRequired([.. _record.Members.Where(static x => x.MustBeRead)]);
        }

        _writer.Close();
        if (IsBase)
        {
            EmitReadAny();
        }
    }

    private void EmitCase(MemberModel member, int index, int bit)
    {
        string? test = member.IsLoose ? LooseTest(member.Type) : null;
        if (test is not null && member.IsNullable)
        {
            test = $"({_names.Static("SpecJson")}.IsNull(ref reader) || {test})";
        }

        EmitMatch(member, test);
        string kept = JsonCode.KeepsText(member.Type) ? $"ref {KeptField}, {index.ToString(CultureInfo.InvariantCulture)}" : "";
        _writer.Line($"{member.Name} = {_json.Read(member.Type, member.IsNullable, kept)};");
        EmitSeen(bit);
        _writer.Line("break;");
        _writer.Pop();
        if (test is not null && bit >= 0)
        {
            EmitMatch(member, test: null);
            EmitSeen(bit);
            EmitUnknown();
            _writer.Line("break;");
            _writer.Pop();
        }
    }

    /// <summary>Begins the section of a member's name.</summary>
    private void EmitMatch(MemberModel member, string? test)
    {
        int length = Encoding.UTF8.GetByteCount(member.JsonName);
        _writer.Line($"case {length} when {_names.Static("SpecJson")}.Is(name, {Literal.Utf8(member.JsonName)}){(test is null ? "" : " && ")}{test}:");
        _writer.Push();
    }

    private void EmitSeen(int bit)
    {
        if (bit >= 0)
        {
            _writer.Line($"{Seen(bit / BitsPerWord)} |= {Bit(bit % BitsPerWord)};");
        }
    }

    /// <summary>An expression that tells whether the reader stands on a value of a type; null for a type that takes any.</summary>
    private string? LooseTest(TypeRef type)
    {
        string json = _names.Static("SpecJson");
        return type switch
        {
            ListRef or NamedRef { Kind: NamedKind.Tuple } => json + ".IsArray(ref reader)",
            MapRef or NamedRef { Kind: NamedKind.Record or NamedKind.BaseRecord } => json + ".IsObject(ref reader)",
            NamedRef { Kind: NamedKind.IntegerEnum } => json + ".Fits(reader, " + json + ".ReadInt64)",
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
            case AdditionalKind.Refused:
                _writer.Line($"{_names.Static("SpecJson")}.Refuse(name);");
                break;
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

    private void EmitRequired(List<MemberModel> required)
    {
        for (int word = 0; word * BitsPerWord < required.Count; word++)
        {
            List<MemberModel> members = [.. required.Skip(word * BitsPerWord).Take(BitsPerWord)];
            ulong all = members.Count == BitsPerWord ? ulong.MaxValue : (1UL << members.Count) - 1;
            _writer.Line($"if ({Seen(word)} != 0x{all.ToString("X", CultureInfo.InvariantCulture)})");
            _writer.Open();
            _writer.Line($"throw {_names.Static("SpecJson")}.Missing({Seen(word)}, {string.Join(", ", members.Select(static x => Literal.Text(x.JsonName)))});");
            _writer.Close();
        }
    }

    private static string Seen(int word) => word == 0 ? "seen" : "seen" + (word + 1).ToString(CultureInfo.InvariantCulture);

    private static string Bit(int bit) => bit == 0 ? "1" : "1UL << " + bit.ToString(CultureInfo.InvariantCulture);

    private void EmitWrite()
    {
        _writer.Line();
        StartMethod("Write", "WriteJson", "SpecWriter", "writer");
        if (_record.AllowsOther)
        {
            _writer.Line("if (OtherJson is { } other)");
            _writer.Open();
            _writer.Line("writer.Value(other);");
            _writer.Line("return;");
            _writer.Close();
        }

        _writer.Line("writer.StartObject();");
        for (int i = 0; i < _record.Members.Count; i++)
        {
            EmitWrite(_record.Members[i], i);
        }

        if (_keepsMembers)
        {
            AdditionalModel additional = _record.Additional;
            _writer.Line($"writer.Members({AdditionalField}{(additional.Value is ScalarRef { Scalar: Scalar.Json } ? "" : Writer(additional))});");
        }

        _writer.Line("writer.EndObject();");
        _writer.Close();
    }

    private string Writer(AdditionalModel additional) => _json.ItemWriter(additional.Value, additional.ValueIsNullable) is { Length: > 0 } writer
        ? writer
        : $", static (ref {_names.Framework("SpecWriter")} writer, {AdditionalType} item) => writer.Value(item)";

    private void EmitWrite(MemberModel member, int index)
    {
        string name = Literal.JsonName(member.JsonName);
        string value = member.Name;
        string? condition = member.GivenName;
        if (member.Presence.MayBeMissing())
        {
            // The property would throw; its field tells whether there is a value.
            string field = Locals.Field(member.Name);
            string read = ComparesByReference(member.Type) ? member.Type is MapRef ? field + ".ValueOrNull" : field + ".Value" : field;
            value = Locals.Of(member.Name);
            condition = $"{read} is {{ }} {value}";
        }
        else if (member.Presence == Presence.Optional)
        {
            if (JsonCode.MemberMethod(member.Type, isNullable: false) is { } optional)
            {
                _writer.Line($"writer.Optional{optional}({name}, {value});");
                return;
            }

            value = Locals.Of(member.Name);
            condition = $"{member.Name} is {{ }} {value}";
        }

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
            string? kept = JsonCode.KeepsText(member.Type) ? $"{KeptField}.Of({index.ToString(CultureInfo.InvariantCulture)}, {value})" : null;
            _writer.Line($"writer.Name({name});");
            _writer.Line(_json.Write(member.Type, member.IsNullable, value, kept));
        }

        if (condition is not null)
        {
            _writer.Close();
        }
    }

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
            _writer.Line($"return new {_names.Of(derivedCase.Type)}(ref reader);");
            _writer.Close();
        }

        _writer.Line($"return new {_record.Name}(ref reader);");
        _writer.Close();
    }
}
