namespace Specimen.Reading.Types.Forms;

/// <summary>Whether a field of a form is a file.</summary>
internal enum HeldFiles
{
    /// <summary>None.</summary>
    None,

    /// <summary>The field is a file.</summary>
    One,

    /// <summary>The field is a list of files.</summary>
    List,
}
