using System.Net;
using System.Net.Http.Headers;
using Marsad.Exchange.Import.Streams;

namespace Marsad.Exchange.Feeds;

/// <summary>Fetches feeds: conditional requests, within a size, a time and a number of redirects, and never inside of the machine's own networks.</summary>
public sealed class FeedClient : IDisposable
{
    private const string Later = "It is asked again later.";

    private readonly FeedOptions options;
    private readonly TimeProvider clock;
    private readonly HttpClient http;

    /// <summary>A client.</summary>
    /// <param name="options">Its limits.</param>
    /// <param name="clock">The clock for dates in <c>Retry-After</c>.</param>
    public FeedClient(FeedOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        this.options = options;
        this.clock = clock;
        // a proxy would connect in our place, and see networks that we must not
        http = new(new SocketsHttpHandler
        {
            ConnectCallback = new NetworkGuard(options.AllowedHosts).ConnectAsync,
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Asks for a feed.</summary>
    /// <param name="address">Its address, <c>http</c> or <c>https</c>.</param>
    /// <param name="state">What is remembered of it, or null.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<FeedAnswer> GetAsync(string address, FeedState? state, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return new FeedFailure($"{address} is no address.", "Give an address that begins with http:// or https://.", IsForGood: true);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(options.Timeout);
        try
        {
            for (var redirects = 0; redirects <= options.Redirects; redirects++)
            {
                if (uri.Scheme is not ("http" or "https")) return new FeedFailure($"the address begins with {uri.Scheme}:.", "Only http:// and https:// are fetched.", IsForGood: true);
                using var request = Request(uri, state);
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token).ConfigureAwait(false);
                if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308)) return await AnswerAsync(response, time.Token).ConfigureAwait(false);
                if (response.Headers.Location is not { } location) return new FeedFailure("the server redirects to nowhere.", Later);
                uri = new(uri, location);
            }

            return new FeedFailure($"the server redirects more than {options.Redirects} times.", "Give the feed's own address.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FeedFailure($"no answer within {options.Timeout.TotalSeconds:0.#} seconds.", Later);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or UriFormatException)
        {
            return Explain(exception);
        }
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => http.Dispose();

    private static FeedFailure Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            if (cause is HostRefusedException refused)
                return new($"{refused.Message}; it was not asked.", "Allow the host by its name if you trust it.");
        return new($"the server cannot be reached ({(exception.InnerException ?? exception).Message.TrimEnd('.')}).", Later);
    }

    private HttpRequestMessage Request(Uri uri, FeedState? state)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5");
        if (state?.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (state?.LastModified is { } modified) request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    private async Task<FeedAnswer> AnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        switch ((int)response.StatusCode)
        {
            case 304:
                return new FeedUnchanged();
            case 410:
                return new FeedFailure("the feed is gone (410).", "Remove it, or give its new address.", IsForGood: true);
            case >= 200 and < 300:
                return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            default:
                return new FeedFailure($"the server answers {(int)response.StatusCode}.", Later, RetryAfter(response.Headers.RetryAfter));
        }
    }

    private async Task<FeedAnswer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var kept = new MemoryStream();
        var buffer = new byte[1 << 15];
        while (await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (kept.Length + read > options.Bytes) return new FeedFailure($"the feed has more than {Sizes.Text(options.Bytes)}.", Later);
            kept.Write(buffer, 0, read);
        }

        return new FeedContent(kept.ToArray(), First(response.Headers, "ETag"), First(response.Content.Headers, "Last-Modified"));
    }

    // as the server wrote it: what it is sent back must be the same
    private static string? First(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header) =>
        header?.Delta ?? (header?.Date is { } date && date > clock.GetUtcNow() ? date - clock.GetUtcNow() : null);
}
