namespace Specimen.Tests.Support;

/// <summary>The drafts of JSON Schema, oldest first.</summary>
public enum SchemaDialect
{
    Draft4,
    Draft6,
    Draft7,
    Draft201909,
    Draft202012,
}
