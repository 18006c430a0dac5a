using System;
using System.Linq;
using Specimen.Tests.Infrastructure;
using Xunit;

namespace Specimen.Tests.Reading.Http;

/// <summary>What Authorization headers show: each scheme and each variable is an option of its own.</summary>
public sealed class HttpCredentialTests
{
    [Theory]
    [InlineData("Bearer {{token}}", "Authorization(\"Bearer\", Token, TokenSource)")]
    [InlineData("Bearer {{accessToken}}", "Authorization(\"Bearer\", Token, TokenSource)")]
    [InlineData("{{auth}}", "Key(SpecHttpPlace.Header, \"Authorization\", Auth, AuthSource)")]
    [InlineData("{{ auth }}", "Key(SpecHttpPlace.Header, \"Authorization\", Auth, AuthSource)")]
    [InlineData("token {{ghToken}}", "Authorization(\"token\", Token, TokenSource)")]
    [InlineData("Bearer {{token}}|Bearer {{adminToken}}|Bearer {{token}}", "Authorization(\"Bearer\", Token, TokenSource)|Authorization(\"Bearer\", AdminToken, AdminTokenSource)")]
    [InlineData("Bearer {{token}}|token {{ghToken}}", "Authorization(\"Bearer\", Token, TokenSource)|Authorization(\"token\", GhToken, GhTokenSource)")]
    [InlineData("Bearer {{token}}|{{auth}}", "Authorization(\"Bearer\", Token, TokenSource)|Key(SpecHttpPlace.Header, \"Authorization\", Auth, AuthSource)")]
    public void Each_is_an_option(string headers, string schemes)
    {
        string file = string.Join("\n###\n", headers.Split('|').Select(static (x, i) => $"GET https://h/x{i}\nAuthorization: {x}\n"));
        string options = SpecTest.Of("pets/pets.http", file).Run().Sources["MyApp.Pets.PetsClientOptions.g.cs"];

        Assert.Equal(schemes.Split('|'), options.Split('\n').Where(static x => x.Contains("Scheme =>", StringComparison.Ordinal)).Select(Made));
    }

    private static string Made(string line)
    {
        string made = line.Substring(line.IndexOf("=> ", StringComparison.Ordinal) + 3).Trim().TrimEnd(';').Replace("global::Specimen.", "", StringComparison.Ordinal).Replace("SpecHttpScheme.", "", StringComparison.Ordinal);
        return made;
    }
}
