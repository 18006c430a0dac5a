namespace Specimen.Model;

/// <summary>The C# type of a value. Whether it may be null is said where it is used.</summary>
internal abstract record TypeRef
{
    /// <summary>Whether <c>T?</c> is <see cref="System.Nullable{T}"/>.</summary>
    public abstract bool IsValueType { get; }
}
