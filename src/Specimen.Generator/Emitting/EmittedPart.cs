namespace Specimen.Emitting;

/// <summary>A part of the support code as the unit that is emitted.</summary>
internal sealed record EmittedPart(SupportPart Part);
