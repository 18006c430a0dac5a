namespace Specimen.Model.Clients;

/// <summary>A property on the way to a value.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="AllowsNull">Whether the way can end there.</param>
internal sealed record MemberStep(string Name, bool AllowsNull);
