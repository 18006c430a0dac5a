using System;
using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Specimen.Benchmarks.Bare;

namespace Specimen.Benchmarks.Documents;

/// <summary>A document of an emitted type and of the plain type that System.Text.Json reads.</summary>
/// <param name="name">The name of the document.</param>
/// <param name="json">Its text.</param>
/// <param name="direct">Calls the emitted code itself.</param>
/// <param name="generated">What System.Text.Json's source generator made of the plain type.</param>
/// <param name="settable">The same of a type whose members can be set.</param>
/// <param name="bare">The loop that reads the plain type.</param>
internal sealed class TypedDocument<TEmitted, TPlain, TSettable>(
    string name,
    byte[] json,
    Direct<TEmitted> direct,
    JsonTypeInfo<TPlain> generated,
    JsonTypeInfo<TSettable> settable,
    BareRead<TPlain> bare)
    : Document(name, json)
    where TEmitted : class
    where TPlain : class
    where TSettable : class
{
    private static readonly JsonSerializerOptions s_reflected = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly TEmitted _emitted = JsonSerializer.Deserialize<TEmitted>(json)!;
    private readonly TPlain _plain = JsonSerializer.Deserialize(json, generated)!;
    private readonly ArrayBufferWriter<byte> _buffer = new(2 * json.Length);
    private readonly Utf8JsonWriter _writer = new(new ArrayBufferWriter<byte>());

    public override object ReadEmitted() => JsonSerializer.Deserialize<TEmitted>(Json)!;

    public override object ReadEmittedDirectly()
    {
        var reader = new Utf8JsonReader(Json);
        reader.Read();
        return direct.Read(ref reader);
    }

    public override object ReadSourceGenerated() => JsonSerializer.Deserialize(Json, generated)!;

    public override object ReadSettable() => JsonSerializer.Deserialize(Json, settable)!;

    public override object ReadReflected() => JsonSerializer.Deserialize<TPlain>(Json, s_reflected)!;

    public override object ReadBare()
    {
        var reader = new Utf8JsonReader(Json);
        reader.Read();
        return bare(ref reader);
    }

    public override void WriteEmitted() => JsonSerializer.Serialize(Restart(), _emitted);

    public override void WriteEmittedDirectly()
    {
        direct.Write(Restart(), _emitted);
        _writer.Flush();
    }

    public override void WriteSourceGenerated() => JsonSerializer.Serialize(Restart(), _plain, generated);

    public override void WriteReflected() => JsonSerializer.Serialize(Restart(), _plain, s_reflected);

    public override byte[] ToBytesEmitted() => JsonSerializer.SerializeToUtf8Bytes(_emitted);

    public override byte[] ToBytesSourceGenerated() => JsonSerializer.SerializeToUtf8Bytes(_plain, generated);

    public override byte[] ToBytesReflected() => JsonSerializer.SerializeToUtf8Bytes(_plain, s_reflected);

    public override int Validate() => direct.Validate(_emitted);

    public override void Check()
    {
        JsonNode? expected = JsonNode.Parse(Json);
        Expect(JsonSerializer.SerializeToNode(ReadEmitted(), typeof(TEmitted)), nameof(ReadEmitted));
        Expect(JsonSerializer.SerializeToNode(ReadEmittedDirectly(), typeof(TEmitted)), nameof(ReadEmittedDirectly));
        Expect(JsonNode.Parse(Written(WriteEmitted)), nameof(WriteEmitted));
        Expect(JsonNode.Parse(Written(WriteEmittedDirectly)), nameof(WriteEmittedDirectly));
        ExpectPlain(ReadSourceGenerated(), nameof(ReadSourceGenerated));
        ExpectPlain(ReadReflected(), nameof(ReadReflected));
        ExpectPlain(JsonSerializer.SerializeToNode((TSettable)ReadSettable(), settable).Deserialize(generated)!, nameof(ReadSettable));
        ExpectPlain(ReadBare(), nameof(ReadBare));
        if (Validate() != 0)
        {
            throw new InvalidOperationException($"{Name} breaks its schema.");
        }

        void Expect(JsonNode? actual, string contestant)
        {
            if (!JsonNode.DeepEquals(expected, actual))
            {
                throw new InvalidOperationException($"{contestant} gives another {Name}.");
            }
        }

        // System.Text.Json writes times as +00:00: what was read is compared, not how it is written.
        void ExpectPlain(object actual, string contestant)
        {
            if (!JsonNode.DeepEquals(JsonSerializer.SerializeToNode(_plain, generated), JsonSerializer.SerializeToNode((TPlain)actual, generated)))
            {
                throw new InvalidOperationException($"{contestant} gives another {Name}.");
            }
        }
    }

    private Utf8JsonWriter Restart()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        return _writer;
    }

    private ReadOnlySpan<byte> Written(Action write)
    {
        write();
        return _buffer.WrittenSpan;
    }
}
