using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>What the emitters of one file share: where they write, how names are written, and where the schema stands.</summary>
internal sealed class TypeContext(SourceWriter writer, CSharpNames names, TypeModel type, string access)
{
    public const string LocationConstant = "SchemaLocation";

    private readonly string _location = type.Location;

    public SourceWriter Writer { get; } = writer;

    public CSharpNames Names { get; } = names;

    public TypeModel Type { get; } = type;

    /// <summary>The accessibility of the type: <c>public</c> or <c>internal</c>.</summary>
    public string Access { get; } = access;

    /// <summary>Static fields that checks need, written once the members are.</summary>
    public StaticFields Fields { get; } = new();

    /// <summary>Whether anything refers to the constant that holds the type's location.</summary>
    public bool UsesLocation { get; private set; }

    /// <summary>A location as an expression: short where it lies below the type's own.</summary>
    public string Location(string spec)
    {
        // A C# enum has no room for the constant.
        bool isEnum = Type is IntegerEnumModel or StringEnumModel { IsOpen: false };
        if (isEnum || !spec.StartsWith(_location, System.StringComparison.Ordinal))
        {
            return Literal.Text(spec);
        }

        UsesLocation = true;
        return spec.Length == _location.Length ? LocationConstant : LocationConstant + " + " + Literal.Text(spec.Substring(_location.Length));
    }
}
