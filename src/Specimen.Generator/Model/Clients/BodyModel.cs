using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>The body of a request.</summary>
/// <param name="Name">The name of the method's parameter.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Contents">The forms it can have, the preferred one first; each further one is an overload.</param>
/// <param name="Doc">What the spec says of it.</param>
internal sealed record BodyModel(string Name, bool IsRequired, EquatableArray<ContentModel> Contents, DocModel Doc)
{
    /// <summary>Whether a call can leave out one of the forms: the first only, or a call without a body would mean several methods.</summary>
    public bool CanBeLeftOut(ContentModel content) => !IsRequired && ReferenceEquals(content, Contents[0]);
}
