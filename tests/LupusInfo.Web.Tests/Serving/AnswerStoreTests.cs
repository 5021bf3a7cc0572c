using System.Diagnostics.Metrics;
using System.Text;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>How an answer is finished, kept and sent, without the rest of the way to it.</summary>
public sealed class AnswerStoreTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    private const string Address = "/lupus/kidneys/";

    private static readonly Endpoint Page = new(null, new(new PageActionDescriptor(), new KeptAttribute()), "a page");
    private static readonly Endpoint File = new(null, new(new KeptAttribute()), "a file");
    private static readonly Endpoint Anew = new(null, new(), "what is answered anew");

    private readonly AnswerStore store = new();
    private int drawn;

    [Theory]
    [InlineData("text/html", "text/markdown")]
    [InlineData("text/markdown", "text/html")]
    public async Task A_page_is_drawn_once_for_both_of_its_forms(string first, string second)
    {
        foreach (var accept in new[] { first, second })
        {
            var answer = await FinishAsync(Page, Html, accept);
            Assert.Equal(accept == "text/html" ? "<p>page</p>" : "page, as text", TextOf(answer));
            Assert.Equal("Accept, Accept-Encoding", answer.Response.Headers.Vary.ToString());
        }

        Assert.Equal((1, 2), (drawn, store.Count(site.Site)));
    }

    [Fact]
    public async Task What_is_kept_is_sent_with_its_endpoint_and_counted_and_what_is_not_goes_on()
    {
        var told = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Name == "lupusinfo.answers" && instrument.Meter.Scope == site.Services.GetRequiredService<IMeterFactory>())
                {
                    own.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => told.Add($"{tags[0].Key} {tags[0].Value}"));
        listener.Start();
        var wentOn = 0;
        var kept = Kept(_ =>
        {
            wentOn++;
            return Task.CompletedTask;
        });

        var before = Context("text/html");
        await kept.InvokeAsync(before);
        await FinishAsync(Page, Html, "text/html");
        var after = Context("text/html");
        await kept.InvokeAsync(after);

        Assert.Equal((1, null, Page), (wentOn, before.GetEndpoint(), after.GetEndpoint()));
        Assert.Equal("<p>page</p>", TextOf(after));
        Assert.Equal(["source drawn", "source kept"], told);
    }

    [Fact]
    public async Task In_development_and_of_an_endpoint_that_is_asked_anew_nothing_is_kept()
    {
        foreach (var (endpoint, drafts) in new[] { (Page, true), (Page, true), (Anew, false), (Anew, false) })
        {
            Assert.Equal("<p>page</p>", TextOf(await FinishAsync(endpoint, Html, "text/html", drafts)));
        }

        Assert.Equal((4, 0), (drawn, store.Count(site.Site)));
    }

    [Fact]
    public async Task Who_refuses_both_forms_of_a_page_is_told_what_it_was_chosen_by_and_nothing_is_drawn()
    {
        var refused = await FinishAsync(Page, Html, "text/html;q=0, image/png");
        Assert.Equal((406, "Accept", "", 0),
            (refused.Response.StatusCode, refused.Response.Headers.Vary.ToString(), TextOf(refused), drawn));
        Assert.Equal(200, (await FinishAsync(File, Html, "text/html;q=0, image/png")).Response.StatusCode);
    }

    [Theory]
    [InlineData(200, "", 1)]
    [InlineData(200, "x", 1)]
    [InlineData(400, "", 0)]
    [InlineData(404, "", 0)]
    [InlineData(500, "x", 0)]
    public async Task A_status_alone_or_an_error_is_passed_on_and_not_kept(int status, string text, int kept)
    {
        foreach (var accept in new[] { "text/html", "text/markdown" })
        {
            var answer = await FinishAsync(File, response => Write(response, status, text), accept);
            Assert.Equal((status, text), (answer.Response.StatusCode, TextOf(answer)));
        }

        Assert.Equal(kept, store.Count(site.Site));
    }

    [Fact]
    public async Task An_answer_holds_what_its_endpoint_said_and_nothing_that_stood_there_before()
    {
        Assert.Equal("no-cache", (await FinishAsync(Anew, Html)).Response.Headers.CacheControl.ToString());
        await FinishAsync(File, response =>
        {
            response.Headers.CacheControl = "max-age=60";
            response.ContentLength = 2;
            return Write(response, 200, "ok");
        });
        var headers = store.At(site.Site, Address)!.Find(KeptAttribute.Plain, PageForm.Html)!.Headers;
        Assert.Equal(
            ["Cache-Control: max-age=60", "Content-Type: text/plain"], headers.Select(header => $"{header.Key}: {header.Value}").Order());
    }

    [Theory]
    [InlineData("image/png", "picture")]
    [InlineData("text/plain", "")]
    public async Task Pictures_and_empty_answers_are_not_packed(string mediaType, string text)
    {
        var answer = await SendAsync(new(200, [new("Content-Type", mediaType)], Bytes(text)), ("Accept-Encoding", "br"));
        Assert.Equal(("", "", text),
            (answer.Response.Headers.ContentEncoding.ToString(), answer.Response.Headers.Vary.ToString(), TextOf(answer)));
        Assert.Equal(text.Length, answer.Response.ContentLength);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("{0}")]
    public async Task Who_has_the_answer_is_told_so_without_a_body_but_not_of_an_error(string known)
    {
        KeyValuePair<string, StringValues>[] headers = [new("Content-Type", "text/plain"), new("X-Other", "stays"), new("Vary", "Accept")];
        var tag = (await SendAsync(new(200, headers, Bytes("text")))).Response.Headers.ETag.ToString();
        var asked = known.Replace("{0}", tag, StringComparison.Ordinal);
        var has = (await SendAsync(new(200, headers, Bytes("text")), ("If-None-Match", asked))).Response;
        Assert.Equal((304, tag, "stays", "Accept, Accept-Encoding", 0L),
            (has.StatusCode, has.Headers.ETag.ToString(), has.Headers["X-Other"].ToString(), has.Headers.Vary.ToString(), has.Body.Length));

        var error = await SendAsync(new(404, headers, Bytes("text")), ("If-None-Match", asked));
        Assert.Equal((404, "", "text"), (error.Response.StatusCode, error.Response.Headers.ETag.ToString(), TextOf(error)));
    }

    [Fact]
    public async Task What_an_error_was_chosen_by_is_said_beside_what_its_page_is_chosen_by()
    {
        var context = Context("text/html");
        context.Response.Headers.Vary = "Origin";
        await new Answer(404, [new("Content-Type", "text/html")], Bytes("text")).SendAsync(context);
        Assert.Equal("Origin, Accept-Encoding", context.Response.Headers.Vary.ToString());
    }

    private static Task Html(HttpResponse response) => Write(response, 200, "<p>page</p>", "text/html");

    private static async Task Write(HttpResponse response, int status, string text, string mediaType = "text/plain")
    {
        response.StatusCode = status;
        if (text.Length > 0)
        {
            response.ContentType = mediaType;
            await response.Body.WriteAsync(Bytes(text));
        }
    }

    private async Task<HttpContext> FinishAsync(
        Endpoint endpoint, Func<HttpResponse, Task> draw, string accept = "*/*", bool drafts = false)
    {
        var context = Context(accept);
        context.SetEndpoint(endpoint);
        context.Response.Headers["X-Before"] = "of this reader";
        var settings = site.Services.GetRequiredService<Settings>() with { Drafts = drafts };
        var finished = new FinishedAnswers(
            asked =>
            {
                drawn++;
                return draw(asked.Response);
            },
            store, settings, site.Services.GetRequiredService<Telemetry>(),
            page => new(page.Status, page.Headers, Bytes("page, as text")));
        await Kept(asked => finished.InvokeAsync(asked, site.Site)).InvokeAsync(context);
        return context;
    }

    private KeptAnswers Kept(RequestDelegate next) => ActivatorUtilities.CreateInstance<KeptAnswers>(site.Services, store, next);

    private static async Task<HttpContext> SendAsync(Answer answer, params (string Name, string Value)[] headers)
    {
        var context = Context("*/*");
        foreach (var (name, value) in headers)
        {
            context.Request.Headers[name] = value;
        }

        await answer.SendAsync(context);
        return context;
    }

    private static DefaultHttpContext Context(string accept) => new()
    {
        Request = { Method = "GET", Path = Address, Headers = { Accept = accept } }, Response = { Body = new MemoryStream() },
    };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string TextOf(HttpContext context) => Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
}
