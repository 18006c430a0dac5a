using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>One operation of an API, or a further form of its answer: two methods of its client.</summary>
internal sealed record OperationModel
{
    /// <summary>The name of the methods without <c>Async</c>, such as <c>GetWorkspaceById</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the result of the method that throws for no status, such as <c>GetWorkspaceByIdResult</c>.</summary>
    public required string ResultName { get; init; }

    /// <summary>The HTTP method in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>The path relative to the server, without a leading slash, in parts: literals, and parameters by index.</summary>
    public required EquatableArray<PathPart> Path { get; init; }

    /// <summary>Parameters in the order of the method's: those of the path, then the other required ones first.</summary>
    public EquatableArray<ParameterModel> Parameters { get; init; }

    public BodyModel? Body { get; init; }

    /// <summary>What stands behind the name in those of its methods: nothing, and one word for each form of its body that can be no overload.</summary>
    public IEnumerable<string> MethodSuffixes => Body is null ? [""] : Body.Contents.Select(static x => x.MethodSuffix).Distinct();

    /// <summary>The documented responses: statuses, then ranges, then the default one.</summary>
    public required EquatableArray<ResponseModel> Responses { get; init; }

    /// <summary>The header Accept where the spec writes it; null where it follows from the responses.</summary>
    public string? Accept { get; init; }

    /// <summary>Which form of the answer is asked for, where it is not the preferred one; else null.</summary>
    public AnswerForm? Form { get; init; }

    /// <summary>What the method that throws returns: the body of its success; null where successes differ in it, or are redirects, so that it returns the result.</summary>
    public required ContentModel? Success { get; init; }

    /// <summary>How its pages follow one another; null for an operation that gives all it has at once.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>Whether redirects are what the operation is called for: they are documented, and no success is.</summary>
    public bool IsRedirecting => Responses.Any(static x => x.Status.IsRedirect) && !Responses.Any(static x => x.Status.IsSuccess);

    /// <summary>Whether a response is what the operation is called for: a success; where none is documented, a redirect; where none of these is either, the default one.</summary>
    public bool IsExpected(ResponseModel response) =>
        response.Status.IsSuccess || (IsRedirecting ? response.Status.IsRedirect : response.Status.IsDefault && !Responses.Any(static x => x.Status.IsSuccess));

    /// <summary>Whether a response is documented for all statuses that no other is for.</summary>
    public bool HasDefault => Responses.Any(static x => x.Status.IsDefault);

    /// <summary>Whether an answer may have no documented response: for its status there is none, or the default one is JSON, and an error comes as something else.</summary>
    public bool HasOther => Responses.All(static x => !x.Status.IsDefault || x.Content.Kind == ContentKind.Json);

    public EquatableArray<SecurityRequirementModel> Security { get; init; }

    /// <summary>The tag of its group; null where the client has no groups.</summary>
    public string? Group { get; init; }

    /// <summary>A server of the operation's own, as an absolute URL; null for the client's.</summary>
    public string? Server { get; init; }

    public required string File { get; init; }

    /// <summary>JSON pointer of the operation; in a request file its line is not told.</summary>
    public required string Pointer { get; init; }

    /// <summary>Where the operation stands: <c>file#pointer</c>, or a request file alone.</summary>
    public string Location => Pointer.Length > 0 ? File + "#" + Pointer : File;

    public required DocModel Doc { get; init; }

    /// <summary>The longer text beside the summary; null where there is none.</summary>
    public string? Remarks { get; init; }

    public DeprecationModel? Deprecation { get; init; }
}
