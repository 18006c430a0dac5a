using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Specimen.Benchmarks.Documents;

namespace Specimen.Benchmarks.Ratios;

/// <summary>Races all contestants over all documents in this process, and prints one table, ratios first.</summary>
internal static class RatioTable
{
    private const string SourceGenerated = "System.Text.Json source generator";
    private const string Reflected = "System.Text.Json reflection";

    /// <param name="filter">Only documents and operations whose name contains it; empty for all.</param>
    public static void Print(string filter)
    {
        Console.WriteLine("| ratio | operation | document | contestant | time | allocated |");
        Console.WriteLine("|---:|---|---|---|---:|---:|");
        foreach (Document document in AllDocuments.Create())
        {
            document.Check();
            foreach ((string operation, IReadOnlyList<Contestant> contestants) in Operations(document))
            {
                if ($"{operation} {document.Name}".Contains(filter, StringComparison.OrdinalIgnoreCase))
                {
                    Print(document, operation, Race.Run(contestants));
                }
            }
        }
    }

    private static IEnumerable<(string Operation, IReadOnlyList<Contestant> Contestants)> Operations(Document document)
    {
        yield return ("read",
        [
            new("Specimen", () => document.ReadEmitted()),
            new("Specimen, called directly", () => document.ReadEmittedDirectly()),
            new(SourceGenerated, () => document.ReadSourceGenerated()) { IsReference = true },
            new(SourceGenerated + ", settable members", () => document.ReadSettable()),
            new(Reflected, () => document.ReadReflected()),
            new("bare Utf8JsonReader", () => document.ReadBare()),
        ]);
        yield return ("write",
        [
            new("Specimen", document.WriteEmitted),
            new("Specimen, called directly", document.WriteEmittedDirectly),
            new(SourceGenerated, document.WriteSourceGenerated) { IsReference = true },
            new(Reflected, document.WriteReflected),
        ]);
        yield return ("write to bytes",
        [
            new("Specimen", () => document.ToBytesEmitted()),
            new(SourceGenerated, () => document.ToBytesSourceGenerated()) { IsReference = true },
            new(Reflected, () => document.ToBytesReflected()),
        ]);

        // Nobody else checks schemas: the time to read the document says what checking costs.
        yield return ("validate",
        [
            new("Specimen", () => document.Validate()),
            new(SourceGenerated + ", reading", () => document.ReadSourceGenerated()) { IsReference = true },
        ]);
    }

    private static void Print(Document document, string operation, IEnumerable<RaceResult> results)
    {
        foreach (RaceResult result in results)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {result.Ratio:F3} | {operation} | {document.Name} | {result.Name} | {result.Nanoseconds:N0} ns | {result.Allocated:N0} B |"));
        }
    }
}
