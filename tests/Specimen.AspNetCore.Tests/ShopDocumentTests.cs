using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;
using Api = Specimen.AspNetCore.Tests.Shop;

namespace Specimen.AspNetCore.Tests;

/// <summary>
/// The document in specs is what the application gives of itself, and each of its members has a C# type. After a change of the application:
/// <code>SPECIMEN_UPDATE_SNAPSHOTS=1 dotnet test tests/Specimen.AspNetCore.Tests --filter FullyQualifiedName~ShopDocument</code>
/// </summary>
public sealed class ShopDocumentTests(RunningShop shop) : IClassFixture<RunningShop>
{
    [Fact]
    public async Task Document_that_the_client_is_generated_from_is_the_application_s_own()
    {
        string document = await shop.ReadDocumentAsync();
        string path = Path.Combine(Folder(), "specs", "shop", "openapi.json");
        if (Environment.GetEnvironmentVariable("SPECIMEN_UPDATE_SNAPSHOTS") is "1" or "true")
        {
            await File.WriteAllTextAsync(path, document);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), document);
    }

    [Theory]
    [InlineData(nameof(Api.Order.Id), typeof(int))]
    [InlineData(nameof(Api.Order.Key), typeof(Guid))]
    [InlineData(nameof(Api.Order.Version), typeof(long))]
    [InlineData(nameof(Api.Order.Status), typeof(Api.OrderStatus))]
    [InlineData(nameof(Api.Order.Urgency), typeof(long))]
    [InlineData(nameof(Api.Order.Priority), typeof(int?))]
    [InlineData(nameof(Api.Order.IsGift), typeof(bool?))]
    [InlineData(nameof(Api.Order.DueOn), typeof(DateOnly))]
    [InlineData(nameof(Api.Order.PaidOn), typeof(DateOnly?))]
    [InlineData(nameof(Api.Order.CreatedAt), typeof(DateTimeOffset))]
    [InlineData(nameof(Api.Order.CutOff), typeof(TimeOnly))]
    [InlineData(nameof(Api.Order.Effort), typeof(string))]
    [InlineData(nameof(Api.Order.Total), typeof(decimal))]
    [InlineData(nameof(Api.Order.Discount), typeof(decimal?))]
    [InlineData(nameof(Api.Order.Weight), typeof(double))]
    [InlineData(nameof(Api.Order.Tracking), typeof(Uri))]
    [InlineData(nameof(Api.Order.Checksum), typeof(byte[]))]
    [InlineData(nameof(Api.Order.Parcel), typeof(Api.Shape?))]
    public void Member_has_the_type_that_the_application_gave_it(string member, Type expected) =>
        Assert.Equal(expected, typeof(Api.Order).GetProperty(member)!.PropertyType);

    [Fact]
    public void No_member_of_any_record_is_untyped()
    {
        Type[] untyped = [typeof(object), typeof(JsonElement), typeof(JsonElement?)];
        Assert.Empty(typeof(Api.Order).Assembly.GetTypes()
            .Where(static x => x.Namespace == typeof(Api.Order).Namespace && x.GetMethod("Validate", Type.EmptyTypes) is not null && !x.IsValueType)
            .SelectMany(static x => x.GetProperties())
            .Where(x => untyped.Contains(x.PropertyType))
            .Select(static x => $"{x.DeclaringType!.Name}.{x.Name}"));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
