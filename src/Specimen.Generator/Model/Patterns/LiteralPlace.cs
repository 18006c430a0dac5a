namespace Specimen.Model.Patterns;

/// <summary>Where in a string a literal has to stand.</summary>
internal enum LiteralPlace
{
    Anywhere,
    Start,
    End,
}
