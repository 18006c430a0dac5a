namespace Specimen.Model.Clients;

/// <summary>The C# names of a client and of what belongs to it, unique in its namespace.</summary>
/// <param name="Client">The class, such as <c>ViktorClient</c>.</param>
/// <param name="Interface">Its interface, such as <c>IViktorClient</c>.</param>
/// <param name="Exception">What its methods throw, such as <c>ViktorApiException</c>.</param>
/// <param name="Options">Its options, such as <c>ViktorClientOptions</c>.</param>
/// <param name="Response">The base of the results of methods that throw for no status, such as <c>ViktorResponse</c>.</param>
/// <param name="File">A file of a multipart body, such as <c>ViktorFile</c>.</param>
/// <param name="Pages">The class with the extension methods that go through all pages, such as <c>ViktorClientPages</c>.</param>
/// <param name="Registration">The class with the extension method for dependency injection, such as <c>ViktorClientRegistration</c>.</param>
/// <param name="Add">That method, such as <c>AddViktorClient</c>.</param>
internal sealed record ClientNames(
    string Client,
    string Interface,
    string Exception,
    string Options,
    string Response,
    string File,
    string Pages,
    string Registration,
    string Add);
