namespace Specimen.Emitting;

/// <summary>The names of the public types that Specimen adds to each namespace.</summary>
internal static class JsonModelNames
{
    public const string Interface = "IJsonModel";

    public const string Model = "JsonModel";

    public const string Converter = "JsonModelConverter";

    public const string Resolver = "JsonModelResolver";

    public const string Violation = "Violation";
}
