using Specimen.Model;
using Specimen.Text;

namespace Specimen.Emitting;

/// <content>Checks.</content>
internal sealed partial class RecordEmitter
{
    private void EmitValidate()
    {
        if (!HasChecks && !IsBase && _record.Base is null)
        {
            return;
        }

        _writer.Line();
        StartMethod("Validate", "ValidateJson", "SpecViolations", "found");
        if (_record.AllowsOther && ChecksMembers)
        {
            EmitOtherCheck();
        }

        for (int i = 0; i < _record.Members.Count; i++)
        {
            EmitChecks(_record.Members[i], i);
        }

        AdditionalModel additional = _record.Additional;
        if (ChecksAdditional)
        {
            _checks.EmitEach(additional.Checks, $"{AdditionalField}.ValueOrNull", additional.Value, additional.ValueIsNullable, "\"\"", additional.Name);
        }

        TypeCode.EndValidate(_context);
    }

    private bool ChecksAdditional => _keepsMembers && !_record.Additional.Checks.IsEmpty;

    private bool ChecksMembers => _record.Members.Any(static x => !x.Checks.IsEmpty);

    private bool HasChecks => _record.Rules is not null || ChecksAdditional || ChecksMembers;

    /// <summary>A value that is no object has no members to check.</summary>
    private void EmitOtherCheck()
    {
        _writer.Line("if (OtherJson is not null)");
        _writer.Open();
        if (_record.Rules is not null)
        {
            _writer.Line($"{_names.Static("SpecJson")}.Check(this, s_rules, ref found);");
        }

        _writer.Line("return;");
        _writer.Close();
        _writer.Line();
    }

    private void EmitChecks(MemberModel member, int index)
    {
        if (member.Checks.IsEmpty)
        {
            return;
        }

        string at = Literal.Text("/" + JsonPointer.Escape(member.JsonName));
        string value = member.Name;
        bool isNullable = IsNullableInCSharp(member);
        bool isOpened = false;
        if (member.Presence.MayBeMissing())
        {
            string field = Locals.Field(member.Name);
            value = ComparesByReference(member.Type) ? member.Type is MapRef ? field + ".ValueOrNull" : field + ".Value" : field;
            isNullable = true;
        }

        if (isNullable && member.Type.IsValueType)
        {
            string local = Locals.Of(member.Name);
            _writer.Line($"if ({value} is {{ }} {local})");
            _writer.Open();
            value = local;
            isOpened = true;
        }

        string? kept = JsonCode.KeepsText(member.Type) ? $"{KeptField}.Of({index.ToString(System.Globalization.CultureInfo.InvariantCulture)}, {value})" : null;
        _checks.Emit(member.Checks, value, member.Type, at, member.Name, kept);
        if (isOpened)
        {
            _writer.Close();
        }
    }
}
