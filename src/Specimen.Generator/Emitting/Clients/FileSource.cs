namespace Specimen.Emitting.Clients;

/// <summary>A file of a multipart body.</summary>
internal sealed class FileSource(SharedPart part) : ClientSource(part)
{
    protected override string Name => Client.Names.File;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        string stream = names.Framework("Stream");
        writer.Line("/// <summary>A file to send.</summary>");
        writer.Line("/// <param name=\"Content\">Its bytes, from the stream's position on. They are sent as they are read; the stream stays open.</param>");
        writer.Line("/// <param name=\"FileName\">Its name; null for the name of its part.</param>");
        writer.Line("/// <param name=\"ContentType\">Its media type, such as <c>image/png</c>; null, or what is none, for the one that the API's document gives, else <c>application/octet-stream</c>.</param>");
        writer.Line(names.GeneratedCode);
        writer.Line($"{Namespace.Access} sealed partial record {Name}({stream} Content, string? FileName = null, string? ContentType = null) : {names.Framework("ISpecHttpFile")}");
        writer.Open();
        if (part.FilesHaveHeaders)
        {
            writer.Line("/// <summary>The headers of its part, by name, but for <c>Content-Type</c> and <c>Content-Disposition</c>, which each file has.</summary>");
            writer.Line($"public {names.Framework("IReadOnlyDictionary")}<string, string> Headers {{ get; init; }} = {names.Static("ReadOnlyDictionary")}<string, string>.Empty;");
            writer.Line();
        }

        writer.Line("/// <summary>A file without a name of its own.</summary>");
        writer.Line($"public static implicit operator {Name}({stream} content) => new(content);");
        writer.Close();
    }
}
