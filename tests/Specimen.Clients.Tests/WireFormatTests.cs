using System;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Infrastructure;
using Specimen.Clients.Tests.Styles;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>The text of values is the one that the format has on the wire, whatever the culture.</summary>
public sealed class WireFormatTests(LoopbackServer server) : LoopbackTest(server)
{
    public static TheoryData<string> Cultures => ["", "tr-TR", "fi-FI", "ar-SA", "fa-IR", "de-CH"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Numbers_and_booleans(string culture)
    {
        using var _ = new Culture(culture);
        await Client().WireAsync(flag: true, small: -12, large: long.MinValue, single: 0.1f, @double: -1.5e300, exact: 1234567.890m);
        Assert.Equal("/wire?flag=true&small=-12&large=-9223372036854775808&single=0.1&double=-1.5E%2B300&exact=1234567.890", Server.Received.Target);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Dates_and_times(string culture)
    {
        using var _ = new Culture(culture);
        await Client().WireAsync(
            moment: new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)),
            day: new DateOnly(2026, 1, 2),
            time: new TimeOnly(3, 4, 5),
            length: new TimeSpan(1, 2, 3, 4));
        Assert.Equal("/wire?moment=2026-01-02T03%3A04%3A05.678%2B02%3A00&day=2026-01-02&time=03%3A04%3A05&length=P1DT2H3M4S", Server.Received.Target);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Identifiers_and_enumerations(string culture)
    {
        using var _ = new Culture(culture);
        await Client().WireAsync(
            id: new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E"),
            link: new Uri("https://example.com/I?i=ı"),
            bytes: [0xFB, 0xFF],
            kind: Kind.InProgress,
            level: Level.High);
        Assert.Equal("/wire?id=0f8fad5b-d9cb-469f-a165-70867728950e&link=https%3A%2F%2Fexample.com%2FI%3Fi%3D%C4%B1&bytes=%2B%2F8%3D&kind=in%20progress&level=2", Server.Received.Target);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task Lists(string culture)
    {
        using var _ = new Culture(culture);
        await Client().WireAsync(kinds: [Kind.Open, Kind.İstanbul], levels: [Level.Low, Level.High], moments: [DateTimeOffset.UnixEpoch], numbers: [-0.5, 1e21]);
        Assert.Equal("/wire?kinds=open,%C4%B0stanbul&levels=1&levels=2&moments=1970-01-01T00%3A00%3A00Z&numbers=-0.5,1E%2B21", Server.Received.Target);
    }

    private StylesClient Client() => new(Server.Http);
}
