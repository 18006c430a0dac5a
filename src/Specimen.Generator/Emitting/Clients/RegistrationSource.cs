using Specimen.Model.Clients;

namespace Specimen.Emitting.Clients;

/// <summary>The extension method that registers a client, where the project has Microsoft.Extensions.Http.</summary>
internal sealed class RegistrationSource(SharedPart part) : ClientSource(part)
{
    protected override string Name => Client.Names.Registration;

    protected override void Emit(SourceWriter writer, CSharpNames names)
    {
        (ClientNames client, string builder, string services) = (Client.Names, names.Framework("IHttpClientBuilder"), names.Framework("IServiceCollection"));
        string full = Namespace.Name.Length == 0 ? client.Client : Namespace.Name + "." + client.Client;
        writer.Line($"/// <summary>Registers <see cref=\"{client.Interface}\"/> for dependency injection.</summary>");
        writer.Line(names.GeneratedCode);
        writer.Lines($$"""
            {{Namespace.Access}} static partial class {{Name}}
            {
                /// <summary>Adds <see cref="{{client.Interface}}"/> with an HttpClient from the factory.</summary>
                /// <param name="services">The service collection.</param>
                /// <param name="configure">Sets the options of each client that is made.</param>
                /// <returns>The builder of the HttpClient, for its address, handlers, resilience and telemetry.</returns>
                public static {{builder}} {{client.Add}}(this {{services}} services, {{names.Framework("Action")}}<{{client.Options}}>? configure = null) =>
                    services.{{client.Add}}((_, options) => configure?.Invoke(options));

                /// <summary>Adds <see cref="{{client.Interface}}"/> with an HttpClient from the factory; <paramref name="configure"/> gets the service provider too.</summary>
                /// <param name="services">The service collection.</param>
                /// <param name="configure">Sets the options of each client that is made.</param>
                /// <returns>The builder of the HttpClient, for its address, handlers, resilience and telemetry.</returns>
                public static {{builder}} {{client.Add}}(this {{services}} services, {{names.Framework("Action")}}<{{names.Framework("IServiceProvider")}}, {{client.Options}}> configure) =>
                    services
                        .AddHttpClient({{Literal.Text(full)}})
                        .ConfigurePrimaryHttpMessageHandler(static () => {{names.Framework("SpecHttpRedirects")}}.Create())
                        .AddTypedClient<{{client.Interface}}>((http, provider) =>
                        {
                            var options = new {{client.Options}}();
                            configure(provider, options);
                            return new {{client.Client}}(http, options);
                        });
            }
            """);
    }
}
