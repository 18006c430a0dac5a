using System.Text.Json.Serialization;

namespace Specimen.AspNetCore.Tests.Application;

[JsonConverter(typeof(JsonStringEnumConverter<OrderStatus>))]
public enum OrderStatus
{
    Open,
    Paid,
    Sent,
}
