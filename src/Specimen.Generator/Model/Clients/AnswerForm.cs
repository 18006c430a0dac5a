namespace Specimen.Model.Clients;

/// <summary>A further form of an operation's answer, such as events beside JSON.</summary>
/// <param name="Operation">The name of the methods that ask for the preferred form, without <c>Async</c>.</param>
/// <param name="MediaType">What is asked for.</param>
internal sealed record AnswerForm(string Operation, string MediaType);
