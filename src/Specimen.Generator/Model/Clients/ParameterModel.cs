using Specimen.Infrastructure;
using Specimen.Model.Checks;

namespace Specimen.Model.Clients;

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterModel
{
    /// <summary>The name of the method's parameter, without the <c>@</c> a keyword needs.</summary>
    public required string Name { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    public required ParameterLocation Location { get; init; }

    public required ParameterStyle Style { get; init; }

    public required bool Explode { get; init; }

    /// <summary>What stands between the items of lists within a list: a character for each level, from the outside inwards. Lists further in are JSON.</summary>
    public string InnerSeparators { get; init; } = "";

    /// <summary>Whether characters that RFC 3986 reserves are sent as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>Whether slashes of a value in the path part its segments; else they are escaped.</summary>
    public bool HasSegments { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>The option of the client that stands in where the caller gives no value; null for none.</summary>
    public string? Option { get; init; }

    /// <summary>Whether a call can leave it out.</summary>
    public bool IsOptional => !IsRequired || Option is not null;

    public required TypeRef Type { get; init; }

    public required bool IsNullable { get; init; }

    /// <summary>The only value, as JSON; null for a parameter that the caller gives. Such a parameter is sent without being asked for.</summary>
    public string? Constant { get; init; }

    /// <summary>What is sent in front of the value, which is a text then.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What is sent behind the value, which is a text then.</summary>
    public string Suffix { get; init; } = "";

    public required DocModel Doc { get; init; }

    /// <summary>What a value must be. The API checks it; callers read of it.</summary>
    public EquatableArray<Check> Checks { get; init; }

    public DeprecationModel? Deprecation { get; init; }
}
