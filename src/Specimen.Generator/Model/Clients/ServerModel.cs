using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>A server of an API.</summary>
/// <param name="Name">Its C# name, such as <c>Production</c>.</param>
/// <param name="Url">Its URL, with variables in braces; absolute, or relative to where the document came from.</param>
/// <param name="Variables">The variables of the URL.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record ServerModel(string Name, string Url, EquatableArray<ServerVariableModel> Variables, DocModel Doc);
