using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Specimen.Clients.Tests.Pages;
using Xunit;

namespace Specimen.Clients.Tests;

/// <summary>Lists that come in pages, over a handler that answers each address with a page.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task A_token_leads_to_the_next_page()
    {
        var pages = new PageHandler
        {
            ["/v1/by-token?kind=a"] = """{"things":[{"id":1},{"id":2}],"nextPageToken":"b/c"}""",
            ["/v1/by-token?kind=a&page_token=b%2Fc"] = """{"nextPageToken":"d"}""",
            ["/v1/by-token?kind=a&page_token=d"] = """{"things":[{"id":3}],"nextPageToken":""}""",
        };

        Assert.Equal([1, 2, 3], await Ids(Client(pages).ListByTokenAllAsync(kind: "a")));
        Assert.Equal(3, pages.Requests.Count);
    }

    [Fact]
    public async Task It_starts_with_the_token_of_the_caller()
    {
        var pages = new PageHandler { ["/v1/by-token?page_token=d"] = """{"things":[{"id":3}]}""" };

        Assert.Equal([3], await Ids(Client(pages).ListByTokenAllAsync(pageToken: "d")));
    }

    [Fact]
    public async Task A_number_leads_to_the_next_page()
    {
        var pages = new PageHandler
        {
            ["/v1/by-number"] = """{"things":[{"id":1}],"meta":{"next_offset":1}}""",
            ["/v1/by-number?offset=1"] = """{"things":[{"id":2}],"meta":{"next_offset":null}}""",
        };

        Assert.Equal([1, 2], await Ids(Client(pages).ListByNumberAllAsync()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1")]
    public async Task A_number_that_leads_back_is_the_last_one(string next)
    {
        var pages = new PageHandler
        {
            ["/v1/by-number"] = """{"things":[{"id":1}],"meta":{"next_offset":1}}""",
            ["/v1/by-number?offset=1"] = """{"things":[{"id":2}],"meta":{"next_offset":#}}""".Replace("#", next, StringComparison.Ordinal),
        };

        Assert.Equal([1, 2], await Ids(Client(pages).ListByNumberAllAsync()));
    }

    [Theory]
    [InlineData("false", 2)]
    [InlineData("true", 3)]
    public async Task The_last_item_leads_to_the_next_page_while_there_are_more(string more, int count)
    {
        var pages = new PageHandler
        {
            ["/v1/by-last-item"] = """{"data":[{"id":4},{"id":7}],"has_more":#}""".Replace("#", more, StringComparison.Ordinal),
            ["/v1/by-last-item?starting_after=7"] = """{"data":[{"id":2}],"has_more":true}""",
            ["/v1/by-last-item?starting_after=2"] = """{"data":[],"has_more":true}""",
        };

        Assert.Equal(count == 2 ? [4, 7] : [4, 7, 2], await Ids(Client(pages).ListByLastItemAllAsync()));
        Assert.Equal(count == 2 ? 1 : 3, pages.Requests.Count);
    }

    [Theory]
    [InlineData(null, ""","paging":{"hasMore":false}""", 2)]
    [InlineData(null, ""","paging":{}""", 3)]
    [InlineData(5L, ""","paging":{"hasMore":true}""", 3)]
    public async Task The_number_of_items_leads_to_the_next_page_while_there_are_more(long? first, string more, int requests)
    {
        long start = first ?? 0;
        var pages = new PageHandler
        {
            [first is null ? "/v1/by-count" : "/v1/by-count?offset=5"] = """{"data":[{"id":4},{"id":7}],"paging":{"hasMore":true}}""",
            [$"/v1/by-count?offset={start + 2}"] = $$"""{"data":[{"id":2}]{{more}}}""",
            [$"/v1/by-count?offset={start + 3}"] = """{"paging":{"hasMore":true}}""",
        };

        Assert.Equal([4, 7, 2], await Ids(Client(pages).ListByCountAllAsync(offset: first)));
        Assert.Equal(requests, pages.Requests.Count);
    }

    [Theory]
    [InlineData(null, new[] { "", "?page=2", "?page=3" })]
    [InlineData(2, new[] { "?page=2", "?page=3" })]
    [InlineData(3, new[] { "?page=3" })]
    public async Task The_number_of_the_page_leads_to_the_next_one_up_to_their_number(int? first, string[] queries)
    {
        var pages = new PageHandler();
        foreach ((string query, int index) in queries.Select(static (x, i) => (x, i)))
        {
            pages["/v1/by-page" + query] = $$$"""{"data":[{"id":{{{index}}} }],"meta":{"total_pages":3}}""";
        }

        Assert.Equal(Enumerable.Range(0, queries.Length), await Ids(Client(pages).ListByPageAllAsync(page: first)));
        Assert.Equal(queries.Length, pages.Requests.Count);
    }

    [Theory]
    [InlineData("""{"data":[{"id":4}]}""")]
    [InlineData("""{"data":[{"id":4}],"meta":{}}""")]
    [InlineData("""{"data":[{"id":4}],"meta":{"total_pages":1}}""")]
    [InlineData("""{"data":[{"id":4}],"meta":{"total_pages":0}}""")]
    public async Task Without_a_greater_number_of_pages_there_is_one(string page)
    {
        var pages = new PageHandler { ["/v1/by-page"] = page };

        Assert.Equal([4], await Ids(Client(pages).ListByPageAllAsync()));
    }

    [Fact]
    public async Task A_page_without_items_is_the_last_one_whatever_their_number()
    {
        var pages = new PageHandler { ["/v1/by-page"] = """{"data":[{"id":4}],"meta":{"total_pages":9}}""", ["/v1/by-page?page=2"] = """{"meta":{"total_pages":9}}""" };

        Assert.Equal([4], await Ids(Client(pages).ListByPageAllAsync()));
        Assert.Equal(2, pages.Requests.Count);
    }

    [Theory]
    [InlineData(null, "4 7 2", 2)]
    [InlineData(1, "4 7 2", 2)]
    [InlineData(2, "2", 2)]
    [InlineData(3, "", 1)]
    public async Task The_number_of_items_of_all_pages_tells_whether_there_are_more(int? first, string ids, int requests)
    {
        var pages = new PageHandler
        {
            [first is null ? "/v1/by-page-and-total" : "/v1/by-page-and-total?page=1"] = """{"items":[{"id":4},{"id":7}],"total_count":3}""",
            ["/v1/by-page-and-total?page=2"] = """{"items":[{"id":2}],"total_count":3}""",
            ["/v1/by-page-and-total?page=3"] = """{"items":[],"total_count":3}""",
        };

        Assert.Equal(ids, string.Join(" ", await Ids(Client(pages).ListByPageAndTotalAllAsync(page: first))));
        Assert.Equal(requests, pages.Requests.Count);
    }

    [Theory]
    [InlineData(null, "4 7 2", 2)]
    [InlineData(2L, "2", 1)]
    public async Task The_number_of_items_so_far_leads_on_up_to_that_of_all(long? first, string ids, int requests)
    {
        var pages = new PageHandler
        {
            ["/v1/by-offset-and-total"] = """{"items":[{"id":4},{"id":7}],"offset":0,"total":3}""",
            ["/v1/by-offset-and-total?offset=2"] = """{"items":[{"id":2}],"offset":2,"total":3}""",
        };

        Assert.Equal(ids, string.Join(" ", await Ids(Client(pages).ListByOffsetAndTotalAllAsync(offset: first))));
        Assert.Equal(requests, pages.Requests.Count);
    }

    [Fact]
    public async Task Pages_are_counted_from_zero_where_the_default_says_so()
    {
        var pages = new PageHandler
        {
            ["/v1/by-page-from-zero"] = """{"items":[{"id":4}],"totalPages":2}""",
            ["/v1/by-page-from-zero?pageIndex=1"] = """{"items":[{"id":7}],"totalPages":2}""",
        };

        Assert.Equal([4, 7], await Ids(Client(pages).ListByPageFromZeroAllAsync()));
        Assert.Equal(2, pages.Requests.Count);
    }

    [Theory]
    [InlineData("https://api.invalid/v1/by-address?kind=a&after=1", "/v1/by-address?kind=a&after=1")]
    [InlineData("/v1/by-address?kind=a&after=%2F1", "/v1/by-address?kind=a&after=%2F1")]
    [InlineData("?after=1", "/v1/by-address?after=1")]
    [InlineData("http://api.invalid:8080/v1/by-address?after=1", "/v1/by-address?after=1")]
    [InlineData("https://API.invalid/internal/by-address", "/internal/by-address")]
    public async Task An_address_leads_to_the_next_page(string next, string target)
    {
        var pages = new PageHandler
        {
            ["/v1/by-address?kind=a"] = Page(1, next),
            [target] = """{"data":[{"id":2}],"links":{"next":null}}""",
        };

        Assert.Equal([1, 2], await Ids(Client(pages).ListByAddressAllAsync("a")));
        Assert.All(pages.Requests, static x => Assert.Equal("https://api.invalid", x.RequestUri!.GetLeftPart(UriPartial.Authority)));
    }

    [Fact]
    public async Task Headers_and_cookies_are_those_of_the_first_page_and_the_credential_is_asked_for_again()
    {
        int asked = 0;
        var pages = new PageHandler
        {
            ["/v1/by-address"] = """{"data":[],"links":{"next":"?after=1"}}""",
            ["/v1/by-address?after=1"] = """{"data":[],"links":{"next":"?after=2"}}""",
            ["/v1/by-address?after=2"] = """{"data":[]}""",
        };
        IPagesClient client = Client(pages, new PagesClientOptions { TokenSource = _ => ValueTask.FromResult<string?>($"t{++asked}") });

        Assert.Empty(await Ids(client.ListByAddressAllAsync(xTrace: "x", lang: "en")));
        Assert.Equal(["Bearer t1", "Bearer t2", "Bearer t3"], pages.Requests.Select(static x => x.Headers.NonValidated["Authorization"].Single()));
        Assert.All(pages.Requests, static x => Assert.Equal("x", x.Headers.NonValidated["X-Trace"].Single()));
        Assert.All(pages.Requests, static x => Assert.Equal("lang=en", x.Headers.NonValidated["Cookie"].Single()));
    }

    [Fact]
    public async Task A_credential_of_the_query_is_sent_with_each_page_once()
    {
        var pages = new PageHandler
        {
            ["/v1/by-address?api_key=k"] = """{"data":[{"id":1}],"links":{"next":"?after=1"}}""",
            ["/v1/by-address?after=1&api_key=k"] = """{"data":[{"id":2}],"links":{"next":"?after=2&api_key=k"}}""",
            ["/v1/by-address?after=2&api_key=k"] = """{"data":[{"id":3}]}""",
        };

        Assert.Equal([1, 2, 3], await Ids(Client(pages, new PagesClientOptions { Key = "k" }).ListByAddressAllAsync()));
    }

    [Theory]
    [InlineData("https://elsewhere.invalid/v1/by-address?after=1")]
    [InlineData("//elsewhere.invalid/v1")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_of_another_host_is_refused(string next)
    {
        var pages = new PageHandler { ["/v1/by-address"] = Page(0, next) };

        await Assert.ThrowsAsync<HttpRequestException>(() => Ids(Client(pages).ListByAddressAllAsync()));
        Assert.Single(pages.Requests);
    }

    [Fact]
    public async Task A_page_that_leads_to_itself_is_the_last_one()
    {
        var pages = new PageHandler { ["/v1/by-address"] = """{"data":[{"id":1}],"links":{"next":"?again"}}""", ["/v1/by-address?again"] = """{"data":[{"id":2}],"links":{"next":"?again"}}""" };

        Assert.Equal([1, 2], await Ids(Client(pages).ListByAddressAllAsync()));
    }

    [Fact]
    public async Task The_header_Link_leads_to_the_next_page()
    {
        var pages = new PageHandler
        {
            ["/v1/by-header"] = """[{"id":1}]""",
            ["/v1/by-header?page=2"] = """[{"id":2}]""",
            Links =
            {
                ["/v1/by-header"] = """<https://api.invalid/v1/by-header?page=2>; rel="next", <https://api.invalid/v1/by-header?page=2>; rel="last" """,
                ["/v1/by-header?page=2"] = """<https://api.invalid/v1/by-header>; rel="first prev" """,
            },
        };

        Assert.Equal([1, 2], await Ids(Client(pages).ListByHeaderAllAsync()));
    }

    [Fact]
    public async Task No_page_is_asked_for_before_it_is_reached()
    {
        var pages = new PageHandler
        {
            ["/v1/by-header"] = """[{"id":1},{"id":2}]""",
            Links = { ["/v1/by-header"] = "<?page=2>; rel=next" },
        };
        IAsyncEnumerable<Thing> things = Client(pages).ListByHeaderAllAsync();
        Assert.Empty(pages.Requests);

        await foreach (Thing thing in things)
        {
            if (thing.Id == 2)
            {
                break;
            }
        }

        Assert.Single(pages.Requests);
    }

    [Fact]
    public async Task An_error_on_the_way_is_thrown_after_the_items_before_it()
    {
        var pages = new PageHandler { ["/v1/by-token"] = """{"things":[{"id":1}],"nextPageToken":"a"}""" };
        var ids = new List<int>();

        PagesApiException exception = await Assert.ThrowsAsync<PagesApiException>(async () =>
        {
            await foreach (Thing thing in Client(pages).ListByTokenAllAsync())
            {
                ids.Add(thing.Id);
            }
        });

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal([1], ids);
    }

    [Fact]
    public async Task Cancelling_ends_it_between_pages()
    {
        using var cancellation = new CancellationTokenSource();
        var pages = new PageHandler
        {
            ["/v1/by-token"] = """{"things":[{"id":1}],"nextPageToken":"a"}""",
            ["/v1/by-token?page_token=a"] = """{"things":[{"id":2}]}""",
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing _ in Client(pages).ListByTokenAllAsync().WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Single(pages.Requests);
    }

    [Fact]
    public async Task A_fake_client_gives_pages()
    {
        Assert.Equal([1, 2], await Ids(new FakeClient().ListByHeaderAllAsync()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Ids(new FakeClient().ListByAddressAllAsync()));
    }

    private static string Page(int id, string next) => $$$"""{"data":[{"id":{{{id}}}}],"links":{"next":"{{{next}}}"}}""";

    private static PagesClient Client(PageHandler pages, PagesClientOptions? options = null) => new(new HttpClient(pages), options);

    private static async Task<List<int>> Ids(IAsyncEnumerable<Thing> things)
    {
        var ids = new List<int>();
        await foreach (Thing thing in things)
        {
            ids.Add(thing.Id);
        }

        return ids;
    }

    /// <summary>Gives pages that no server sent.</summary>
    private sealed class FakeClient : IPagesClient
    {
        public Task<ListByHeaderResult> TryListByHeaderAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult<ListByHeaderResult>(new ListByHeaderResult.Ok([new Thing { Id = 1 }, new Thing { Id = 2 }]));

        public Task<ListByAddressResult> TryListByAddressAsync(string? kind = null, string? xTrace = null, string? lang = null, CancellationToken cancellationToken = default) =>
            Task.FromResult<ListByAddressResult>(new ListByAddressResult.Ok(new ListByAddressResponse { Data = [], Links = new ListByAddressResponseLinks { Next = new Uri("https://api.invalid/more") } }));

        public Task<IReadOnlyList<Thing>> ListByHeaderAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByAddressResponse> ListByAddressAsync(string? kind = null, string? xTrace = null, string? lang = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByTokenResponse> ListByTokenAsync(string? kind = null, string? pageToken = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByTokenResult> TryListByTokenAsync(string? kind = null, string? pageToken = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByNumberResponse> ListByNumberAsync(int? offset = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByNumberResult> TryListByNumberAsync(int? offset = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByLastItemResponse> ListByLastItemAsync(int? startingAfter = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByLastItemResult> TryListByLastItemAsync(int? startingAfter = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByPageResponse> ListByPageAsync(int? page = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByPageResult> TryListByPageAsync(int? page = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByPageFromZeroResponse> ListByPageFromZeroAsync(long? pageIndex = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByPageFromZeroResult> TryListByPageFromZeroAsync(long? pageIndex = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByPageAndTotalResponse> ListByPageAndTotalAsync(int? page = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByPageAndTotalResult> TryListByPageAndTotalAsync(int? page = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByOffsetAndTotalResponse> ListByOffsetAndTotalAsync(long? offset = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByOffsetAndTotalResult> TryListByOffsetAndTotalAsync(long? offset = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByCountResponse> ListByCountAsync(long? offset = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ListByCountResult> TryListByCountAsync(long? offset = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    /// <summary>Answers each path and query with its page, any other with 404.</summary>
    private sealed class PageHandler : HttpMessageHandler
    {
        private readonly Dictionary<string, string> _bodies = [];

        public Dictionary<string, string> Links { get; } = [];

        public List<HttpRequestMessage> Requests { get; } = [];

        public string this[string target]
        {
            set => _bodies[target] = value;
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Requests.Add(request);
            string target = request.RequestUri!.PathAndQuery;
            if (!_bodies.TryGetValue(target, out string? body))
            {
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
            }

            var response = new HttpResponseMessage { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            if (Links.TryGetValue(target, out string? link))
            {
                response.Headers.TryAddWithoutValidation("Link", link);
            }

            return Task.FromResult(response);
        }
    }
}
