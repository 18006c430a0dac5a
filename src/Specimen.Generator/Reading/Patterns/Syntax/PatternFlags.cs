using System;

namespace Specimen.Reading.Patterns.Syntax;

/// <summary>The flags that a pattern can set for a part of itself.</summary>
[Flags]
internal enum PatternFlags
{
    None = 0,
    IgnoreCase = 1,
    Multiline = 2,
    DotAll = 4,
}
