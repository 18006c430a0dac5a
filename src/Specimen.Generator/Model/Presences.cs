namespace Specimen.Model;

/// <summary>What follows from a presence.</summary>
internal static class Presences
{
    /// <summary>Whether a value can lack the member although its C# type has no null for that: then the property throws.</summary>
    public static bool MayBeMissing(this Presence presence) => presence is Presence.Given or Presence.Sent or Presence.Expected;

    /// <summary>Whether who creates a value must set the member.</summary>
    public static bool MustBeSet(this Presence presence) => presence is Presence.Required or Presence.Sent or Presence.Expected;
}
