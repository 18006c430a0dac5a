using System.Collections.Generic;

namespace Specimen.Tests.Schemas.Keywords;

/// <summary>The cases of all keywords.</summary>
internal static class KeywordSuites
{
    public static IReadOnlyList<KeywordSuite> All { get; } =
    [
        NumberKeywordTests.Suite, StringKeywordTests.Suite, ArrayKeywordTests.Suite, ObjectKeywordTests.Suite, TypeKeywordTests.Suite,
        CombinationKeywordTests.Suite, ReferenceKeywordTests.Suite, InterplayTests.Suite,
    ];
}
