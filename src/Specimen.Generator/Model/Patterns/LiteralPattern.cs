namespace Specimen.Model.Patterns;

/// <summary>A literal has to stand somewhere, compared by code units.</summary>
internal sealed record LiteralPattern(LiteralPlace Place, string Text) : SimplePattern;
