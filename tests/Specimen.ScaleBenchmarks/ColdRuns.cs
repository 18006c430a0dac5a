using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Specimen.ScaleBenchmarks;

/// <summary>One run in a fresh process, in turns with NSwag's command line: what a build pays.</summary>
internal static class ColdRuns
{
    private const int Rounds = 5;

    public static void Print(string path, string nswag)
    {
        string output = Path.Combine(Path.GetTempPath(), "specimen-scale-nswag.cs");
        var ratios = new List<double>();
        double own = 0;
        double other = 0;
        for (int round = 0; round < Rounds; round++)
        {
            own = Command.Run("dotnet", [typeof(ColdRuns).Assembly.Location, "--cold", path]);
            other = Command.Run("dotnet", NSwag(path, nswag, output));
            ratios.Add(own / other);
        }

        Console.WriteLine($"cold process   {own,8:0} ms   {ratios.Order().ElementAt(Rounds / 2),6:0.00} x NSwag's command line ({other:0} ms)");
        Console.WriteLine($"NSwag emits    {new FileInfo(output).Length / 1e6,8:0.0} MB");
        File.Delete(output);
    }

    public static string[] NSwag(string path, string nswag, string output) =>
    [
        nswag, "openapi2csclient", "/input:" + path, "/output:" + output, "/namespace:Consumer", "/jsonLibrary:SystemTextJson",
        "/generateOptionalPropertiesAsNullable:true", "/generateNullableReferenceTypes:true",
    ];
}
