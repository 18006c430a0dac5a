using Microsoft.CodeAnalysis.Text;

namespace Specimen.Emitting;

/// <summary>
/// Prints the public types that every type of a namespace shares. They stand in the API's own namespace, so that two assemblies
/// with emitted types never clash.
/// </summary>
internal static class JsonModelEmitter
{
    public static string Hint(EmittedNamespace @namespace) => HintName.Of(@namespace, JsonModelNames.Model);

    public static SourceText Emit(EmittedNamespace @namespace)
    {
        var file = new SourceFile(@namespace, "specs");
        CSharpNames names = file.Names;
        string reader = names.Framework("Utf8JsonReader");
        string utf8Writer = names.Framework("Utf8JsonWriter");
        string json = names.Static("SpecJson");
        string list = names.Framework("IReadOnlyList");
        string bytes = $"{names.Framework("ReadOnlySpan")}<byte>";
        SourceWriter writer = file.Writer;
        writer.Lines($$"""
            /// <summary>A type that reads, writes and checks itself, without reflection.</summary>
            /// <typeparam name="TSelf">The type itself.</typeparam>
            {{@namespace.Access}} interface {{JsonModelNames.Interface}}<TSelf>
                where TSelf : {{JsonModelNames.Interface}}<TSelf>
            {
                /// <summary>Reads a value from the token the reader stands on, and leaves the reader on the value's last token.</summary>
                /// <exception cref="global::System.Text.Json.JsonException">The JSON is not of this type.</exception>
                static abstract TSelf Read(ref {{reader}} reader);

                /// <summary>Writes the value.</summary>
                void Write({{utf8Writer}} writer);

                /// <summary>The schema violations of the value; empty if it is valid.</summary>
                {{list}}<{{JsonModelNames.Violation}}> Validate();
            }

            /// <summary>Reads and writes the types of this namespace without options, contracts or reflection.</summary>
            {{@namespace.Access}} static class {{JsonModelNames.Model}}
            {
                /// <summary>Reads a value from JSON that holds nothing else.</summary>
                /// <param name="json">The JSON.</param>
                /// <typeparam name="T">The type of the value.</typeparam>
                /// <exception cref="global::System.Text.Json.JsonException">The text is no JSON, or not of this type; the exception tells where.</exception>
                public static T Parse<T>(string json)
                    where T : {{JsonModelNames.Interface}}<T> => Parse<T>({{names.Framework("Encoding")}}.UTF8.GetBytes(json));

                /// <inheritdoc cref="Parse{T}(string)"/>
                /// <param name="utf8Json">The JSON; a byte order mark before it is skipped.</param>
                public static T Parse<T>({{bytes}} utf8Json)
                    where T : {{JsonModelNames.Interface}}<T>
                {
                    var reader = new {{reader}}(utf8Json is [0xEF, 0xBB, 0xBF, ..] ? utf8Json[3..] : utf8Json);
                    reader.Read();
                    T value = {{json}}.Read(ref reader, static (ref {{reader}} start, ref {{names.Framework("SpecKept")}} _, int _) => T.Read(ref start));
                    reader.Read();
                    return value;
                }

                /// <summary>Writes a value as JSON in UTF-8.</summary>
                /// <param name="value">The value.</param>
                /// <typeparam name="T">The type of the value.</typeparam>
                public static byte[] ToUtf8Bytes<T>(T value)
                    where T : {{JsonModelNames.Interface}}<T>
                {
                    var bytes = new {{names.Framework("ArrayBufferWriter")}}<byte>();
                    using (var writer = new {{utf8Writer}}(bytes))
                    {
                        value.Write(writer);
                    }

                    return bytes.WrittenSpan.ToArray();
                }
            }

            /// <summary>Lets System.Text.Json read and write the types of this namespace.</summary>
            /// <typeparam name="T">The type.</typeparam>
            {{@namespace.Access}} sealed class {{JsonModelNames.Converter}}<T> : {{names.Framework("JsonConverter")}}<T>
                where T : {{JsonModelNames.Interface}}<T>
            {
                /// <inheritdoc/>
                public override T Read(ref {{reader}} reader, {{names.Framework("Type")}} typeToConvert, {{names.Framework("JsonSerializerOptions")}} options)
                {
                    {{reader}} start = reader;
                    try
                    {
                        return T.Read(ref reader);
                    }
                    catch ({{names.Framework("JsonException")}} exception) when (exception.Path is null)
                    {
                        throw {{json}}.WithPathInConverter(exception, start, reader.TokenStartIndex);
                    }
                }

                /// <inheritdoc/>
                public override void Write({{utf8Writer}} writer, T value, {{names.Framework("JsonSerializerOptions")}} options) => value.Write(writer);
            }

            /// <summary>One way in which a value breaks its schema.</summary>
            /// <param name="Pointer">Where in the value: a JSON pointer (RFC 6901), empty for the value itself.</param>
            /// <param name="Schema">Where in the spec: the file and a JSON pointer to the keyword, such as <c>api.json#/components/schemas/Pet/properties/name/maxLength</c>.</param>
            /// <param name="Keyword">The keyword of JSON Schema that is broken.</param>
            /// <param name="Message">What is wrong, in words.</param>
            {{@namespace.Access}} sealed record {{JsonModelNames.Violation}}(string Pointer, string Schema, string Keyword, string Message)
            {
                internal static {{list}}<{{JsonModelNames.Violation}}> From({{list}}<{{names.Framework("SpecViolation")}}> found)
                {
                    if (found.Count == 0)
                    {
                        return [];
                    }

                    var violations = new {{JsonModelNames.Violation}}[found.Count];
                    for (int i = 0; i < violations.Length; i++)
                    {
                        violations[i] = new(found[i].At, found[i].Schema + "/" + found[i].Keyword, found[i].Keyword, "The value " + found[i].Message);
                    }

                    return violations;
                }

                /// <summary>The pointer and the message.</summary>
                public override string ToString() => Pointer.Length == 0 ? Message : Pointer + ": " + Message;
            }
            """);
        return file.ToSourceText();
    }
}
