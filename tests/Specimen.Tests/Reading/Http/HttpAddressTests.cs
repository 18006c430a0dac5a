using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Http;

/// <summary>What a request file says of where its requests go.</summary>
public sealed class HttpAddressTests
{
    private const string Client = "MyApp.Pets.PetsClient.g.cs";
    private const string Options = "MyApp.Pets.PetsClientOptions.g.cs";

    [Theory]
    [InlineData("@host=https://api.example.com\n@api={{host}}/api\n\nGET {{api}}/orders\n", "https://api.example.com/api", "\"orders\"")]
    [InlineData("@base={{host}}/{{ver}}\n@host=https://api.example.com\n@ver=v1\n\nGET {{base}}/orders\n", "https://api.example.com/v1", "\"orders\"")]
    [InlineData("@name=api\n@port=81\n\nGET http://{{name}}:{{port}}/orders\n", "http://api:81", "\"orders\"")]
    [InlineData("@host=http://api\n@port=81\n\nGET {{host}}:{{port}}/orders\n", "http://api:81", "\"orders\"")]
    [InlineData("@host=https://h\n@a={{host}}/api/a\n@b={{host}}/api/b\n\nGET {{a}}/x\n###\nGET {{b}}/y\n", "https://h/api", "\"a/x\"")]
    [InlineData("@host=https://h\n\nGET {{host}}/x\n###\nGET HTTPS://H/y\n", "https://h", "\"y\"")]
    [InlineData("@host=https://h/v1\n\nGET {{host}}?page=1\n", "https://h/v1", "\"\"")]
    [InlineData("@api=https://h/{{tenant}}/v1\n\nGET {{api}}/x\n", "https://h", ".Path(\"tenant\", tenant)")]
    public void Server_is_what_the_variables_say(string file, string server, string request)
    {
        SpecResult result = SpecTest.Of("pets/pets.http", file).Run();
        Assert.Contains($"SpecHttpServer.Url(\"{server}\")", result.Sources[Options]);
        Assert.DoesNotContain("Server2", result.Sources[Options]);
        Assert.Contains(request, result.Sources[Client]);
        Assert.DoesNotContain(".Server(", result.Sources[Client]);
    }

    [Fact]
    public void Variables_that_come_to_nothing_in_very_many_ways_end()
    {
        string variables = string.Concat(Enumerable.Range(0, 60).Select(static x => $"@v{x} = {{{{v{x + 1}}}}}{{{{v{x + 1}}}}}\n")) + "@v60 =\n";
        SpecTest.Of("pets/pets.http", variables + "GET https://h/{{id}}\n\n###\nGET {{v0}}/orders\n").Expecting("SPEC0016").Run();
    }

    [Fact]
    public void Path_alone_goes_to_the_clients_server()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "@api=/api\n\nGET {{api}}/x\n###\nGET /y\n").Run();
        Assert.Contains("\"api/x\"", result.Sources[Client]);
        Assert.DoesNotContain(".Server(", result.Sources[Client]);
    }

    [Fact]
    public void Variables_that_refer_to_each_other_are_reported_at_the_request()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "@a={{b}}\n@b={{a}}\n\nGET {{a}}/x\n").Expecting("SPEC0016", "refer to each other").Run();
        Assert.Equal(["pets.http(4,1)"], result.Places);
    }

    [Fact]
    public void Variables_that_double_do_not_grow_without_end()
    {
        string file = "@a=https://h/x{{b}}{{b}}\n";
        for (char c = 'b'; c < 'z'; c++)
        {
            file += $"@{c}=y{{{{{(char)(c + 1)}}}}}{{{{{(char)(c + 1)}}}}}\n";
        }

        Assert.NotEmpty(SpecTest.Of("pets/pets.http", file + "\nGET {{a}}/x\n").IgnoringDiagnostics().Run().Sources);
    }

    [Fact]
    public void Unknown_server_beside_a_known_one_is_reported_at_the_request()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "GET https://h/x\n###\nGET {{other}}/y\n").Expecting("SPEC0016", "'{{other}}'").Run();
        Assert.Equal(["pets.http(3,1)"], result.Places);
        Assert.Contains(".Server(\"\")", result.Sources[Client]);
    }

    [Fact]
    public void Credentials_are_one_option_for_each_server()
    {
        const string File = "GET https://h/x\nAuthorization: Bearer {{token}}\n###\nGET https://other.example.com/y\nAuthorization: Bearer {{token}}\n###\nGET {{own}}/z\nAuthorization: Bearer {{token}}\n";
        string client = SpecTest.Of("pets/pets.http", File).Expecting("SPEC0016").Run().Sources[Client];
        Assert.Contains(".Security(_options.TokenScheme)", client);
        Assert.Contains(".Security(_options.OtherExampleComTokenScheme)", client);
        Assert.Contains(".Security(_options.OwnTokenScheme)", client);
    }

    [Fact]
    public void One_value_of_the_query_for_each_that_is_written()
    {
        SpecResult result = SpecTest.Of("pets/pets.http", "GET https://h/x?id={{a}}&id={{b}}&q=%22{{c}}%22\n").Run();
        Assert.Contains(".Query(\"id\", a)", result.Sources[Client]);
        Assert.Contains(".Query(\"id\", b)", result.Sources[Client]);
        Assert.Contains(""".Query("q", "\"" + c + "\"")""", result.Sources[Client]);
    }
}
