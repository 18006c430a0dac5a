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
    [InlineData("Token token=\"{{tt}}\"", "Authorization(\"Token\", Token, TokenSource).Between(\"token=\\\"\", \"\\\"\")")]
    [InlineData("GoogleLogin  auth={{ tt }}", "Authorization(\"GoogleLogin\", GoogleLogin, GoogleLoginSource).Between(\"auth=\", \"\")")]
    [InlineData("Bearer \"{{token}}\"", "Authorization(\"Bearer\", Token, TokenSource).Between(\"\\\"\", \"\\\"\")")]
    [InlineData("key={{k}};v=1", "Key(SpecHttpPlace.Header, \"Authorization\", K, KSource).Between(\"key=\", \";v=1\")")]
    [InlineData("{{auth}}, x", "Key(SpecHttpPlace.Header, \"Authorization\", Auth, AuthSource).Between(\"\", \", x\")")]
    [InlineData("Digest username=\"{{user}}\", response=\"{{hash}}\"", "Authorization(\"Digest\", Digest, DigestSource)")]
    [InlineData("Basic {{user}}:x", "Basic(Credentials, CredentialsSource)")]
    [InlineData("Digest me {{password}}", "Authorization(\"Digest\", Digest, DigestSource)")]
    [InlineData("AWS id {{key}}", "Authorization(\"AWS\", Aws, AwsSource)")]
    [InlineData("Token abc", "Authorization(\"Token\", Token, TokenSource)")]
    [InlineData("Token token=\"{{tt}}\"|Token key=\"{{tt}}\"|Token token=\"{{tt}}\"", "Authorization(\"Token\", Token, TokenSource).Between(\"token=\\\"\", \"\\\"\")|Authorization(\"Token\", Tt, TtSource).Between(\"key=\\\"\", \"\\\"\")")]
    public void Each_is_an_option(string headers, string schemes)
    {
        string file = string.Join("\n###\n", headers.Split('|').Select(static (x, i) => $"GET https://h/x{i}\nAuthorization: {x}\n"));
        string options = SpecTest.Of("pets/pets.http", file).Run().Sources["MyApp.Pets.PetsClientOptions.g.cs"];

        Assert.Equal(schemes.Split('|'), options.Split('\n').Where(static x => x.Contains("Scheme =>", StringComparison.Ordinal)).Select(Made));
    }

    [Theory]
    [InlineData("@tt = abc", "Token token=\"{{tt}}\"", "TokenSource).Between(\"token=\\\"\", \"\\\"\");")]
    [InlineData("@auth = Token token=\"{{tt}}\"", "{{auth}}", "TokenSource).Between(\"token=\\\"\", \"\\\"\");")]
    [InlineData("@auth = Token token=\"abc\"", "{{auth}}", "TokenSource);")]
    public void Text_around_a_variable_is_found_where_the_file_sets_variables(string variable, string header, string end) =>
        Assert.Contains(
            "SpecHttpScheme.Authorization(\"Token\", Token, " + end,
            SpecTest.Of("pets/pets.http", $"{variable}\nGET https://h/x\nAuthorization: {header}\n").Run().Sources["MyApp.Pets.PetsClientOptions.g.cs"],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Token token=\"{{tt}}\"", "The credential. Sent as <c>Authorization: Token token=\"…\"</c>; null sends none.")]
    [InlineData("key=<{{tt}}>", "The key. Sent as <c>Authorization: key=&lt;…&gt;</c>; null sends none.")]
    [InlineData("{{tt}}", "The key. Sent in the header <c>Authorization</c> as it stands; null sends none.")]
    public void Option_says_what_is_sent_around_it(string header, string words) =>
        Assert.Contains(words, SpecTest.Of("pets/pets.http", $"GET https://h/x\nAuthorization: {header}\n").Run().Sources["MyApp.Pets.PetsClientOptions.g.cs"], StringComparison.Ordinal);

    private static string Made(string line)
    {
        string made = line.Substring(line.IndexOf("=> ", StringComparison.Ordinal) + 3).Trim().TrimEnd(';').Replace("global::Specimen.", "", StringComparison.Ordinal).Replace("SpecHttpScheme.", "", StringComparison.Ordinal);
        return made;
    }
}
