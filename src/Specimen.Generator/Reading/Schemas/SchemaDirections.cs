using System;

namespace Specimen.Reading.Schemas;

/// <summary>Which ways a value goes.</summary>
[Flags]
internal enum SchemaDirections
{
    None = 0,
    Sent = 1,
    Received = 2,
}
