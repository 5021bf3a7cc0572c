using System.CommandLine;
using LupusInfo.Web.Commands;

// The verbs, one file each in Commands/. Without a verb the site is served.
var root = new RootCommand("LupusInfo: plain, sourced pages about lupus, from Markdown files.")
{
    ServeCommand.Create(),
    DocsCommand.Create(),
};
ServeCommand.MakeDefault(root);
return await root.Parse(args).InvokeAsync();
