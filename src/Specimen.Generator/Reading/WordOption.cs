using System;
using System.Linq;

namespace Specimen.Reading;

/// <summary>An option that a project gives as one of a few words, whose letters' case does not count.</summary>
/// <typeparam name="T">What a word means.</typeparam>
/// <param name="name">What its metadata is called behind <c>Spec</c>, and its property behind <c>Specimen</c>.</param>
/// <param name="words">The words with what they mean.</param>
internal sealed class WordOption<T>(string name, params (string Word, T? Meaning)[] words)
    where T : struct
{
    /// <summary>What a word means; null where the project says nothing or no word of the option.</summary>
    public T? Of(string? word) => TryRead(word, out T? meaning) ? meaning : null;

    /// <summary>Whether the project says a word of the option; it may mean null.</summary>
    public bool TryRead(string? word, out T? meaning)
    {
        foreach ((string Word, T? Meaning) known in words)
        {
            if (string.Equals(known.Word, word, StringComparison.OrdinalIgnoreCase))
            {
                meaning = known.Meaning;
                return true;
            }
        }

        meaning = null;
        return false;
    }

    /// <summary>The fault of an item's metadata; null for none.</summary>
    public OptionFault? FaultOfMetadata(string? word) => Fault("Spec" + name, word);

    /// <summary>The fault of a property; null for none.</summary>
    /// <param name="property">The value of a property; null for none.</param>
    public OptionFault? FaultOfProperty(Func<string, string?> property) => Fault("Specimen" + name, property("Specimen" + name));

    private OptionFault? Fault(string option, string? word) =>
        word is null || TryRead(word, out _) ? null : OptionFault.Of(option, word, "one of " + string.Join(", ", words.Select(static x => x.Word)));
}
