using Xunit;

namespace Specimen.Clients.Tests.Infrastructure;

/// <summary>Tests against a server, which knows nothing of the test before.</summary>
public abstract class LoopbackTest : IClassFixture<LoopbackServer>
{
    protected LoopbackTest(LoopbackServer server)
    {
        server.Reset();
        Server = server;
    }

    /// <summary>The server that the test talks to.</summary>
    protected LoopbackServer Server { get; }
}
