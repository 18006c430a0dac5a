namespace Specimen.Emitting;

/// <summary>The parts of the support code; each is emitted where something needs it.</summary>
internal enum SupportPart
{
    /// <summary>What types need to read, write and check themselves.</summary>
    Models,

    /// <summary>What clients need.</summary>
    Clients,
}
