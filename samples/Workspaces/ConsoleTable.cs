using System;
using System.Globalization;
using System.Linq;

namespace Workspaces;

/// <summary>Prints names and values as a table with two columns.</summary>
internal static class ConsoleTable
{
    public static void Print(string title, params (string Name, object? Value)[] rows)
    {
        int width = rows.Max(static x => x.Name.Length);
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine(new string('-', title.Length));
        foreach ((string name, object? value) in rows)
        {
            Console.WriteLine($"  {name.PadRight(width)}  {Text(value)}");
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "(none)",
        bool yes => yes ? "yes" : "no",
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
