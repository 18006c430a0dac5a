namespace Specimen.Model;

/// <summary>The kinds of type that Specimen emits.</summary>
internal enum NamedKind
{
    Record,

    /// <summary>A record that others derive from: reading one looks at its discriminator first.</summary>
    BaseRecord,
    StringEnum,
    ClosedEnum,
    IntegerEnum,
    ClosedIntegerEnum,
    Union,
    Wrapper,
    Tuple,
}
