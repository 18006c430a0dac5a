namespace Specimen.Model;

/// <summary>The C# types of the BCL that a scalar can have.</summary>
internal enum Scalar
{
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    TimeSpan,
    Guid,
    Uri,

    /// <summary>Bytes that stand in JSON as base64.</summary>
    Bytes,

    /// <summary>Any JSON value.</summary>
    Json,

    /// <summary>Bytes of a body that are passed on as they come.</summary>
    Stream,
}
