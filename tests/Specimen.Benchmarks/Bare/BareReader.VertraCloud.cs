using System.Text.Json;
using Specimen.Benchmarks.Plain;

namespace Specimen.Benchmarks.Bare;

/// <content>VertraCloud's workspace.</content>
internal static partial class BareReader
{
    public static VertraCloudWorkspace VertraCloudWorkspace(ref Utf8JsonReader reader) => End(ref reader, new VertraCloudWorkspace
    {
        Response = Object(ref reader, VertraCloudResponse),
    });

    private static VertraCloudResponse VertraCloudResponse(ref Utf8JsonReader reader) => End(ref reader, new VertraCloudResponse
    {
        Id = Text(ref reader),
        Name = Text(ref reader),
        Description = Text(ref reader),
        Tags = List(ref reader, TextItem),
        OwnerId = Text(ref reader),
        PlanId = Number(ref reader),
        Members = List(ref reader, VertraCloudMember),
        Applications = List(ref reader, VertraCloudApplication),
        Databases = List(ref reader, VertraCloudDatabase),
        CreatedAt = Time(ref reader),
        UpdatedAt = Time(ref reader),
    });

    private static VertraCloudMember VertraCloudMember(ref Utf8JsonReader reader) => End(ref reader, new VertraCloudMember
    {
        UserId = Text(ref reader),
        Role = Text(ref reader),
        JoinedAt = Time(ref reader),
    });

    private static VertraCloudApplication VertraCloudApplication(ref Utf8JsonReader reader) => End(ref reader, new VertraCloudApplication
    {
        Id = Text(ref reader),
        Cluster = Number(ref reader),
        Type = Number(ref reader),
        Name = Text(ref reader),
        Description = Text(ref reader),
        OwnerId = Text(ref reader),
        OwnerPlanId = Number(ref reader),
        Language = Text(ref reader),
        Ram = Number(ref reader),
        Status = Text(ref reader),
        Subdomain = Element(ref reader),
        CustomDomain = Element(ref reader),
        LastSnapshot = Time(ref reader),
        CreatedAt = Time(ref reader),
        UpdatedAt = Time(ref reader),
    });

    private static VertraCloudDatabase VertraCloudDatabase(ref Utf8JsonReader reader) => End(ref reader, new VertraCloudDatabase
    {
        Id = Text(ref reader),
        Cluster = Number(ref reader),
        Type = Number(ref reader),
        Name = Text(ref reader),
        Description = Text(ref reader),
        OwnerId = Text(ref reader),
        OwnerPlanId = Number(ref reader),
        Status = Text(ref reader),
        Ram = Number(ref reader),
        Host = Text(ref reader),
        Port = Number(ref reader),
        LastSnapshot = Time(ref reader),
        CreatedAt = Time(ref reader),
        UpdatedAt = Time(ref reader),
    });
}
