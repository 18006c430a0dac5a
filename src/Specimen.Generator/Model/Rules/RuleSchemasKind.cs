namespace Specimen.Model.Rules;

/// <summary>How a keyword holds its subschemas.</summary>
internal enum RuleSchemasKind
{
    One,
    List,
    ByName,
    ByPattern,
}
