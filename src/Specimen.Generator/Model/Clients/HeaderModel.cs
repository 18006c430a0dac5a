namespace Specimen.Model.Clients;

/// <summary>A documented header of a response.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="WireName">Its name.</param>
/// <param name="Type">The type of its value; always optional in C#: servers forget headers.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record HeaderModel(string Name, string WireName, TypeRef Type, DocModel Doc);
