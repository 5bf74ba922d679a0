using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Marsad.Exchange.Tests.Feeds;

/// <summary>A server of HTTP/1.1 on the machine itself: one answer a connection, made by the test from the request's head.</summary>
internal sealed class SmallServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();

    internal SmallServer(Func<string, byte[]> answer)
    {
        listener.Start();
        _ = ServeAsync(answer);
    }

    /// <summary>The heads of all requests in their order.</summary>
    internal ConcurrentQueue<string> Requests { get; } = new();

    internal int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    internal string Address => $"http://localhost:{Port}/feed";

    internal static byte[] Response(string status, string headers, byte[] body) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n"), .. body];

    public void Dispose()
    {
        stop.Cancel();
        listener.Stop();
        stop.Dispose();
    }

    private async Task ServeAsync(Func<string, byte[]> answer)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                var stream = client.GetStream();
                var head = new StringBuilder();
                var buffer = new byte[4096];
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, stop.Token) is > 0 and var read)
                    head.Append(Encoding.ASCII.GetString(buffer, 0, read));
                if (head.Length == 0) continue;
                Requests.Enqueue(head.ToString());
                var bytes = answer(head.ToString());
                if (bytes.Length == 0) await Task.Delay(TimeSpan.FromSeconds(3), stop.Token);
                try
                {
                    await stream.WriteAsync(bytes, stop.Token);
                }
                catch (IOException)
                {
                    // the client had enough
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }
}
