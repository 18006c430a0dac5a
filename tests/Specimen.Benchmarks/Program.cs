using System;
using BenchmarkDotNet.Running;
using Specimen.Benchmarks;
using Specimen.Benchmarks.Ratios;

// --ratios [filter]: one table of ratios that a busy machine does not spoil. Anything else goes to BenchmarkDotNet.
if (args is ["--ratios", ..])
{
    RatioTable.Print(args.Length > 1 ? args[1] : "");
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ShortConfig).Assembly).Run(args, new ShortConfig());
