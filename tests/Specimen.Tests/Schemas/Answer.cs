namespace Specimen.Tests.Schemas;

/// <summary>What a generated type makes of an instance.</summary>
/// <param name="Json">The instance.</param>
/// <param name="Verdict">What reading and <c>Validate()</c> say.</param>
/// <param name="Loss">Where a valid instance is written otherwise than it was read; null where it is not.</param>
internal sealed record Answer(string Json, Verdict Verdict, string? Loss);
