namespace Specimen.Model;

/// <summary>A type to emit. Equal models give the same text, so a model holds nothing that the text does not show.</summary>
internal abstract record TypeModel
{
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>The file of the spec, relative to the specs folder.</summary>
    public required string File { get; init; }

    /// <summary>JSON pointer of the schema in <see cref="File"/>.</summary>
    public required string Pointer { get; init; }

    public required DocModel Doc { get; init; }

    public DeprecationModel? Deprecation { get; init; }

    /// <summary>
    /// What members can't check: evaluated over the value's JSON. Null where the members' checks say it all.
    /// </summary>
    public Rules.RuleModel? Rules { get; init; }

    /// <summary>The whole schema as rules, where another type's rules refer to it; else null.</summary>
    public Rules.RuleModel? Schema { get; init; }
}
