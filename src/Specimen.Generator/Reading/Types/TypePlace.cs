using System;
using System.Runtime.CompilerServices;
using Specimen.Reading.Schemas;

namespace Specimen.Reading.Types;

/// <summary>What a type is named for: a schema, which means by itself what the type is.</summary>
internal readonly struct TypePlace : IEquatable<TypePlace>
{
    public TypePlace(Schema schema) => Schema = schema;

    public TypePlace(Conjunction part) => (Schema, Part) = (part.Main, part);

    public Schema Schema { get; }

    /// <summary>What holds of the schema's value as a part of another schema, where that is something else; null for a schema by itself.</summary>
    public Conjunction? Part { get; }

    public bool Equals(TypePlace other) =>
        ReferenceEquals(Schema, other.Schema) && (Part is null ? other.Part is null : other.Part is not null && Part.HoldsAlike(other.Part));

    public override bool Equals(object? obj) => obj is TypePlace other && Equals(other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Schema);
}
