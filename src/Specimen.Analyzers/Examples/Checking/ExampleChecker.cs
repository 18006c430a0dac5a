using System;
using System.Collections.Generic;
using System.Threading;
using NJsonSchema.Validation;
using Specimen.Analyzers.Examples.Finding;
using Specimen.Reading.Schemas;

namespace Specimen.Analyzers.Examples.Checking;

/// <summary>Checks examples with NJsonSchema. Only who has one to check makes such a checker: it is what loads NJsonSchema and Newtonsoft.Json.</summary>
internal sealed class ExampleChecker(SchemaRegistry registry, CancellationToken cancellationToken)
{
    // A step is one value under one schema: this is enough for tens of thousands of values, unless alternatives multiply.
    private const int StepsPerExample = 200_000;

    private readonly Draft7Schemas _schemas = new(registry);

    /// <summary>What an example has wrong; null where that can't be told.</summary>
    public IReadOnlyList<Contradiction>? Check(Example example)
    {
        try
        {
            ExampleTokens tokens = ExampleTokens.Read(example.Value, example.Kind == ExampleKind.Default ? "The default" : "The example");
            ICollection<ValidationError> errors = new Draft7Validator(StepsPerExample, cancellationToken).Validate(tokens.Token, _schemas.Make(example.Schema));
            return new ErrorReader(tokens).Read(errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever a library that is not ours makes of a document nobody foresaw: that example goes unchecked, not the build under.
            return null;
        }
    }
}
