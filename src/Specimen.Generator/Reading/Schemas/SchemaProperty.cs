using Microsoft.CodeAnalysis.Text;

namespace Specimen.Reading.Schemas;

/// <summary>A schema under a name: a property, a pattern of names, a dependency.</summary>
internal readonly struct SchemaProperty(string name, TextSpan nameSpan, Schema schema)
{
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public Schema Schema { get; } = schema;
}
