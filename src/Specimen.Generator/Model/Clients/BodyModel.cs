using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>The body of a request.</summary>
/// <param name="Name">The name of the method's parameter.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Contents">The forms it can have, the preferred one first; each further one is an overload.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record BodyModel(string Name, bool IsRequired, EquatableArray<ContentModel> Contents, DocModel Doc)
{
    /// <summary>The name of the parameter for the media type, which the methods have that send a form of which the document names a range.</summary>
    public string MediaTypeName { get; init; } = "";

    /// <summary>Whether there can be none in one of the forms: the first only, or a call without a body would mean several methods.</summary>
    public bool CanBeNull(ContentModel content) => !IsRequired && ReferenceEquals(content, Contents[0]);

    /// <summary>Whether a call can leave it out too, which it can't where the media type behind it has to be given.</summary>
    public bool CanBeLeftOut(ContentModel content) => CanBeNull(content) && !content.NeedsMediaType;
}
