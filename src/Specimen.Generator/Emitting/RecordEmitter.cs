using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Text;

namespace Specimen.Emitting;

/// <summary>Prints a record: what its users see first, then how it is read, written and checked.</summary>
internal sealed partial class RecordEmitter
{
    private readonly TypeContext _context;
    private readonly SourceWriter _writer;
    private readonly CSharpNames _names;
    private readonly JsonCode _json;
    private readonly CheckCode _checks;
    private readonly RecordModel _record;
    private readonly bool _keepsText;
    private readonly bool _keepsMembers;

    public RecordEmitter(TypeContext context, RecordModel record)
    {
        _context = context;
        _writer = context.Writer;
        _names = context.Names;
        _json = new JsonCode(_names);
        _checks = new CheckCode(context);
        _record = record;
        _keepsText = record.Members.Any(static x => JsonCode.KeepsText(x.Type));
        _keepsMembers = record.Additional.Kind == AdditionalKind.Kept;
        foreach (MemberModel member in record.Members)
        {
            _names.AddMember(member.Name);
        }
    }

    public void Emit()
    {
        TypeCode.Header(_context);
        string name = _record.Name;
        string parent = _record.Base is { } @base ? _names.Of(@base) + ", " : "";
        string modifiers = IsBase ? "partial" : "sealed partial";
        _writer.Line($"{_context.Access} {modifiers} record {name} : {parent}{TypeCode.Interfaces(_context)}");
        _writer.Open();
        EmitFields();
        EmitConstructor();
        foreach (MemberModel member in OwnMembers)
        {
            EmitProperty(member);
        }

        if (_keepsMembers && !_record.Additional.IsInherited)
        {
            EmitAdditional();
        }

        if (_record.AllowsOther)
        {
            EmitOther();
        }

        if (_record.Base is null)
        {
            TypeCode.Methods(_context, ReadExpression, isBase: IsBase);
        }
        else
        {
            TypeCode.InterfaceMethods(_context, ReadExpression);
        }

        EmitReadingConstructor();
        EmitWrite();
        EmitValidate();
        TypeCode.Statics(_context);
        _writer.Close();
    }

    private void EmitFields()
    {
        int before = _writer.Length;
        foreach (MemberModel member in OwnMembers)
        {
            if (Field(member) is { IsDeclared: true } field)
            {
                _writer.Line($"{FieldAccess} readonly {field.Type} {field.Name};");
            }
        }

        if (_keepsMembers && !_record.Additional.IsInherited)
        {
            _writer.Line($"{FieldAccess} {_names.Framework("SpecMap")}<{AdditionalType}> {AdditionalField};");
        }

        if (_keepsText)
        {
            _writer.Line($"private {_names.Framework("SpecKept")} {KeptField};");
        }

        if (_record.AllowsOther)
        {
            _writer.Line($"private readonly {_names.Framework("SpecValue")}<{_names.Framework("JsonElement")}?> {OtherField};");
        }

        if (_writer.Length != before)
        {
            _writer.Line();
        }
    }

    private bool IsBase => _record.Derived is not null;

    private IEnumerable<MemberModel> OwnMembers => _record.Base is null ? _record.Members : _record.Members.Where(static x => !x.IsInherited);

    // What derives reads and writes the fields of its base too.
    private string FieldAccess => IsBase ? "private protected" : "private";

    private string ReadExpression => IsBase ? "ReadAny(ref reader)" : "new(ref reader)";

    // Each record of a hierarchy numbers its members by itself.
    private string KeptField => _record.Base is null ? "_keptText" : "_keptTextOf" + _record.Name;

    private const string OtherField = "_otherJson";

    private static string AdditionalField => Locals.Field(AdditionalModel.Name);

    private string AdditionalType => _names.Of(_record.Additional.Value, _record.Additional.ValueIsNullable);

    private BackingField Field(MemberModel member) => new(_names, member);

    private bool HasRequired => _record.Members.Any(static x => x.Presence.MustBeSet());

    private void EmitConstructor()
    {
        _writer.Line("/// <summary>Creates an instance.</summary>");
        if (!_record.Discriminators.IsEmpty)
        {
            string members = string.Join(", ", _record.Discriminators.Select(static x => x.Member));
            string values = string.Join(", ", _record.Discriminators.Select(static x => ConstantCode.Of(x.Type, JsonText.Quote(x.Value))));
            _writer.Line(_record.Discriminators.Count == 1 ? $"public {_record.Name}() => {members} = {values};" : $"public {_record.Name}() => ({members}) = ({values});");
            return;
        }

        _writer.Line($"public {_record.Name}()");
        _writer.Open();
        _writer.Close();
    }

    private void EmitProperty(MemberModel member)
    {
        _writer.Line();
        MemberDocumentation.Emit(_context, member);
        TypeCode.Obsolete(_context, member.Deprecation);
        _writer.Line($"[{_names.Framework("JsonPropertyName")}({Literal.Text(member.JsonName)})]");
        _checks.EmitAttributes(member);
        string declaration = $"public {(member.Presence.MustBeSet() ? "required " : "")}{_names.Of(member.Type, member.AllowsNull)} {member.Name}";
        BackingField field = Field(member);
        if (!field.IsDeclared)
        {
            string initial = member.Constant is { } constant ? $" = {ConstantCode.Of(member.Type, constant)};" : "";
            _writer.Line($"{declaration} {{ get; init; }}{initial}");
            return;
        }

        _writer.Line(declaration);
        _writer.Open();
        _writer.Line($"get => {field.Got};");
        _writer.Line(member.GivenName is { } given ? $"init => ({field.Name}, {given}) = ({field.Assigned}, true);" : $"init => {field.Name} = {field.Assigned};");
        _writer.Close();
        if (member.GivenName is { } givenName)
        {
            _writer.Line();
            _writer.Line($"/// <summary>Whether <see cref=\"{member.Name}\"/> was set, even to null; if not, it is not written.</summary>");
            _writer.Line($"public bool {givenName} {{ get; private init; }}");
        }
    }

    private void EmitOther()
    {
        _writer.Line();
        _writer.Line("/// <summary>The value where it is no object: the schema has no type, so it allows any. Then no member above is set.</summary>");
        _writer.Line($"public {_names.Framework("JsonElement")}? OtherJson");
        _writer.Open();
        _writer.Line($"get => {OtherField}.Value;");
        _writer.Line($"init => {OtherField} = new(value);");
        _writer.Close();
    }

    private void EmitAdditional()
    {
        AdditionalModel additional = _record.Additional;
        _writer.Line();
        _writer.Line(additional.ClosedBy is null
            ? "/// <summary>The members that the spec does not define; they are written back unchanged.</summary>"
            : "/// <summary>The members that the spec does not allow; they are written back unchanged, and <c>Validate()</c> names them.</summary>");
        if (!_record.Members.IsEmpty)
        {
            _writer.Line("/// <remarks>What has the name of a member above is written only while that member is not set.</remarks>");
        }

        _writer.Line($"public {_names.Framework("IReadOnlyDictionary")}<string, {AdditionalType}> {AdditionalModel.Name}");
        _writer.Open();
        _writer.Line($"get => {AdditionalField}.Value;");
        _writer.Line($"init => {AdditionalField} = new(value is {{ Count: > 0 }} ? value : null);");
        _writer.Close();
    }
}
