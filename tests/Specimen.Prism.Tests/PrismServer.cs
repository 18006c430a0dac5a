using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Specimen.Prism.Tests;

/// <summary>Prism as a mock of one document: it tells what a request violates, and answers from the document.</summary>
internal sealed class PrismServer : IDisposable
{
    private static readonly TimeSpan s_start = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource _isListening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PrismServer(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>The folder that npm installed Prism into; null where it is not there.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("SPECIMEN_PRISM") is { Length: > 0 } folder ? folder : null;

    public Uri Address { get; }

    /// <summary>Starts Prism on a free port of the loopback interface, and waits until it listens.</summary>
    /// <param name="document">The path of the OpenAPI document.</param>
    public static async Task<PrismServer> StartAsync(string document)
    {
        int port = FreePort();
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        string[] arguments = [Path.Combine(Folder!, "node_modules", "@stoplight", "prism-cli", "dist", "index.js"), "mock", "--host", "127.0.0.1", "--port", $"{port}", document];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var server = new PrismServer(new Process { StartInfo = start, EnableRaisingEvents = true }, new Uri($"http://127.0.0.1:{port}/"));
        server._process.OutputDataReceived += (_, line) => server.Receive(line.Data);
        server._process.ErrorDataReceived += (_, line) => server.Receive(line.Data);
        server._process.Exited += (_, _) => server._isListening.TrySetException(new InvalidOperationException("Prism ended:\n" + string.Join("\n", server._log)));
        server._process.Start();
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        try
        {
            await server._isListening.Task.WaitAsync(s_start);
        }
        catch
        {
            server.Dispose();
            throw;
        }

        return server;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private void Receive(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(line);
        if (line.Contains("Prism is listening", StringComparison.Ordinal))
        {
            _isListening.TrySetResult();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
