namespace Specimen.Reading.Naming;

/// <summary>
/// The names that Specimen itself takes in every namespace it emits types into, and those of members that a type of the same name
/// could not have (CS0542).
/// </summary>
internal static class NamespaceNames
{
    /// <summary>The class that holds rules of schemas which are no type.</summary>
    public const string SharedRules = "SharedSchemas";

    public static NameScope CreateScope() => new("IJsonModel", "JsonModel", "JsonModelConverter", SharedRules, "Violation", "AdditionalProperties", "IsKnown", "Match", "OtherJson", "Rest", "Validate", "Value");
}
