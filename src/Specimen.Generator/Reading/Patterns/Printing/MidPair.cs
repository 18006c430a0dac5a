namespace Specimen.Reading.Patterns.Printing;

/// <summary>
/// What happens where .NET tries the rest of a pattern between the halves of a surrogate pair, a place that does not exist in ECMA-262's
/// Unicode mode. In order of harm.
/// </summary>
internal enum MidPair
{
    /// <summary>The rest can't match there.</summary>
    Refuses,

    /// <summary>Where it matches there, the pattern is also found without halving the pair.</summary>
    Mirrors,

    /// <summary>It may match there alone.</summary>
    Unsafe,
}
