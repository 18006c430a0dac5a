namespace Specimen.Tests.Schemas;

/// <summary>Who is right in a disagreement.</summary>
internal enum Right
{
    /// <summary>The generated types.</summary>
    Here,

    /// <summary>The other implementation; docs/support.md names the limit.</summary>
    There,

    /// <summary>Both: the standard leaves it open.</summary>
    Both,
}
