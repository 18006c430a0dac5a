namespace Specimen.Model;

/// <summary>A type to emit. Equal models give the same text, so a model holds nothing that the text does not show.</summary>
/// <param name="Head">What every type has.</param>
internal abstract record TypeModel(TypeHead Head)
{
    public string Namespace => Head.Namespace;

    public string Name => Head.Name;

    /// <summary>The file of the spec, relative to the specs folder.</summary>
    public string File => Head.File;

    /// <summary>JSON pointer of the schema in <see cref="File"/>.</summary>
    public string Pointer => Head.Pointer;

    /// <summary>Where the schema stands: <c>file#pointer</c>.</summary>
    public string Location => File + "#" + Pointer;

    public DocModel Doc => Head.Doc;

    public DeprecationModel? Deprecation => Head.Deprecation;

    /// <summary>
    /// What members can't check: evaluated over the value's JSON. Null where the members' checks say it all.
    /// </summary>
    public Rules.RuleModel? Rules { get; init; }

    /// <summary>The whole schema as rules, where another type's rules refer to it; else null.</summary>
    public Rules.RuleModel? Schema { get; init; }
}
