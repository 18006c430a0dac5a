using System;

namespace Specimen.Infrastructure;

/// <summary>The values in one of the <see cref="Slots"/>.</summary>
internal sealed record Slot<T>(EquatableArray<T> Values)
    where T : IEquatable<T>;
