using Specimen.Infrastructure;

namespace Specimen.Model.Clients;

/// <summary>The client of one API.</summary>
internal sealed record ClientModel
{
    public required string Namespace { get; init; }

    public required ClientNames Names { get; init; }

    /// <summary>The file of the spec, relative to the specs folder.</summary>
    public required string File { get; init; }

    public required DocModel Doc { get; init; }

    /// <summary>The servers the spec names, the default one first; none where it names none.</summary>
    public EquatableArray<ServerModel> Servers { get; init; }

    public EquatableArray<SecuritySchemeModel> SecuritySchemes { get; init; }

    /// <summary>The parameters of all operations that the options have values for.</summary>
    public EquatableArray<ClientParameterModel> Parameters { get; init; }

    /// <summary>The operations in document order.</summary>
    public required EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>Sub-clients by tag; none where all methods stand on the client itself.</summary>
    public EquatableArray<ClientGroupModel> Groups { get; init; }
}
