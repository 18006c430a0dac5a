using System.Threading.Tasks;
using Xunit;

namespace Specimen.PackageTests;

/// <summary>What a project can set reaches the generator by way of the package's props file.</summary>
[Collection(ConsumerFolder.Name)]
public sealed class OptionTests(ConsumerFolder folder)
{
    [Fact]
    public async Task Properties_of_the_project_count()
    {
        ConsumerProject app = folder.Project("properties")
            .WithProject("App.csproj", properties: ConsumerProject.Program + """
                <SpecimenFolder>contracts</SpecimenFolder>
                <SpecimenNamespace>Acme</SpecimenNamespace>
                <SpecimenAccessibility>internal</SpecimenAccessibility>
                <SpecimenEnums>closed</SpecimenEnums>
                <SpecimenUnknownMembers>ignore</SpecimenUnknownMembers>
                <SpecimenNumber>decimal</SpecimenNumber>
                <SpecimenClients>byTag</SpecimenClients>
                """)
            .With("contracts/shop/order.schema.json", """
                { "type": "object", "required": ["price"], "properties": { "price": { "type": "number" }, "kind": { "enum": ["retail", "wholesale"] } } }
                """)
            .With("contracts/shop/openapi.json", """
                { "openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }, "paths": { "/orders": { "delete": { "operationId": "clearOrders", "tags": ["orders"], "responses": {} } } } }
                """)
            .With("Program.cs", """
                using System;
                using System.Net.Http;
                using System.Text.Json;
                using Acme.Shop;

                Order order = JsonSerializer.Deserialize<Order>("{\"price\":0.1,\"kind\":\"retail\",\"gift\":true}")!;
                Console.WriteLine(typeof(Order).GetProperty("Price")!.PropertyType.Name);
                Console.WriteLine(typeof(OrderKind).IsEnum);
                Console.WriteLine(typeof(Order).IsPublic);
                Console.WriteLine(JsonSerializer.Serialize(order));
                using var http = new HttpClient();
                Console.WriteLine(new ShopClient(http).Orders.GetType().GetMethod("ClearOrdersAsync") is not null);
                """);

        (await app.BuildAsync()).Succeeded();

        Assert.Equal(["Decimal", "True", "False", """{"price":0.1,"kind":"retail"}""", "True"], (await app.RunAsync("bin/Debug/net10.0/App.dll")).Succeeded().Lines);
    }

    [Fact]
    public async Task Item_metadata_of_a_file_counts()
    {
        ConsumerProject app = folder.Project("metadata")
            .WithProject("App.csproj", properties: ConsumerProject.Program, items: ConsumerProject.SpecimenReference + """
                <AdditionalFiles Update="specs/shop/order.json" SpecTypeName="PurchaseOrder" SpecNamespace="Acme" />
                <AdditionalFiles Update="specs/shop/rules.json" SpecKind="schema" />
                <AdditionalFiles Update="specs/shop/notes.json" SpecKind="none" />
                <AdditionalFiles Update="specs/shop/openapi.json" SpecInclude="/orders;operation:getParcel" SpecExclude="/orders/{id}" />
                <AdditionalFiles Remove="specs/drafts/**" />
                <AdditionalFiles Include="../metadata-linked.json" SpecPath="linked/item.json" />
                """)
            .With("../metadata-linked.json", """{ "id": 1 }""")
            .With("specs/drafts/broken.json", "{")
            .With("specs/c#/tune.json", """{ "id": 1 }""")
            .With("specs/shop/order.json", """{ "id": 17 }""")
            .With("specs/shop/rules.json", """{ "type": "object", "properties": { "limit": { "type": "integer" } } }""")
            .With("specs/shop/notes.json", """{ "author": "me" }""")
            .With("specs/shop/openapi.json", """
                {
                  "openapi": "3.1.0",
                  "info": { "title": "Shop", "version": "1" },
                  "paths": {
                    "/orders": { "get": { "operationId": "listOrders", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Orders" } } } } } } },
                    "/orders/{id}": { "delete": { "operationId": "deleteOrder", "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Deletion" } } } } } } },
                    "/parcels": { "get": { "operationId": "getParcel", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Parcel" } } } } } } }
                  },
                  "components": {
                    "schemas": {
                      "Orders": { "type": "object", "properties": { "count": { "type": "integer" } } },
                      "Deletion": { "type": "object", "properties": { "at": { "type": "string" } } },
                      "Parcel": { "type": "object", "properties": { "weight": { "type": "number" } } }
                    }
                  }
                }
                """)
            .With("Program.cs", """
                using System;
                using System.Linq;
                using System.Reflection;

                foreach (Type type in Assembly.GetExecutingAssembly().GetTypes().Where(static x => x.GetMethod("<Clone>$") is not null && x.Name != "SpecViolation").OrderBy(static x => x.FullName, StringComparer.Ordinal))
                {
                    Console.WriteLine(type.FullName);
                }
                """);

        (await app.BuildAsync()).Succeeded();

        DotNetResult run = (await app.RunAsync("bin/Debug/net10.0/App.dll")).Succeeded();
        Assert.Contains("Acme.PurchaseOrder", run.Lines);
        Assert.Contains("App.Shop.Rules", run.Lines);
        Assert.Contains("App.Shop.Orders", run.Lines);
        Assert.Contains("App.Shop.Parcel", run.Lines);
        Assert.Contains("App.Linked.Item", run.Lines);
        Assert.Contains(run.Lines, static x => x.StartsWith("App.C", System.StringComparison.Ordinal) && x.EndsWith(".Tune", System.StringComparison.Ordinal));
        Assert.DoesNotContain(run.Lines, static x => x is "App.Shop.Notes" or "App.Shop.Deletion" or "App.Drafts.Broken");
    }

    [Fact]
    public async Task A_project_can_list_its_specs_itself()
    {
        ConsumerProject library = folder.Project("listed")
            .WithProject("Shop.csproj", properties: "<EnableDefaultSpecItems>false</EnableDefaultSpecItems>", items: ConsumerProject.SpecimenReference + """
                <AdditionalFiles Include="specs/order.json" SpecPath="order.json" />
                """)
            .With("specs/order.json", """{ "id": 17 }""")
            .With("specs/broken.json", "{")
            .With("Use.cs", "internal static class Use { public static long Of(Shop.Order order) => order.Id; }");

        (await library.BuildAsync()).Succeeded();
    }
}
