using Specimen.Model;

namespace Specimen.Emitting;

/// <content>Writing and checks.</content>
internal sealed partial class TupleEmitter
{
    private void EmitWrite()
    {
        _writer.Line();
        _writer.Line($"void {_names.Framework("ISpecModel")}<{_tuple.Name}>.Write(ref {_names.Framework("SpecWriter")} writer)");
        _writer.Open();
        if (_required < _tuple.Items.Count)
        {
            _writer.Line($"int count = {Count()};");
        }

        _writer.Line("writer.StartArray();");
        for (int i = 0; i < _tuple.Items.Count; i++)
        {
            MemberModel item = _tuple.Items[i];
            string write = _json.Write(item.Type, item.IsNullable || i >= _required, item.Name, Kept(i, item.Name));
            if (i < _required)
            {
                _writer.Line(write);
                continue;
            }

            _writer.Line($"if (count > {Literal.Number(i)})");
            _writer.Open();
            _writer.Line(write);
            _writer.Close();
            _writer.Line();
        }

        if (_tuple.Rest is { } rest)
        {
            _writer.Line($"foreach ({_names.Of(rest, _tuple.RestIsNullable)} item in {Rest})");
            _writer.Open();
            _writer.Line(_json.Write(rest, _tuple.RestIsNullable, "item", kept: null));
            _writer.Close();
            _writer.Line();
        }

        _writer.Line("writer.EndArray();");
        _writer.Close();
    }

    /// <summary>An expression for the text that was kept of an item; null where none can be.</summary>
    private string? Kept(int index, string value) =>
        JsonCode.KeepsText(_tuple.Items[index].Type) ? $"_keptText.Of({Literal.Number(index)}, {value})" : null;

    /// <summary>An expression for how many of the named items there are: all up to the last one that was given.</summary>
    private string Count()
    {
        string count = Literal.Number(_required);
        for (int i = _required; i < _tuple.Items.Count; i++)
        {
            MemberModel item = _tuple.Items[i];
            count = $"{item.GivenName ?? item.Name + " is not null"} ? {Literal.Number(i + 1)} : {count}";
        }

        return _tuple.Rest is null ? count : $"{Rest}.Count > 0 ? {Literal.Number(_tuple.Items.Count)} : {count}";
    }

    private void EmitValidate()
    {
        TypeCode.StartValidate(_context);
        EmitHoles();
        for (int i = 0; i < _tuple.Items.Count; i++)
        {
            MemberModel item = _tuple.Items[i];
            if (item.Checks.IsEmpty)
            {
                continue;
            }

            string value = item.Name;
            bool guards = item.Type.IsValueType && item.AllowsNull;
            if (guards)
            {
                value = Locals.Of(item.Name);
                _writer.Line($"if ({item.Name} is {{ }} {value})");
                _writer.Open();
            }

            _checks.Emit(item.Checks, new CheckedValue(value, item.Type, Literal.Text("/" + item.JsonName), item.Name, Kept(i, value)));
            if (guards)
            {
                _writer.Close();
            }
        }

        if (_tuple.Rest is { } rest && !_tuple.RestChecks.IsEmpty)
        {
            string tail = $"new {_names.Framework("SpecTail")}<{_names.Of(rest, _tuple.RestIsNullable)}>({_tuple.Items.Count}, {Rest})";
            _checks.EmitEach(_tuple.RestChecks, new CheckedValue(tail, new ListRef(rest, _tuple.RestIsNullable), CheckedValue.Whole, Rest));
        }

        TypeCode.EndValidate(_context);
    }

    /// <summary>An item that is not there although one behind it is: an array has no holes, and null is no value of the item.</summary>
    private void EmitHoles()
    {
        int last = _tuple.Rest is null ? _tuple.Items.Count - 1 : _tuple.Items.Count;
        bool isCounted = false;
        for (int i = _required; i < last; i++)
        {
            MemberModel item = _tuple.Items[i];
            if (item.IsNullable || item.Type is ScalarRef { Scalar: Scalar.Json })
            {
                continue;
            }

            if (!isCounted)
            {
                _writer.Line($"int count = {Count()};");
                isCounted = true;
            }

            _writer.Line($"found.Given({Literal.Text("/" + item.JsonName)}, {_context.Location(item.Spec!)}, {item.Name} is not null || count <= {item.JsonName});");
        }
    }
}
