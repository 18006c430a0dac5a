using System.Collections.Generic;
using System.Text.Json.Serialization;
using Specimen.OtherGenerators.Tests.Shop;

namespace Specimen.OtherGenerators.Tests;

/// <summary>
/// What System.Text.Json's generator makes of emitted types. Where it does not see them, this project does not compile: a context has a
/// member such as <c>Order</c> only for a type that its generator could resolve.
/// </summary>
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Dictionary<string, Parcel>))]
internal sealed partial class ShopContext : JsonSerializerContext;
