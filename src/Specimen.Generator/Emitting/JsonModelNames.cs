namespace Specimen.Emitting;

/// <summary>The names of the public types that Specimen adds to each namespace.</summary>
internal static class JsonModelNames
{
    public const string Interface = "IJsonModel";

    public const string Converter = "JsonModelConverter";

    public const string Resolver = "JsonModelResolver";

    public const string Violation = "Violation";

    /// <summary>The member that holds a type's schema for the rules of others.</summary>
    public const string Schema = "SchemaRules";
}
