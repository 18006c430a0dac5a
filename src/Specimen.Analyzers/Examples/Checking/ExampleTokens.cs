using System.Collections.Generic;
using Newtonsoft.Json.Linq;
using Specimen.Text;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>An example as NJsonSchema wants it: each token's line is its index in <see cref="All"/>.</summary>
internal sealed class ExampleTokens
{
    private readonly List<ExampleToken> _all = [];

    private ExampleTokens(JsonNode root, string subject)
    {
        using var reader = new ExampleTokenReader(root, subject, _all);
        Token = JToken.ReadFrom(reader, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load });
    }

    public JToken Token { get; }

    public IReadOnlyList<ExampleToken> All => _all;

    public static ExampleTokens Read(JsonNode root, string subject) => new(root, subject);
}
