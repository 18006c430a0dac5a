namespace Specimen.Emitting;

/// <summary>What kind of C# type has what kind of converter.</summary>
internal enum ResolvedForm
{
    /// <summary>A record, read and written by itself.</summary>
    Class,

    /// <summary>A struct, read and written by itself.</summary>
    Struct,

    /// <summary>A C# enum of texts, which has a converter.</summary>
    ClosedEnum,

    /// <summary>A C# enum of numbers, which System.Text.Json reads and writes.</summary>
    Numbers,
}
