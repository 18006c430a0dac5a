using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace Specimen.AspNetCore.Tests.Application;

public sealed record NewOrder(
    [property: Range(1, 9)] int? Priority,
    DateOnly DueOn,
    TimeSpan Effort,
    [property: MinLength(1)] IReadOnlyList<OrderLine> Lines,
    Shape? Parcel);
