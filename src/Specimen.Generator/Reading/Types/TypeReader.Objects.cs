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
    /// <summary>The members of a schema that is sent as a form; none for one that names none.</summary>
    public IReadOnlyList<FormMember> FormMembers(Schema schema)
    {
        Conjunction all = Conjunction.Of(_registry, schema);
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
            members.Add(new FormMember(
                property.Key,
                property.Value,
                (use with { IsNullable = use.IsNullable || files.IsNullable }).Strict,
                required.Contains(property.Key),
                files.Files,
                SchemaDocumentation.Of(property.Value))
            {
                FileType = files.MediaType,
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
