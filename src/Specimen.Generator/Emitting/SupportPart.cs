namespace Specimen.Emitting;

/// <summary>The parts of the support code, each a folder of it; each is emitted where something needs it.</summary>
internal enum SupportPart
{
    /// <summary>What types need to read, write and check themselves.</summary>
    Models,

    /// <summary>What checks of <c>multipleOf</c> need.</summary>
    Multiples,

    /// <summary>What checks of any format need, and the formats of values that have a type in .NET: times and UUIDs.</summary>
    Formats,

    /// <summary>The formats of values that are strings in C# too, or URIs.</summary>
    TextFormats,

    /// <summary>What types that are alternatives of others need.</summary>
    Unions,

    /// <summary>What the rules need that no member can check.</summary>
    Rules,

    /// <summary>What clients need.</summary>
    Clients,

    /// <summary>What typed headers of responses need.</summary>
    Headers,

    /// <summary>What multipart bodies need.</summary>
    Multipart,

    /// <summary>What parts of multipart bodies need that have headers of their own.</summary>
    PartHeaders,

    /// <summary>What bodies need that come as streams, or come or go item by item.</summary>
    Streams,

    /// <summary>What methods need that go through the pages of a list.</summary>
    Pages,

    /// <summary>What values need that are lists of lists, and no JSON.</summary>
    Lists,

    /// <summary>What clients need that are registered for dependency injection.</summary>
    Registrations,
}
