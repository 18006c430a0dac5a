using System.Collections.Generic;
using System.Linq;
using Specimen.Model;
using Specimen.Model.Checks;
using Specimen.Reading.Schemas;
using Specimen.Reading.Types.Forms;

namespace Specimen.Reading.Types;

/// <content>Objects with named members.</content>
internal sealed partial class TypeReader
{
    /// <summary>The forms that a schema allows: one for each alternative with members of its own, else one.</summary>
    public IEnumerable<FormAlternative> Forms(Schema schema)
    {
        var open = new Stack<(Conjunction Form, string? Name)>();
        open.Push((Conjunction.Of(_registry, schema), null));
        while (open.Count > 0)
        {
            (Conjunction form, string? name) = open.Pop();
            if (form.NextUnion() is not var (_, _, alternatives))
            {
                yield return new FormAlternative(name, FormMembers(form));
                continue;
            }

            List<(Conjunction Form, Schema Alternative)> branches = [.. alternatives.Select(x => (Form: form.With(alternatives, x, x, addsNull: false), Alternative: x)).Where(static x => x.Form.Types.HasFlag(SchemaTypes.Object))];
            if (!branches.Exists(x => AddsMembers(x.Form, form)))
            {
                open.Push((form.Without(alternatives), name));
                continue;
            }

            branches.Reverse();
            branches.ForEach(x => open.Push((x.Form, (branches.Count > 1 ? NameOfAlternative(x.Alternative) : null) ?? name)));
        }
    }

    private static bool AddsMembers(Conjunction branch, Conjunction form) =>
        branch.Parts.Exists(x => !form.Parts.Contains(x) && (x.Properties.Count > 0 || x.OneOf.Count > 0 || x.AnyOf.Count > 0));

    private string? NameOfAlternative(Schema alternative) =>
        alternative.Ref is not null && _registry.Target(alternative) is { Location.Segment: { Length: > 0 } name } ? name : alternative.Title;

    /// <summary>The members that a form sends.</summary>
    private List<FormMember> FormMembers(Conjunction all)
    {
        HashSet<string> required = all.Required();
        var members = new List<FormMember>();
        foreach (KeyValuePair<string, List<Schema>> property in all.Properties())
        {
            if (property.Value.Any(static x => x.ReadOnly || x.Boolean == false))
            {
                continue;
            }

            FieldFiles files = _files.Of(property.Value);
            TypeUse use = files.Alternative is { } alternative ? Use(alternative) : UseOfMember(all, property);
            TypeUse? value = files.Files == HeldFiles.None ? null : files.Others switch
            {
                [] => null,
                [var other] => Use(other),
                _ => UseOfMember(all, property),
            };
            members.Add(new FormMember(
                property.Key,
                property.Value,
                (use with { IsNullable = use.IsNullable || files.IsNullable }).Strict,
                required.Contains(property.Key),
                files.Files,
                SchemaDocumentation.Of(property.Value, use.Type, _registry))
            {
                FileType = files.MediaType,
                Value = value?.Strict,
            });
        }

        return members;
    }

    /// <summary>Whether a value that is sent has a file somewhere in it that no text can be.</summary>
    public bool HoldsFile(IReadOnlyList<Schema> schemas) => _files.AreWithin(schemas);

    private TypeUse UseOfObject(Conjunction all, bool isNullable, string? nameSuffix = null)
    {
        List<KeyValuePair<string, List<Schema>>> properties = all.Properties();
        bool isEmptyAndClosed = all.Parts.Any(static x => x.AdditionalProperties is { Boolean: false }) && all.Parts.All(static x => x.PatternProperties.Count == 0);
        if (properties.Count == 0 && !isEmptyAndClosed)
        {
            return UseOfMap(all, isNullable);
        }

        NamedRef record = _table.Name(all.Place, nameSuffix is null && _hierarchy.IsBase(all.Main) ? NamedKind.BaseRecord : NamedKind.Record, nameSuffix);
        _table.Later(record, () => _table.Decide(record, _records.Read(record, all, properties)));
        return new TypeUse(record, isNullable, NestedCheck.Alone, Residual: null);
    }
}
