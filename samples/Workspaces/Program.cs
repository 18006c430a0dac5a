using System;
using System.Net.Http;
using Workspaces;
using Workspaces.Server;

await using WorkspaceServer server = await WorkspaceServer.StartAsync();
using var http = new HttpClient { BaseAddress = server.Address };

await ViktorTour.RunAsync(http);
await VertraCloudTour.RunAsync(http);
await RegistrationTour.RunAsync(server.Address);

Console.WriteLine();
Console.WriteLine("Done: both APIs answered as their pages say.");
