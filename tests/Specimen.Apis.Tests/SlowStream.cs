using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Specimen.Apis.Tests;

/// <summary>Gives a few bytes at a time, as a network does, so that values are cut anywhere.</summary>
internal sealed class SlowStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atOnce));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, atOnce)], cancellationToken);
}
