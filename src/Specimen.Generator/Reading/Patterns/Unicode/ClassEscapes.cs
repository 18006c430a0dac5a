using System.Collections.Generic;

namespace Specimen.Reading.Patterns.Unicode;

/// <summary>What ECMA-262 means by <c>\d</c>, <c>\w</c>, <c>\s</c> and <c>.</c>, in the order in which people write it.</summary>
internal static class ClassEscapes
{
    public static IReadOnlyList<CodePointRange> Digit { get; } = [new('0', '9')];

    public static IReadOnlyList<CodePointRange> Word { get; } = [new('a', 'z'), new('A', 'Z'), new('0', '9'), new('_', '_')];

    /// <summary>WhiteSpace and LineTerminator, ECMA-262 §12.2 and §12.3: unlike .NET's <c>\s</c> with U+FEFF and without U+0085.</summary>
    public static IReadOnlyList<CodePointRange> Space { get; } =
    [
        new('\t', '\r'), new(' ', ' '), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A), new(0x2028, 0x2029), new(0x202F, 0x202F),
        new(0x205F, 0x205F), new(0x3000, 0x3000), new(0xFEFF, 0xFEFF),
    ];

    /// <summary>What a dot leaves out.</summary>
    public static IReadOnlyList<CodePointRange> LineTerminator { get; } = [new('\n', '\n'), new('\r', '\r'), new(0x2028, 0x2029)];
}
