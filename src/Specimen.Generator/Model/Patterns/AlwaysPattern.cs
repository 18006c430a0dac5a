namespace Specimen.Model.Patterns;

/// <summary>Every string passes, such as for <c>.*</c>, which is found even in front of a line break.</summary>
internal sealed record AlwaysPattern : SimplePattern;
