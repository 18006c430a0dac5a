namespace Specimen.Model;

/// <summary>The kinds of type that Specimen emits.</summary>
internal enum NamedKind
{
    Record,
    StringEnum,
    ClosedEnum,
    IntegerEnum,
    Union,
    Wrapper,
    Tuple,
}
