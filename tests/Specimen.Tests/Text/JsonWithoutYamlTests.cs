using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Specimen.Text;
using Xunit;

namespace Specimen.Tests.Text;

public sealed class JsonWithoutYamlTests
{
    [Fact]
    public void Json_is_read_where_the_yaml_library_can_not_be_loaded()
    {
        Assembly generator = new WithoutYaml().LoadFromAssemblyPath(typeof(JsonParser).Assembly.Location);

        Assert.NotNull(Parse(generator, nameof(JsonParser)));
        Assert.ThrowsAny<Exception>(() => Parse(generator, nameof(YamlParser)));
    }

    private static object? Parse(Assembly generator, string parser) =>
        generator.GetType($"Specimen.Text.{parser}", throwOnError: true)!
            .GetMethod("Parse")!
            .Invoke(obj: null, ["[1]", CancellationToken.None]);

    private sealed class WithoutYaml : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "YamlDotNet" ? throw new FileNotFoundException(assemblyName.Name) : null;
    }
}
