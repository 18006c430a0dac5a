using System.Collections.Generic;
using System.Text.Json;
using Specimen.Benchmarks.Plain;

namespace Specimen.Benchmarks.Bare;

/// <content>VIKTOR's workspace.</content>
internal static partial class BareReader
{
    public static List<ViktorWorkspace> ViktorWorkspaces(ref Utf8JsonReader reader) => Items(ref reader, ViktorWorkspace);

    public static ViktorWorkspace ViktorWorkspace(ref Utf8JsonReader reader) => End(ref reader, new ViktorWorkspace
    {
        Id = Number(ref reader),
        Name = Text(ref reader),
        Slug = NullableText(ref reader),
        Description = NullableText(ref reader),
        CreatedAt = Time(ref reader),
        UpdatedAt = Time(ref reader),
        Visibility = Text(ref reader),
        Type = Text(ref reader),
        App = Object(ref reader, ViktorApp),
        AppBuilder = Object(ref reader, ViktorAppBuilder),
        AppVersion = Object(ref reader, ViktorAppVersion),
        Errors = List(ref reader, ViktorError),
        Image = NullableText(ref reader),
        IsDev = Boolean(ref reader),
        Owner = NullableNumber(ref reader),
        IsInitialized = Boolean(ref reader),
        IsArchived = Boolean(ref reader),
        IsActive = Boolean(ref reader),
        Labels = List(ref reader, ViktorLabel),
        Project = Object(ref reader, ViktorProject),
        DefaultGroup = NullableNumber(ref reader),
        UserLastVisit = Time(ref reader),
        NrViews = NullableNumber(ref reader),
        NrViewsLast30Days = NullableNumber(ref reader),
        TargetTotalUsers = NullableNumber(ref reader),
        TargetMonthlyActiveUsers = NullableNumber(ref reader),
        TargetDailyActiveUsersPerMonth = NullableNumber(ref reader),
        StartEntityId = NullableNumber(ref reader),
    });

    private static ViktorApp ViktorApp(ref Utf8JsonReader reader) => End(ref reader, new ViktorApp
    {
        Id = Number(ref reader),
        Name = Text(ref reader),
        ReadableName = Text(ref reader),
    });

    private static ViktorAppBuilder ViktorAppBuilder(ref Utf8JsonReader reader) => End(ref reader, new ViktorAppBuilder
    {
        Id = Number(ref reader),
        ConversationId = NullableNumber(ref reader),
        CurrentPreviewCodeRevisionId = NullableNumber(ref reader),
        CurrentActiveCodeRevisionId = NullableNumber(ref reader),
        PreviousActiveCodeRevisionId = NullableNumber(ref reader),
        FirstCreatedCodeRevisionId = NullableNumber(ref reader),
        LatestCreatedCodeRevisionId = NullableNumber(ref reader),
        LatestCodeRevisionId = NullableNumber(ref reader),
    });

    private static ViktorAppVersion ViktorAppVersion(ref Utf8JsonReader reader) => End(ref reader, new ViktorAppVersion
    {
        Id = Number(ref reader),
        Tag = Text(ref reader),
        IsConflicted = Boolean(ref reader),
        Status = Text(ref reader),
        AppType = Text(ref reader),
        SdkVersion = NullableText(ref reader),
        Oauth2Integrations = NullableText(ref reader),
        PythonVersion = NullableText(ref reader),
        ConnectorVersion = NullableText(ref reader),
        CreatedAt = Time(ref reader),
        CreatedByType = Text(ref reader),
        CreatedByInstance = NullableNumber(ref reader),
        CreatedByContext = Map(ref reader),
        Progress = List(ref reader, MapItem),
    });

    private static ViktorError ViktorError(ref Utf8JsonReader reader) => End(ref reader, new ViktorError
    {
        Code = Text(ref reader),
        Context = Map(ref reader),
    });

    private static ViktorLabel ViktorLabel(ref Utf8JsonReader reader) => End(ref reader, new ViktorLabel
    {
        Id = Number(ref reader),
        Name = Text(ref reader),
        Description = NullableText(ref reader),
        Color = NullableText(ref reader),
        NumberOfApps = Number(ref reader),
        NumberOfWorkspaces = Number(ref reader),
    });

    private static ViktorProject ViktorProject(ref Utf8JsonReader reader) => End(ref reader, new ViktorProject
    {
        Id = Number(ref reader),
        Name = Text(ref reader),
        Description = NullableText(ref reader),
        Visibility = Text(ref reader),
    });
}
