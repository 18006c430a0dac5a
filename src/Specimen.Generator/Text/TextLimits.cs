namespace Specimen.Text;

/// <summary>How much of a text is read. Everything in a spec is untrusted, and later stages walk the tree recursively.</summary>
internal static class TextLimits
{
    /// <summary>How many arrays and objects may stand in one another.</summary>
    public const int Depth = 256;

    /// <summary>
    /// How many values the aliases of one YAML file may repeat in all, so that walking the tree stays in proportion to the file.
    /// </summary>
    public const int RepeatedValues = 200_000;

    /// <summary>How many references may stand at the end of one another; no real document has more than two.</summary>
    public const int References = 32;

    /// <summary>How many problems of one rule are kept; nobody reads more, and each costs memory.</summary>
    public const int ProblemsPerRule = 50;
}
