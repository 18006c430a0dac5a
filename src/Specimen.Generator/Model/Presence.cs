namespace Specimen.Model;

/// <summary>When a member must be given, may be left out, and may be null.</summary>
internal enum Presence
{
    /// <summary>Always there: <c>required T</c>, or <c>required T?</c> where null is a value.</summary>
    Required,

    /// <summary>May be absent, never null in JSON: null in C# is absent in JSON.</summary>
    Optional,

    /// <summary>May be absent and may be null: the record remembers which.</summary>
    OptionalOrNull,

    /// <summary>Always there, and has the one value that is meant from the start.</summary>
    Constant,

    /// <summary>There in what is read, but nobody has to set it: <c>readOnly</c>, or deprecated (a <c>required</c> member can't be).</summary>
    Given,

    /// <summary>Set by who creates a value, but absent from what is read (<c>writeOnly</c>).</summary>
    Sent,

    /// <summary>Set by who creates a value; what is read should have it, but may lack it all the same (lenient reading).</summary>
    Expected,
}
