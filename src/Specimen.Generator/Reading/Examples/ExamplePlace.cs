using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>A place in examples, such as the member <c>owner</c> of the items of <c>apps</c>, with everything that stands there in any of them.</summary>
internal sealed class ExamplePlace
{
    public ExamplePlace(ExamplePlace? parent, string name, TextSpan nameSpan, int index, IReadOnlyList<JsonNode> values)
    {
        Parent = parent;
        Name = name;
        NameSpan = nameSpan;
        Index = index;
        Values = values;
        Group = new ExampleGroup(this);
    }

    /// <summary>The place whose objects have this member or these entries, or whose arrays have these items; null at the root.</summary>
    public ExamplePlace? Parent { get; }

    /// <summary>The member that the place is, or whose items or entries it has, however deeply nested; at a root and for what is listed there, what several roots are of, else empty.</summary>
    public string Name { get; }

    /// <summary>What one value at the place is, as a C# name has it: of <c>orders</c>, an <c>Order</c>. Empty where the name is.</summary>
    public string Thing => IsPart ? English.Singular(Identifier.Pascal(Name)) : Identifier.Pascal(Name);

    /// <summary>Whether the place is that of the items or entries of its parent.</summary>
    public bool IsPart => Parent is { } parent && (parent.Items == this || parent.Entries == this);

    /// <summary>Where the name stands first.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The place's number, in the order of first appearance.</summary>
    public int Index { get; }

    /// <summary>What stands at the place, in the order of the examples.</summary>
    public IReadOnlyList<JsonNode> Values { get; }

    /// <summary>The types of what stands at the place, as far as it is read.</summary>
    public SchemaTypes Types { get; set; }

    /// <summary>The places that have one type with this one.</summary>
    public ExampleGroup Group { get; set; }

    /// <summary>The members that objects at this place have, in the order of their first appearance; none where they are maps.</summary>
    public List<ExamplePlace> Members { get; } = [];

    /// <summary>What maps at this place hold; null where no map stands here.</summary>
    public ExamplePlace? Entries { get; set; }

    /// <summary>The items that arrays at this place have; null where none has an item.</summary>
    public ExamplePlace? Items { get; set; }
}
