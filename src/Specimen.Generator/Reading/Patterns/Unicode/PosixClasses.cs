namespace Specimen.Reading.Patterns.Unicode;

/// <summary>The classes that POSIX writes <c>[:alpha:]</c> and Java <c>\p{Alpha}</c>, over ASCII.</summary>
internal static class PosixClasses
{
    /// <summary>The class of a name in lower case; null where POSIX has no such class.</summary>
    public static CodePointSet? Find(string name) => name switch
    {
        "alnum" => CodePointText.Parse("30-39 41-5A 61-7A"),
        "alpha" => CodePointText.Parse("41-5A 61-7A"),
        "blank" => CodePointText.Parse("9 20"),
        "cntrl" => CodePointText.Parse("0-1F 7F"),
        "digit" => CodePointText.Parse("30-39"),
        "graph" => CodePointText.Parse("21-7E"),
        "lower" => CodePointText.Parse("61-7A"),
        "print" => CodePointText.Parse("20-7E"),
        "punct" => CodePointText.Parse("21-2F 3A-40 5B-60 7B-7E"),
        "space" => CodePointText.Parse("9-D 20"),
        "upper" => CodePointText.Parse("41-5A"),
        "word" => CodePointText.Parse("30-39 41-5A 5F 61-7A"),
        "xdigit" => CodePointText.Parse("30-39 41-46 61-66"),
        _ => null,
    };

    /// <summary>
    /// The class that a bracket expression such as <c>[:alpha:]</c> at an index names, and its length; null where there is none.
    /// </summary>
    public static CodePointSet? Read(string text, int index, int end, out int length)
    {
        length = 0;
        if (index + 1 >= end || text[index] != '[' || text[index + 1] != ':')
        {
            return null;
        }

        int close = index + 2;
        while (close < end && text[close] is >= 'a' and <= 'z')
        {
            close++;
        }

        if (close + 1 >= end || text[close] != ':' || text[close + 1] != ']')
        {
            return null;
        }

        length = close + 2 - index;
        return Find(text.Substring(index + 2, close - index - 2));
    }
}
