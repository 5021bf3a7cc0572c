using LupusInfo.Content;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Desk;
using LupusInfo.Web.Endpoints;
using Microsoft.AspNetCore.DataProtection;

namespace LupusInfo.Web;

/// <summary>The web application: what it is made of, and the way of a request through it.</summary>
public static class SiteApplication
{
    private const int MaxRequestBytes = 4096;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Reads the content and puts the application together, ready to run.</summary>
    /// <exception cref="ContentFolderException">The content folder cannot be used.</exception>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static WebApplication Build(string[] args)
    {
        // Settings lie beside the program, and pages in it: it can be started from any folder, and by another program.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(SiteApplication).Assembly.GetName().Name });
        var settings = Settings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        Logging.Use(builder);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(new SiteWatcher(new ContentFolder(settings.Content), TimeProvider.System, settings.Drafts));
        services.AddScoped(scope => scope.GetRequiredService<SiteWatcher>().Current);
        services.AddHostedService<ContentFollowing>();
        services.AddSingleton(Assets.Join());
        services.AddSingleton<AnswerStore>();
        services.AddRazorPages();
        // Pages bring a form protection that this site has no form for; without this it would write a key to the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();

        var app = builder.Build();
        Answer(app);
        return app;
    }

    private static void Answer(WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<PlainErrorPage>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error/500/", CreateScopeForErrors = true });
        app.UseMiddleware<SecurityHeaders>();
        if (app.Environment.IsDevelopment())
        {
            app.UseMiddleware<DeskAnswers>();
        }

        app.UseMiddleware<ReadingOnly>();
        app.UseMiddleware<AssetAnswers>();
        app.UseMiddleware<PictureAnswers>();
        app.UseMiddleware<AddressRedirects>();
        app.UseStatusCodePagesWithReExecute("/error/{0}/");
        app.UseRouting();
        app.UseMiddleware<ExactAddress>();
        app.UseMiddleware<FinishedAnswers>();
        app.MapMethods("/healthz", Reading, Health.Answer);
        app.MapMethods("/robots.txt", Reading, Robots.Answer).WithMetadata(new KeptAttribute());
        app.MapMethods("/sitemap.xml", Reading, Sitemap.Answer).WithMetadata(new KeptAttribute());
        app.MapRazorPages();
    }
}
