using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Examples;

/// <summary>A place in examples, such as the member <c>owner</c> of the items of <c>apps</c>, with everything that stands there in any of them.</summary>
internal sealed class ExamplePlace
{
    private readonly Dictionary<string, ExamplePlace> _byName = new(StringComparer.Ordinal);
    private readonly List<ExamplePlace> _members = [];

    public ExamplePlace(ExamplePlace? parent, string name, TextSpan nameSpan, int index)
    {
        Parent = parent;
        Name = name;
        NameSpan = nameSpan;
        Index = index;
        Group = new ExampleGroup(this);
    }

    /// <summary>The place whose objects have this member, or whose arrays have these items; null at the root.</summary>
    public ExamplePlace? Parent { get; }

    /// <summary>The member that the place is, or whose items it has, however deeply listed; empty at the root and for what is listed there.</summary>
    public string Name { get; }

    /// <summary>Where the name stands first.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The place's number, in the order of first appearance.</summary>
    public int Index { get; }

    /// <summary>What stands at the place, in the order of the examples.</summary>
    public List<JsonNode> Values { get; } = [];

    /// <summary>The types of what stands at the place, as far as it is read.</summary>
    public SchemaTypes Types { get; set; }

    /// <summary>The places that have one type with this one.</summary>
    public ExampleGroup Group { get; set; }

    /// <summary>The members that objects at this place have, in the order of their first appearance.</summary>
    public IReadOnlyList<ExamplePlace> Members => _members;

    /// <summary>The items that arrays at this place have; null where none has an item.</summary>
    public ExamplePlace? Items { get; set; }

    public ExamplePlace? Member(string name) => _byName.TryGetValue(name, out ExamplePlace place) ? place : null;

    public void Add(ExamplePlace member)
    {
        _byName.Add(member.Name, member);
        _members.Add(member);
    }
}
