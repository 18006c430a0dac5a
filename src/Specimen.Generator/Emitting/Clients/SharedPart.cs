using System.Collections.Generic;
using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The files that all operations of a client share.</summary>
/// <param name="Namespace">The namespace they stand in.</param>
/// <param name="Client">The client without its operations.</param>
/// <param name="SendsFiles">Whether any operation sends files.</param>
/// <param name="FilesHaveHeaders">Whether any of these have headers that the caller gives.</param>
/// <param name="FollowsPages">Whether a page of any operation has the address of the next one.</param>
/// <param name="HasHttpFactory">Whether the project refers to Microsoft.Extensions.Http.</param>
internal sealed record SharedPart(EmittedNamespace Namespace, ClientModel Client, bool SendsFiles, bool FilesHaveHeaders, bool FollowsPages, bool HasHttpFactory) : ClientPart(Namespace, Client)
{
    protected override IEnumerable<ClientSource> Files()
    {
        yield return new ResponseSource(this);
        yield return new ExceptionSource(this);
        yield return new OptionsSource(this);
        if (SendsFiles)
        {
            yield return new FileSource(this);
        }

        if (HasHttpFactory)
        {
            yield return new RegistrationSource(this);
        }
    }
}
