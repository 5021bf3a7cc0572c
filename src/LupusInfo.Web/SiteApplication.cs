using System.Text.Unicode;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Desk;
using LupusInfo.Web.Endpoints;
using LupusInfo.Web.Twins;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.WebEncoders;

namespace LupusInfo.Web;

/// <summary>The web application: what it is made of, and the way of a request through it.</summary>
public static class SiteApplication
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Reads the content and puts the application together, ready to run.</summary>
    /// <param name="args">Settings.</param>
    /// <param name="server">Who asks in the place of readers on the network.</param>
    /// <exception cref="ContentFolderException">The content folder cannot be used.</exception>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    public static WebApplication Build(string[] args, IServer? server = null)
    {
        Settings.CheckArguments(args);
        // Settings lie beside the program, and pages in it: it can be started from any folder, and by another program.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Settings are read once: following their file would fail where the system has no file events left.
            Args = [.. args, "--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(SiteApplication).Assembly.GetName().Name,
        });
        var settings = Settings.Read(builder.Configuration, builder.Environment.IsDevelopment());
        if (server is null)
        {
            settings.MustBeARoot();
        }

        Logging.Use(builder);
        Listen(builder);
        Limits.Use(builder);
        Telemetry.Use(builder);

        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(new SiteWatcher(new ContentFolder(settings.Content), TimeProvider.System, settings.Drafts));
        services.AddScoped(scope => scope.GetRequiredService<SiteWatcher>().Built);
        services.AddScoped(scope => scope.GetRequiredService<Built>().Site);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ContentHealth>();
        services.AddHostedService<ContentFollowing>();
        services.AddSingleton(Assets.Join());
        services.AddSingleton<AnswerStore>();
        AddPages(services);
        WriteNoKey(services);
        if (server is not null)
        {
            services.AddSingleton(server);
        }

        var app = builder.Build();
        if (app.Environment.IsProduction() && !settings.IsPublic)
        {
            app.Logger.LogError(
                "The setting BaseAddress is {BaseAddress}: search engines are asked to list no page until it is the site's public address",
                settings.BaseAddress);
        }

        Answer(app);
        return app;
    }

    /// <summary>Where to listen.</summary>
    private static void Listen(WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        if (!string.IsNullOrEmpty(configuration["urls"]))
        {
            // Containers set the ports for all programs. An address that was chosen for this one goes before, without a warning.
            (configuration["http_ports"], configuration["https_ports"]) = ("", "");
        }
        else if (string.IsNullOrEmpty(configuration["http_ports"] + configuration["https_ports"])
            && !configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Settings.LocalAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    }

    /// <summary>The pages, and how they are written.</summary>
    private static void AddPages(IServiceCollection services)
    {
        // Not by AddRazorPages alone: that puts two steps about who signs in before all others, and a kept answer spent a twentieth of
        // its time there. Nobody signs in; pages ask only which rules there would be.
        services.AddSingleton<IAuthorizationPolicyProvider, DefaultAuthorizationPolicyProvider>();
        services.AddMvcCore().AddRazorPages(pages =>
        {
            // English is at the root. Which languages there are is known only when one is asked for.
            foreach (var page in Enum.GetValues<ProgramPage>())
            {
                var address = Address.OfPage(Address.RootLanguage, page);
                pages.Conventions.AddPageRoute($"/{page}", "/{language:length(2,12)}" + address.TrimEnd('/'));
            }

            pages.Conventions.AddPageRoute("/Term", "/{language:length(2,12)}/glossary/{term}");
        });
        // Letters of all scripts as letters: only what HTML itself uses is written as a reference.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
    }

    /// <summary>Pages bring a form protection that this site has no form for: its start would write a key to the disk.</summary>
    private static void WriteNoKey(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var start = services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly).ToList();
        start.ForEach(service => services.Remove(service));
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
        app.UseStatusCodePagesWithReExecute("/error/{0}/");
        app.UseMiddleware<TwinAddresses>();
        app.UseMiddleware<FullText>();
        // What stands before this costs each reader, also of a page that is kept: it asks for nothing that is made for each request.
        app.UseMiddleware<KeptAnswers>();
        app.UseMiddleware<AssetAnswers>();
        app.UseMiddleware<PictureAnswers>();
        app.UseMiddleware<AddressRedirects>();
        app.UseRouting();
        app.UseMiddleware<ExactAddress>();
        app.UseMiddleware<ConcurrencyLimit>();
        var home = app.Services.GetRequiredService<Settings>().BaseAddress;
        app.UseMiddleware<FinishedAnswers>((Answer page) => Twin.Of(page, home));
        app.MapMethods("/healthz/live", Reading, Health.Live);
        app.MapMethods("/healthz/ready", Reading, Health.Ready);
        app.MapMethods("/healthz", Reading, Health.Ready);
        app.MapMethods("/robots.txt", Reading, Robots.Answer).WithMetadata(new KeptAttribute());
        app.MapMethods("/sitemap.xml", Reading, Sitemap.Answer).WithMetadata(new KeptAttribute());
        app.MapMethods("/llms.txt", Reading, Contents.Answer).WithMetadata(new KeptAttribute());
        if (app.Services.GetRequiredService<Settings>().IndexNowKey is { } key)
        {
            app.MapMethods($"/{key}.txt", Reading, () => Results.Text(key));
        }

        DataFiles.Map(app, Reading);
        app.MapMethods(PreviewFiles.Route, Reading, PreviewFiles.Answer).WithMetadata(new KeptAttribute());
        foreach (var feed in Feed.Routes)
        {
            app.MapMethods(feed, Reading, Feed.Answer).WithMetadata(new KeptAttribute());
        }

        MapInLanguages(app, Address.OfNames, SearchFiles.Names);
        if (!app.Services.GetRequiredService<Settings>().Search)
        {
            MapInLanguages(app, Address.OfIndex, SearchFiles.Index);
        }

        app.MapRazorPages();
    }

    /// <summary>A file that each language has.</summary>
    private static void MapInLanguages(WebApplication app, Func<string, string> address, Delegate answer)
    {
        var file = address(Address.RootLanguage);
        app.MapMethods(file, Reading, answer).WithMetadata(new KeptAttribute());
        app.MapMethods("/{language:length(2,12)}" + file, Reading, answer).WithMetadata(new KeptAttribute());
    }
}
