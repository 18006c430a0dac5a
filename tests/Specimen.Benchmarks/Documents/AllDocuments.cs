using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using Specimen.Benchmarks.Bare;
using Specimen.Benchmarks.Plain;

namespace Specimen.Benchmarks.Documents;

/// <summary>The documents that are measured.</summary>
internal static class AllDocuments
{
    public static IReadOnlyList<Document> Create() =>
    [
        new TypedDocument<Viktor.Workspace, ViktorWorkspace, Settable.ViktorWorkspace>(
            "VIKTOR",
            JsonSerializer.SerializeToUtf8Bytes(Example("viktor.json")),
            Direct.Value<Viktor.Workspace>(),
            PlainContext.Default.ViktorWorkspace,
            Settable.SettableContext.Default.ViktorWorkspace,
            BareReader.ViktorWorkspace),
        new TypedDocument<VertraCloud.Workspace, VertraCloudWorkspace, Settable.VertraCloudWorkspace>(
            "VertraCloud",
            JsonSerializer.SerializeToUtf8Bytes(Example("vertracloud.json")),
            Direct.Value<VertraCloud.Workspace>(),
            PlainContext.Default.VertraCloudWorkspace,
            Settable.SettableContext.Default.VertraCloudWorkspace,
            BareReader.VertraCloudWorkspace),
        new TypedDocument<List<Viktor.Workspace>, IReadOnlyList<ViktorWorkspace>, List<Settable.ViktorWorkspace>>(
            "1 MB of workspaces",
            SyntheticJson.Workspaces(Example("viktor.json"), 1_000_000),
            Direct.List<Viktor.Workspace>(),
            PlainContext.Default.IReadOnlyListViktorWorkspace,
            Settable.SettableContext.Default.ListViktorWorkspace,
            BareReader.ViktorWorkspaces),
        new TypedDocument<List<Orders.Order>, IReadOnlyList<PlainOrder>, List<Settable.PlainOrder>>(
            "1 MB of orders",
            SyntheticJson.Orders(1_000_000),
            Direct.List<Orders.Order>(),
            PlainContext.Default.IReadOnlyListPlainOrder,
            Settable.SettableContext.Default.ListPlainOrder,
            BareReader.Orders),
        new TypedDocument<List<Articles.Article>, IReadOnlyList<PlainArticle>, List<Settable.PlainArticle>>(
            "strings",
            SyntheticJson.Articles(100_000),
            Direct.List<Articles.Article>(),
            PlainContext.Default.IReadOnlyListPlainArticle,
            Settable.SettableContext.Default.ListPlainArticle,
            BareReader.Articles),
        new TypedDocument<Series.Series, PlainSeries, Settable.PlainSeries>(
            "numbers",
            SyntheticJson.Series(100_000),
            Direct.Value<Series.Series>(),
            PlainContext.Default.PlainSeries,
            Settable.SettableContext.Default.PlainSeries,
            BareReader.PlainSeries),
    ];

    /// <summary>The example of an API's page.</summary>
    private static JsonNode Example(string name)
    {
        using Stream stream = typeof(AllDocuments).Assembly.GetManifestResourceStream(name)!;
        return JsonNode.Parse(stream)!;
    }
}
