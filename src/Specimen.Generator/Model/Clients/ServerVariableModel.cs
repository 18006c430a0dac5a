using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>A variable of a server's URL.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Key">Its name in the URL.</param>
/// <param name="Default">Its value where none is set.</param>
/// <param name="Values">The only values it can have; none where it can have any.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record ServerVariableModel(string Name, string Key, string Default, EquatableArray<string> Values, DocModel Doc);
