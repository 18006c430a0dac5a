using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Specimen.Clients.Tests.Infrastructure;

/// <summary>A stream that can't seek, and gives one chunk at a time.</summary>
/// <param name="chunks">The chunks.</param>
/// <param name="beforeSecond">What the second chunk waits for; null for nothing.</param>
internal sealed class DrippingStream(IReadOnlyList<byte[]> chunks, Task? beforeSecond = null) : Stream
{
    private int _next;
    private bool _isClosed;

    public override bool CanRead => !_isClosed;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_next == 1 && beforeSecond is not null)
        {
            await beforeSecond.WaitAsync(cancellationToken);
        }

        if (_next == chunks.Count)
        {
            return 0;
        }

        byte[] chunk = chunks[_next++];
        chunk.CopyTo(buffer);
        return chunk.Length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Nobody should block on it.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _isClosed = true;
        base.Dispose(disposing);
    }
}
