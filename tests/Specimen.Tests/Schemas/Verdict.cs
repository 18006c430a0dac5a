using System.Collections.Generic;

namespace Specimen.Tests.Schemas;

/// <summary>What somebody says of an instance.</summary>
/// <param name="IsValid">Whether it is valid.</param>
/// <param name="Errors">Where it is not: what is broken.</param>
internal sealed record Verdict(bool IsValid, IReadOnlyList<VerdictError> Errors)
{
    public static readonly Verdict Valid = new(true, []);

    public override string ToString() => IsValid ? "valid" : "invalid: " + string.Join("; ", Errors);
}
