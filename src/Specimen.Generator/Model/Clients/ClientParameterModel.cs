namespace Specimen.Model.Clients;

/// <summary>A parameter that every operation of a document requires, and that the client's options have a value for.</summary>
/// <param name="Name">The C# name of the option, such as <c>ApiVersion</c>.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Location">Where it is sent.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record ClientParameterModel(string Name, string WireName, ParameterLocation Location, DocModel Doc);
