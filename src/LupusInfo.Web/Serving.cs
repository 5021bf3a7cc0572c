using LupusInfo.Content;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Desk;
using LupusInfo.Web.Endpoints;
using Microsoft.AspNetCore.DataProtection;

namespace LupusInfo.Web;

/// <summary>The web application: what it is made of, and the way of a request through it.</summary>
public static class Serving
{
    private const int MaxRequestBytes = 4096;

    /// <summary>Reads the content and puts the application together, ready to run.</summary>
    /// <exception cref="ContentFolderException">The content folder cannot be used.</exception>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static WebApplication Build(string[] args)
    {
        // Settings lie beside the program, and pages in it: it can be started from any folder, and by another program.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Serving).Assembly.GetName().Name });
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
        services.AddOutputCache(PageCache.Configure);
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
        app.UseExceptionHandler("/error/500/");
        app.UseMiddleware<SecurityHeaders>();
        if (app.Environment.IsDevelopment())
        {
            app.UseMiddleware<DeskAnswers>();
        }

        app.UseMiddleware<ReadingOnly>();
        app.UseMiddleware<HeadAsGet>();
        app.UseMiddleware<AssetAnswers>();
        app.UseMiddleware<PictureAnswers>();
        app.UseMiddleware<AddressRedirects>();
        app.UseOutputCache();
        app.UseMiddleware<Packing>();
        app.UseStatusCodePagesWithReExecute("/error/{0}/");
        app.UseRouting();
        app.MapGet("/healthz", Health.Answer);
        app.MapGet("/robots.txt", Robots.Answer);
        app.MapGet("/sitemap.xml", Sitemap.Answer);
        app.MapRazorPages();
    }
}
