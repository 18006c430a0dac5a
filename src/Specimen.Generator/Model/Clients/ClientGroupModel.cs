namespace Specimen.Model.Clients;

/// <summary>The operations of one tag, as a client of their own that the main client leads to.</summary>
/// <param name="Tag">The tag, by which operations name their group.</param>
/// <param name="Property">The property of the main client, such as <c>Repos</c>.</param>
/// <param name="Client">The class, such as <c>GithubReposClient</c>.</param>
/// <param name="Interface">Its interface.</param>
/// <param name="Pages">The class with the extension methods that go through all pages.</param>
/// <param name="Doc">What the spec says of the tag.</param>
internal sealed record ClientGroupModel(string Tag, string Property, string Client, string Interface, string Pages, DocModel Doc);
