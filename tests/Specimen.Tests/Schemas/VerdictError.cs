namespace Specimen.Tests.Schemas;

/// <summary>One reason why an instance is invalid.</summary>
/// <param name="Keyword">The keyword that is broken; empty where the value could not be read at all.</param>
/// <param name="Pointer">Where in the instance.</param>
/// <param name="Message">The words of whoever judged.</param>
/// <param name="Rule">Where in the schema, as a pointer from a <c>#</c> on; null where whoever judged does not tell.</param>
internal sealed record VerdictError(string Keyword, string Pointer, string Message, string? Rule = null)
{
    public override string ToString() => $"{Keyword} at '{Pointer}': {Message}";
}
