using System.Linq;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints a tuple: a record with a member for each position, and a list for what comes behind them.</summary>
internal sealed partial class TupleEmitter
{
    private const string Rest = "Rest";

    private readonly TypeContext _context;
    private readonly SourceWriter _writer;
    private readonly CSharpNames _names;
    private readonly JsonCode _json;
    private readonly CheckCode _checks;
    private readonly TupleModel _tuple;
    private readonly int _required;

    public TupleEmitter(TypeContext context, TupleModel tuple)
    {
        _context = context;
        _writer = context.Writer;
        _names = context.Names;
        _json = new JsonCode(_names);
        _checks = new CheckCode(context);
        _tuple = tuple;
        _required = tuple.Items.Count(static x => x.Presence == Presence.Required);
    }

    public void Emit()
    {
        TypeCode.Header(_context, "An array whose items have a type each.");
        _writer.Line($"{_context.Access} sealed partial record {_tuple.Name} : {TypeCode.Interfaces(_context)}");
        _writer.Open();
        EmitFields();
        _writer.Line();
        EmitConstructor();
        EmitReadingConstructor();
        foreach (MemberModel item in _tuple.Items)
        {
            EmitItem(item);
        }

        EmitRest();
        TypeCode.Methods(_context);
        EmitWrite();
        EmitValidate();
        TypeCode.Statics(_context);
        _writer.Close();
    }

    private string RestType => $"{_names.Framework("IReadOnlyList")}<{_names.Of(_tuple.Rest!, _tuple.RestIsNullable)}>";

    private string Type(MemberModel item) => _names.Of(item.Type, item.AllowsNull);

    private static bool IsWrapped(MemberModel item) => BackingField.ComparesByReference(item.Type);

    private void EmitFields()
    {
        foreach (MemberModel item in _tuple.Items)
        {
            if (IsWrapped(item))
            {
                _writer.Line($"private readonly {_names.Framework("SpecValue")}<{Type(item)}> {Locals.Field(item.Name)};");
            }
            else if (item.GivenName is not null)
            {
                _writer.Line($"private readonly {Type(item)} {Locals.Field(item.Name)};");
            }
        }

        if (_tuple.Rest is not null)
        {
            _writer.Line($"private readonly {_names.Framework("SpecValue")}<{RestType}> _rest = new([]);");
        }

        if (_tuple.Items.Any(static x => JsonCode.KeepsText(x.Type)))
        {
            _writer.Line($"private {_names.Framework("SpecKept")} _keptText;");
        }
    }

    private void EmitConstructor()
    {
        _writer.Line("/// <summary>Creates an instance.</summary>");
        _writer.Line($"public {_tuple.Name}()");
        _writer.Open();
        _writer.Close();
    }

    private void EmitReadingConstructor()
    {
        _writer.Line();
        if (_required > 0)
        {
            _writer.Line($"[{_names.Framework("SetsRequiredMembers")}]");
        }

        string json = _names.Static("SpecJson");
        _writer.Line($"internal {_tuple.Name}(ref {_names.Framework("Utf8JsonReader")} reader)");
        _writer.Open();
        _writer.Line($"{json}.StartArray(ref reader);");
        _writer.Line("int count = 0;");
        if (_tuple.Rest is { } rest)
        {
            _writer.Line($"var rest = new {_names.Framework("List")}<{_names.Of(rest, _tuple.RestIsNullable)}>();");
        }

        _writer.Line($"while ({json}.NextItem(ref reader))");
        _writer.Open();
        EmitSwitch();
        _writer.Close();
        if (_tuple.Rest is not null)
        {
            _writer.Line();
            _writer.Line($"{Rest} = rest;");
        }

        int required = _tuple.Items.Count(static x => x.MustBeRead);
        if (required > 0)
        {
            _writer.Line($"if (count < {required})");
            _writer.Open();
            _writer.Line($"throw {json}.TooFew({required}, count);");
            _writer.Close();
        }

        _writer.Close();
    }

    /// <summary>Reads the item at hand to where its index belongs.</summary>
    private void EmitSwitch()
    {
        _writer.Line("switch (count++)");
        _writer.Open();
        for (int i = 0; i < _tuple.Items.Count; i++)
        {
            MemberModel item = _tuple.Items[i];
            _writer.Line($"case {i}:");
            _writer.Push();
            _writer.Line($"{item.Name} = {_json.Read(item.Type, item.IsNullable, "ref _keptText, " + Literal.Number(i))};");
            _writer.Line("break;");
            _writer.Pop();
        }

        _writer.Line("default:");
        _writer.Push();
        if (_tuple.Rest is { } rest)
        {
            if (JsonCode.KeepsText(rest))
            {
                _writer.Line($"{_names.Framework("SpecKept")} kept = default;");
            }

            _writer.Line($"rest.Add({_json.Read(rest, _tuple.RestIsNullable, "ref kept, 0")});");
            _writer.Line("break;");
        }
        else
        {
            _writer.Line($"throw {_names.Static("SpecJson")}.TooMany({_tuple.Items.Count});");
        }

        _writer.Pop();
        _writer.Close();
    }

    private void EmitItem(MemberModel item)
    {
        _writer.Line();
        MemberDocumentation.Emit(_context, item, $"The item at index {item.JsonName}");
        TypeCode.Obsolete(_context, item.Deprecation);
        string declaration = $"public {(item.Presence == Presence.Required ? "required " : "")}{Type(item)} {item.Name}";
        string field = Locals.Field(item.Name);
        if (!IsWrapped(item) && item.GivenName is null)
        {
            _writer.Line(declaration + " { get; init; }");
            return;
        }

        string assigned = IsWrapped(item) ? "new(value)" : "value";
        _writer.Line(declaration);
        _writer.Open();
        _writer.Line($"get => {field}{(IsWrapped(item) ? ".Value" : "")};");
        _writer.Line(item.GivenName is { } given ? $"init => ({field}, {given}) = ({assigned}, true);" : $"init => {field} = {assigned};");
        _writer.Close();
        if (item.GivenName is { } name)
        {
            _writer.Line();
            _writer.Line($"/// <summary>Whether <see cref=\"{item.Name}\"/> was set, even to null; if not, neither it nor anything behind it is written.</summary>");
            _writer.Line($"public bool {name} {{ get; private init; }}");
        }
    }

    private void EmitRest()
    {
        if (_tuple.Rest is null)
        {
            return;
        }

        _writer.Line();
        _writer.Line("/// <summary>The items behind the ones above.</summary>");
        _writer.Line($"public {RestType} {Rest}");
        _writer.Open();
        _writer.Line("get => _rest.Value;");
        _writer.Line("init => _rest = new(value);");
        _writer.Close();
    }
}
