namespace Specimen.Model.Patterns;

/// <summary>A pattern that can be checked without a regular expression.</summary>
internal abstract record SimplePattern;
