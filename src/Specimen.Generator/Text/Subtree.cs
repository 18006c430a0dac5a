namespace Specimen.Text;

/// <summary>
/// A value of a YAML text with what a walk of it costs. An alias shares its value, so the tree is a graph and these can exceed the text.
/// </summary>
/// <param name="node">The value.</param>
/// <param name="height">How many arrays and objects stand in one another; 0 for a scalar.</param>
/// <param name="count">How many values a walk meets, the value itself included.</param>
internal readonly struct Subtree(JsonNode node, int height = 0, int count = 1)
{
    public JsonNode Node { get; } = node;

    public int Height { get; } = height;

    public int Count { get; } = count;
}
