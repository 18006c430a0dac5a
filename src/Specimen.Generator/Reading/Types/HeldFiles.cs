namespace Specimen.Reading.Types;

/// <summary>What files a field of a form holds.</summary>
internal enum HeldFiles
{
    /// <summary>None.</summary>
    None,

    /// <summary>The field is a file.</summary>
    One,

    /// <summary>The field is a list of files.</summary>
    List,
}
