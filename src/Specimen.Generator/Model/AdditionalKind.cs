namespace Specimen.Model;

/// <summary>What becomes of members that the spec does not name.</summary>
internal enum AdditionalKind
{
    Kept,
    Ignored,
}
