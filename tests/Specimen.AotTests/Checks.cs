using System;
using System.Text.Json;

namespace Specimen.AotTests;

/// <summary>Counts what holds and prints what does not; a test framework needs reflection.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public void That(string name, bool holds, string details = "")
    {
        if (holds)
        {
            _passed++;
        }
        else
        {
            _failed++;
            Console.Error.WriteLine($"FAILED {name}{(details.Length == 0 ? "" : ": " + details)}");
        }
    }

    public void Equal(string name, string expected, string actual) => That(name, expected == actual, $"'{actual}' in place of '{expected}'");

    /// <summary>The same JSON value, whatever the white space.</summary>
    public void Same(string name, string expected, string actual)
    {
        using JsonDocument one = JsonDocument.Parse(expected);
        using JsonDocument other = JsonDocument.Parse(actual);
        That(name, JsonElement.DeepEquals(one.RootElement, other.RootElement), actual);
    }

    public void Throws<T>(string name, string messagePart, Action action)
        where T : Exception
    {
        try
        {
            action();
            That(name, false, "nothing was thrown");
        }
        catch (T exception)
        {
            That(name, exception.Message.Contains(messagePart, StringComparison.Ordinal), exception.Message);
        }
    }

    /// <summary>Prints the counts.</summary>
    /// <returns>The exit code of the program.</returns>
    public int Report()
    {
        Console.WriteLine($"Native AOT: {_passed} passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }
}
