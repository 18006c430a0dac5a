namespace System;

/// <summary>What the compiler needs for list patterns and <c>[^1]</c>.</summary>
[global::Microsoft.CodeAnalysis.Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
