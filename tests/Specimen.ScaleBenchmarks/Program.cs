using System;
using Specimen.ScaleBenchmarks;

// <document> [path of NSwag's dotnet-nswag.dll]: how the generator does on a large document, each figure beside its reference in the same run.
switch (args)
{
    case ["--cold", var path]:
        GeneratorRun.Once(SpecDocument.Read(path));
        return 0;
    case [var path]:
        WarmRuns.Print(SpecDocument.Read(path));
        return 0;
    case [var path, var nswag]:
        WarmRuns.Print(SpecDocument.Read(path));
        ColdRuns.Print(path, nswag);
        BuildRuns.Print(path, nswag);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project tests/Specimen.ScaleBenchmarks -- <document> [<node_modules/nswag/bin/binaries/Net100/dotnet-nswag.dll>]");
        return 1;
}
