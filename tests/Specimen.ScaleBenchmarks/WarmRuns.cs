using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Specimen.ScaleBenchmarks;

/// <summary>Full runs and runs behind an edit of one schema, in turns with parsing and walking the same text as <see cref="JsonNode"/>.</summary>
internal static class WarmRuns
{
    private const int Rounds = 25;

    // The runtime optimizes a method that is called once in a run after thirty of them, and then again by what it saw.
    private const int WarmUps = 60;

    public static void Print(SpecDocument document)
    {
        SpecDocument edited = Edit(document);
        var full = new List<double>();
        var edit = new List<double>();
        var walk = new List<double>();
        long size = 0;
        for (int round = 0; round < Rounds + WarmUps; round++)
        {
            GeneratorDriver driver = null!;
            double fullTime = Time(() => driver = GeneratorRun.Once(document));
            double editTime = Time(() => GeneratorRun.Again(driver.ReplaceAdditionalText(document, edited)));
            double walkTime = Time(() => Walk(JsonNode.Parse(document.Text)));
            size = GeneratorRun.Size(driver);
            if (round >= WarmUps)
            {
                full.Add(fullTime);
                edit.Add(editTime);
                walk.Add(walkTime);
            }
        }

        Console.WriteLine($"warm run       {Median(full),8:0.0} ms   {Median(full.Zip(walk, static (x, y) => x / y)),6:0.00} x JsonNode ({Median(walk):0.0} ms)");
        Console.WriteLine($"edit           {Median(edit),8:0.0} ms   {Median(edit.Zip(full, static (x, y) => x / y)),6:0.00} x warm run");
        Console.WriteLine($"emitted        {size / 1e6,8:0.0} M characters");
    }

    /// <summary>The document with other words in the description of the first schema, or of the first member of a schema, that has one.</summary>
    private static SpecDocument Edit(SpecDocument document)
    {
        JsonNode root = JsonNode.Parse(document.Text)!;
        var schemas = (JsonObject)(root["components"]?["schemas"] ?? root["definitions"])!;
        string words = schemas.SelectMany(static x => Described(x.Value)).FirstOrDefault() ?? throw new ArgumentException("The document describes no schema in plain words, so there is none to edit.", nameof(document));
        Match description = Regex.Match(document.Text, "\"description\"\\s*:\\s*\"(?=" + Regex.Escape(words) + ")", RegexOptions.CultureInvariant);
        return new SpecDocument(document.Name, document.Text.Insert(description.Index + description.Length, "Edited. "));
    }

    private static IEnumerable<string> Described(JsonNode? schema) =>
        new[] { schema }.Concat((schema?["properties"] as JsonObject ?? []).Select(static x => x.Value))
            .Select(static x => (x as JsonObject)?["description"]?.GetValue<string>())
            .OfType<string>()
            .Where(static x => x.Length > 10 && x.All(static c => char.IsAsciiLetterOrDigit(c) || c == ' '));

    private static int Walk(JsonNode? node) => node switch
    {
        JsonObject members => 1 + members.Sum(static x => Walk(x.Value)),
        JsonArray items => 1 + items.Sum(Walk),
        JsonValue value => value.TryGetValue(out string? text) ? text.Length : 1,
        _ => 0,
    };

    private static double Time(Action action)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
