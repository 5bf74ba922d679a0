using System.Text;
using Marsad.Exchange.Feeds;

namespace Marsad.Exchange.Tests.Feeds;

public sealed class FeedClientTests
{
    private static readonly byte[] Feed = Encoding.UTF8.GetBytes("<rss><channel><title>وكالة</title></channel></rss>");
    private static readonly FeedOptions Local = new() { AllowedHosts = ["localhost"], Timeout = TimeSpan.FromSeconds(20) };

    [Fact]
    public async Task Content_comes_with_its_tag_and_the_next_request_is_conditional()
    {
        using var server = new SmallServer(head => head.Contains("If-None-Match: W/\"7\"", StringComparison.Ordinal) && head.Contains("If-Modified-Since: Sat, 05 May 2018 10:00:00 GMT", StringComparison.Ordinal)
            ? SmallServer.Response("304 Not Modified", "", [])
            : SmallServer.Response("200 OK", "ETag: W/\"7\"\r\nLast-Modified: Sat, 05 May 2018 10:00:00 GMT\r\n", Feed));
        using var client = new FeedClient(Local, TimeProvider.System);
        var content = Assert.IsType<FeedContent>(await client.GetAsync(server.Address, null, default));
        Assert.Equal(Feed, content.Bytes);
        Assert.IsType<FeedUnchanged>(await client.GetAsync(server.Address, new(server.Address, content.ETag, content.LastModified), default));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("0.0.0.0")]
    [InlineData("2130706433")]
    public async Task The_machines_own_networks_are_not_asked(string host)
    {
        using var server = new SmallServer(_ => SmallServer.Response("200 OK", "", Feed));
        using var client = new FeedClient(FeedOptions.Default, TimeProvider.System);
        var failure = Assert.IsType<FeedFailure>(await client.GetAsync($"http://{host}:{server.Port}/feed", null, default));
        Assert.Contains("not public", failure.Problem, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_redirect_into_the_machines_networks_is_not_followed()
    {
        using var secret = new SmallServer(_ => SmallServer.Response("200 OK", "", Feed));
        using var server = new SmallServer(_ => SmallServer.Response("302 Found", $"Location: http://127.0.0.1:{secret.Port}/\r\n", []));
        using var client = new FeedClient(Local, TimeProvider.System);
        Assert.Contains("not public", Assert.IsType<FeedFailure>(await client.GetAsync(server.Address, null, default)).Problem, StringComparison.Ordinal);
        Assert.Empty(secret.Requests);
    }

    [Theory]
    [InlineData("Location: /feed\r\n", "more than 5 times")]
    [InlineData("Location: file:///etc/passwd\r\n", "begins with file:")]
    [InlineData("", "to nowhere")]
    public async Task Redirects_have_their_limits(string header, string reason)
    {
        using var server = new SmallServer(_ => SmallServer.Response("301 Moved Permanently", header, []));
        using var client = new FeedClient(Local, TimeProvider.System);
        Assert.Contains(reason, Assert.IsType<FeedFailure>(await client.GetAsync(server.Address, null, default)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_answer_is_not_read_to_its_end_packed_or_not()
    {
        using var server = new SmallServer(head => head.StartsWith("GET /gz", StringComparison.Ordinal)
            ? SmallServer.Response("200 OK", "Content-Encoding: gzip\r\n", Import.WebArchives.Warc.Gzip(new byte[5 << 20]))
            : SmallServer.Response("200 OK", "", new byte[2 << 20]));
        using var client = new FeedClient(Local with { Bytes = 1 << 20 }, TimeProvider.System);
        foreach (var path in new[] { "/gz", "/plain" })
            Assert.Contains("more than 1 MB", Assert.IsType<FeedFailure>(await client.GetAsync($"http://localhost:{server.Port}{path}", null, default)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_left()
    {
        using var server = new SmallServer(_ => []);
        using var client = new FeedClient(Local with { Timeout = TimeSpan.FromMilliseconds(200) }, TimeProvider.System);
        Assert.Contains("no answer within", Assert.IsType<FeedFailure>(await client.GetAsync(server.Address, null, default)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_gone_is_gone_for_good_and_a_busy_server_is_given_the_time_it_wants()
    {
        using var server = new SmallServer(head => head.StartsWith("GET /gone", StringComparison.Ordinal)
            ? SmallServer.Response("410 Gone", "", []) : SmallServer.Response("503 Service Unavailable", "Retry-After: 7200\r\n", []));
        using var client = new FeedClient(Local, TimeProvider.System);
        Assert.True(Assert.IsType<FeedFailure>(await client.GetAsync($"http://localhost:{server.Port}/gone", null, default)).IsForGood);
        Assert.Equal(TimeSpan.FromHours(2), Assert.IsType<FeedFailure>(await client.GetAsync(server.Address, null, default)).RetryAfter);
    }
}
