using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace Specimen.PackageTests;

/// <summary>The package as its users have it: restored, built with every warning an error, and run.</summary>
[Collection(ConsumerFolder.Name)]
public sealed class ConsumerTests(ConsumerFolder folder)
{
    private const string Order = """{ "id": 17, "placed": "2026-03-14T19:58:00Z", "lines": [ { "sku": "A-1", "count": 2 } ], "note": "ring twice" }""";

    [Fact]
    public async Task A_console_app_reads_what_its_example_shows()
    {
        ConsumerProject app = folder.Project("console")
            .WithProject("App.csproj", properties: ConsumerProject.Program + ConsumerProject.AllRules)
            .With("specs/shop/order.json", Order)
            .With("specs/shop/parcel.yaml", "tracking: 1Z999\nweight: 2.5\n")
            .With("Program.cs", """
                using System;
                using System.Text.Json;
                using App.Shop;

                Order order = JsonSerializer.Deserialize<Order>("{\"id\":18,\"placed\":\"2026-03-15T08:00:00Z\",\"lines\":[],\"note\":\"\",\"gift\":true}")!;
                Console.WriteLine(order.Id);
                Console.WriteLine(order.Placed.Day);
                Console.WriteLine(JsonSerializer.Serialize(order));
                Console.WriteLine(new Parcel { Tracking = "1Z999", Weight = 2.5 }.Validate().Count);
                """);

        (await app.BuildAsync()).Succeeded();
        DotNetResult run = (await app.RunAsync("bin/Debug/net10.0/App.dll")).Succeeded();

        Assert.Equal(["18", "15", """{"id":18,"placed":"2026-03-15T08:00:00Z","lines":[],"note":"","gift":true}""", "0"], run.Lines);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("-p:SpecimenReadyToRun=false", false)]
    [InlineData("-p:DesignTimeBuild=true", false)]
    public async Task A_build_loads_what_was_compiled_for_its_compiler_and_an_IDE_what_runs_everywhere(string option, bool isReadyToRun)
    {
        ConsumerProject app = folder.Project("ahead" + option.Length)
            .WithProject("App.csproj")
            .With("specs/order.json", Order);

        (await app.BuildAsync(option)).Succeeded();
        DotNetResult items = (await app.DotNetAsync("msbuild", "-t:Compile", "-getItem:Analyzer", option)).Succeeded();

        bool isCompiledFor = isReadyToRun && RuntimeInformation.RuntimeIdentifier == "linux-x64";
        string[] loaded = [.. items.Lines.Where(static x => x.Contains("\"FullPath\"", StringComparison.Ordinal) && x.Contains("specimen/1.0.0", StringComparison.OrdinalIgnoreCase))];
        Assert.Equal(6, loaded.Length);
        Assert.All(loaded, x => Assert.Contains(isCompiledFor ? "/tools/net10.0/linux-x64/" : "/analyzers/dotnet/cs/", x.Replace('\\', '/'), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_build_does_nothing_and_an_edited_spec_is_built_again()
    {
        ConsumerProject app = folder.Project("incremental")
            .WithProject("App.csproj", properties: ConsumerProject.Program)
            .With("specs/order.json", Order)
            .With("Program.cs", """
                using System;

                Console.WriteLine(typeof(App.Order).GetProperty("Gift") is null);
                """);
        const string built = "obj/Debug/net10.0/App.dll";

        (await app.BuildAsync()).Succeeded();
        DateTime first = app.Written(built);
        (await app.BuildAsync("--no-restore")).Succeeded();
        Assert.Equal(first, app.Written(built));

        app.With("specs/order.json", """{ "id": 17, "gift": true }""");
        (await app.BuildAsync("--no-restore")).Succeeded();
        Assert.NotEqual(first, app.Written(built));
        Assert.Equal(["False"], (await app.RunAsync("bin/Debug/net10.0/App.dll")).Succeeded().Lines);
    }

    [Fact]
    public async Task A_library_passes_its_types_on_and_keeps_the_generator_to_itself()
    {
        ConsumerProject solution = folder.Project("library")
            .WithProject("Shop/Shop.csproj", items: """<PackageReference Include="Specimen" Version="1.0.0" />""")
            .With("Shop/specs/order.json", Order)
            .WithProject("App/App.csproj", properties: ConsumerProject.Program, items: """<ProjectReference Include="../Shop/Shop.csproj" />""")
            .With("App/specs/order.json", Order)
            .With("App/Program.cs", """
                using System;
                using System.Linq;

                Console.WriteLine(new Shop.Order { Id = 3, Placed = DateTimeOffset.UnixEpoch, Lines = [], Note = "" }.Id);
                Console.WriteLine(typeof(Shop.Order).Assembly.GetReferencedAssemblies().Any(static x => x.Name!.Contains("Specimen", StringComparison.Ordinal)));
                Console.WriteLine(System.Reflection.Assembly.GetExecutingAssembly().GetType("App.Order") is null);
                """);

        (await solution.BuildAsync("App")).Succeeded();
        DotNetResult run = (await solution.RunAsync("App/bin/Debug/net10.0/App.dll")).Succeeded();

        Assert.Equal(["3", "False", "True"], run.Lines);
    }

    [Fact]
    public async Task A_library_for_NET_8_to_10_compiles_for_each()
    {
        ConsumerProject library = folder.Project("targets")
            .WithProject("Shop.csproj", "net8.0;net9.0;net10.0")
            .With("specs/order.json", Order)
            .With("specs/viktor/workspace.schema.json", """
                { "type": "object", "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[a-z]+$" }, "kind": { "enum": ["a", "b"] }, "old": { "deprecated": true } } }
                """);

        (await library.BuildAsync()).Succeeded();

        Assert.All(["net8.0", "net9.0", "net10.0"], x => Assert.True(library.Has($"bin/Debug/{x}/Shop.dll")));
    }

    [Fact]
    public async Task A_web_app_uses_its_specs_and_does_not_publish_them()
    {
        ConsumerProject app = folder.Project("web")
            .WithProject("App.csproj", properties: ConsumerProject.Program + "<ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web")
            .With("appsettings.json", "{}")
            .With("specs/shop/order.json", Order)
            .With("Program.cs", """
                using System.Text.Json;
                using App.Shop;
                using Microsoft.AspNetCore.Http.Json;
                using Microsoft.Extensions.Options;

                WebApplication app = WebApplication.CreateSlimBuilder(args).Build();
                app.MapPost("/orders", static (Order order) => order);
                JsonSerializerOptions json = app.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
                Console.WriteLine(JsonSerializer.Deserialize<Order>("{\"id\":19,\"placed\":\"2026-03-15T08:00:00Z\",\"lines\":[],\"note\":\"\"}", json)!.Id);
                await app.DisposeAsync();
                """);

        (await app.DotNetAsync("publish", "-p:PublishDir=published/")).Succeeded();

        Assert.Equal(["19"], (await app.RunAsync("published/App.dll")).Succeeded().Lines);
        Assert.True(app.Has("published/appsettings.json"));
        Assert.False(app.Has("published/specs/shop/order.json"));
    }

    [Fact]
    public async Task A_project_that_references_Microsoft_Extensions_Http_can_register_its_client()
    {
        ConsumerProject app = folder.Project("http")
            .WithProject("App.csproj", properties: ConsumerProject.Program, items: ConsumerProject.SpecimenReference + $"""<PackageReference Include="Microsoft.Extensions.Http" Version="{SpecimenPackage.HttpVersion}" />""")
            .With("specs/shop/openapi.json", """
                { "openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }, "paths": { "/orders": { "get": { "operationId": "listOrders", "responses": { "204": { "description": "None." } } } } } }
                """)
            .With("Program.cs", """
                using System;
                using App.Shop;
                using Microsoft.Extensions.DependencyInjection;

                var services = new ServiceCollection();
                services.AddShopClient().ConfigureHttpClient(static http => http.BaseAddress = new Uri("http://localhost/"));
                using ServiceProvider provider = services.BuildServiceProvider();
                Console.WriteLine(provider.GetRequiredService<IShopClient>().GetType().Name);
                """);

        (await app.BuildAsync()).Succeeded();

        Assert.Equal(["ShopClient"], (await app.RunAsync("bin/Debug/net10.0/App.dll")).Succeeded().Lines);
    }

    /// <summary>A file's name has 255 bytes at most, and Windows gives a whole path 260 characters unless told otherwise.</summary>
    [Fact]
    public async Task Emitted_files_can_be_written_to_disk_however_long_a_name_the_spec_gives()
    {
        const string deep = """
            { "the_settlement_of_the_invoice": { "the_settlement_of_the_invoice": { "the_settlement_of_the_invoice": { "the_settlement_of_the_invoice": { "the_settlement_of_the_invoice":
            { "the_settlement_of_the_invoice": { "the_settlement_of_the_invoice": { "the_settlement_of_the_invoice": { "the_settlement_of_the_invoice": { "id": 1 } } } } } } } } } }
            """;
        ConsumerProject library = folder.Project("emitted")
            .WithProject("Shop.csproj", properties: "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .With("specs/some/inner/folder/order.json", Order)
            .With("specs/some/inner/folder/invoice.json", deep);

        (await library.BuildAsync()).Succeeded();

        Assert.True(library.Has("obj/Debug/net10.0/generated/Specimen.Generator/Specimen.SpecimenGenerator/Shop.Some.Inner.Folder.Order.g.cs"));
    }
}
