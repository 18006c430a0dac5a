namespace Specimen;

/// <summary>The names of the generator's steps, for tests and for looking into a build.</summary>
internal static class StepNames
{
    public const string Options = "Options";
    public const string Inputs = "Inputs";
    public const string Parsed = "Parsed";
    public const string Groups = "Groups";
    public const string Readings = "Readings";
    public const string Types = "Types";
    public const string Namespaces = "Namespaces";
    public const string Resolvers = "Resolvers";
    public const string References = "References";
    public const string Clients = "Clients";
    public const string Support = "Support";
}
