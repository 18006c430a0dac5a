namespace Specimen.Emitting;

/// <summary>The parts of the support code; each is emitted where something needs it.</summary>
internal enum SupportPart
{
    /// <summary>What types need to read, write and check themselves.</summary>
    Models,

    /// <summary>What types that are alternatives of others need.</summary>
    Unions,

    /// <summary>What checks of formats need.</summary>
    Formats,

    /// <summary>What the rules need that no member can check.</summary>
    Rules,

    /// <summary>What clients need.</summary>
    Clients,
}
