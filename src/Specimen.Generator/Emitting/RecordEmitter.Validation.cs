using System.Linq;
using Specimen.Infrastructure;
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

        EmitNullChecks();
        AdditionalModel additional = _record.Additional;
        if (additional.ClosedBy is { } closing)
        {
            _writer.Line($"found.Unknown({AdditionalField}, {(_record.Members.IsEmpty ? "null" : NamesField)}, {_context.Location(closing)});");
        }

        if (ChecksAdditional)
        {
            var members = new CheckedValue(AdditionalField + ".ValueOrNull", new MapRef(additional.Value, additional.ValueIsNullable), CheckedValue.Whole, AdditionalModel.Name);
            _checks.EmitEach(additional.Checks, members);
        }

        TypeCode.EndValidate(_context);
    }

    private bool ChecksAdditional => _keepsMembers && !_record.Additional.Checks.IsEmpty;

    private bool ChecksMembers => _record.Members.Any(static x => !x.Checks.IsEmpty);

    private bool HasChecks => _record.Rules is not null || ChecksAdditional || ChecksMembers || KeepsNulls || _record.Additional.ClosedBy is not null;

    /// <summary>Names the nulls that were read as if their members were absent: in one call for the members of one schema that stand together.</summary>
    private void EmitNullChecks()
    {
        EquatableArray<MemberModel> members = _record.Members;
        bool hasOneHolder = members.Select(static x => x.NullHolder).OfType<string>().Distinct().Take(2).Count() == 1;
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].NullHolder is not { } holder)
            {
                continue;
            }

            int first = i;
            while (i + 1 < members.Count && (members[i + 1].NullHolder is null || members[i + 1].NullHolder == holder))
            {
                i++;
            }

            string range = hasOneHolder ? "" : $", {Literal.Number(first)}, {Literal.Number(i)}";
            _writer.Line($"found.Nulls({AdditionalField}, {NamesField}, {_context.Location(holder)}{range});");
        }
    }

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
        bool mayBeMissing = member.Presence.MayBeMissing();
        string value = mayBeMissing ? Field(member).Stored : member.Name;
        bool isGuarded = (mayBeMissing || member.AllowsNull) && member.Type.IsValueType;
        if (isGuarded)
        {
            string local = Locals.Of(member.Name);
            _writer.Line($"if ({value} is {{ }} {local})");
            _writer.Open();
            value = local;
        }

        _checks.Emit(member.Checks, new CheckedValue(value, member.Type, at, member.Name, KeptText(member, index, value)));
        if (isGuarded)
        {
            _writer.Close();
        }
    }
}
