using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>A scheme that an operation needs, and the scopes it needs of it.</summary>
internal sealed record RequiredScheme(string Key, EquatableArray<string> Scopes);
