namespace Specimen.Text;

/// <summary>The kinds of a JSON value, RFC 8259 §3.</summary>
internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}
