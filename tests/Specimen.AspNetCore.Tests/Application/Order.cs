using System;
using System.Collections.Generic;

namespace Specimen.AspNetCore.Tests.Application;

/// <summary>One member of each kind that ASP.NET Core describes in its own way.</summary>
public sealed record Order(
    int Id,
    Guid Key,
    long Version,
    OrderStatus Status,
    Urgency Urgency,
    int? Priority,
    bool? IsGift,
    DateOnly DueOn,
    DateOnly? PaidOn,
    DateTimeOffset CreatedAt,
    TimeOnly CutOff,
    TimeSpan Effort,
    TimeSpan? Delay,
    decimal Total,
    decimal? Discount,
    double Weight,
    Uri? Tracking,
    byte[] Checksum,
    IReadOnlyDictionary<string, int> Stock,
    IReadOnlyList<OrderLine> Lines,
    Shape? Parcel);
