namespace Specimen.Model;

/// <summary>A type of the BCL.</summary>
/// <param name="Scalar">Which.</param>
/// <param name="Form">How a number stands in JSON; <see cref="NumberForm.Number"/> for everything else.</param>
internal sealed record ScalarRef(Scalar Scalar, NumberForm Form = NumberForm.Number) : TypeRef
{
    public override bool IsValueType => Scalar is not (Scalar.String or Scalar.Uri or Scalar.Bytes or Scalar.Stream);

    /// <summary>
    /// Whether a value can be equal to another one that is written otherwise (<c>Z</c> and <c>+00:00</c>, <c>1e2</c> and more digits
    /// than a double holds), so that a reader must keep the text for writing it back unchanged.
    /// </summary>
    public bool LosesText => Form != NumberForm.Number
        || Scalar is Scalar.DateTimeOffset or Scalar.TimeOnly or Scalar.TimeSpan or Scalar.Guid or Scalar.Bytes or Scalar.Single or Scalar.Double or Scalar.Decimal;
}
