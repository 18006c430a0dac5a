using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Specimen.Tests.Schemas;

/// <summary>Changes instances at random, the same way for the same seed: most results are nearly valid.</summary>
internal sealed class InstanceMutator(int seed, SchemaWords words)
{
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "-1", "1", "1.0", "1e2", "-0", "0.5", "12345678901234567890", "1e-7", "\"\"", "\" \"", "\"a\"", "\"A\\n\"", "\"ü\"",
        "\"😀\"", "\"12\"", "\"2024-02-30\"", "\"2024-02-29\"", "\"2024-02-29T12:00:00Z\"", "\"http://example.com/a?b#c\"", "\"not a uri\"", "\"a@example.com\"",
        "\"9f1b2c3d-0000-4000-8000-000000000000\"", "[]", "{}", "[null]", "[1,1.0]", "[\"a\",\"a\"]", "{\"a\":1}", "[[]]", "{\"\":{}}",
    ];

    private const int Ways = 4;
    private const int Steps = 150;
    private const int LargestGrown = 2000;

    private readonly Random _random = new(seed);

    /// <summary>One to three changes of the instance.</summary>
    public string Mutate(string json)
    {
        JsonNode? root = JsonNode.Parse(json);
        for (int i = _random.Next(3); i >= 0; i--)
        {
            root = MutateOnce(root);
        }

        return root?.ToJsonString(s_unescaped) ?? "null";
    }

    /// <summary>Valid instances that were found by changing what is valid, each on a way of its own.</summary>
    public IEnumerable<string> Grow(IReadOnlyList<string> starts, Func<string, bool> isValid)
    {
        foreach (string start in starts.Where(isValid))
        {
            for (int way = 0; way < Ways; way++)
            {
                string grown = start;
                for (int step = 0; step < Steps; step++)
                {
                    string changed = Mutate(grown);
                    grown = changed.Length > grown.Length && changed.Length <= LargestGrown && isValid(changed) ? changed : grown;
                }

                yield return grown;
            }
        }
    }

    private JsonNode? MutateOnce(JsonNode? root)
    {
        List<JsonNode?> all = [];
        Collect(root, all);
        JsonNode? target = all[_random.Next(all.Count)];
        switch (target)
        {
            case JsonObject json when _random.Next(4) > 0:
                MutateObject(json);
                return root;
            case JsonArray array when _random.Next(4) > 0:
                MutateArray(array);
                return root;
            default:
                JsonNode? changed = JsonNode.Parse(Changed(target));
                if (ReferenceEquals(target, root))
                {
                    return changed;
                }

                target?.ReplaceWith(changed);
                return root;
        }
    }

    private void MutateObject(JsonObject json)
    {
        string? name = json.Count == 0 ? null : json.ElementAt(_random.Next(json.Count)).Key;
        switch (_random.Next(5))
        {
            case 0 when name is not null:
                json.Remove(name);
                break;
            case 1 when name is not null:
                json[name] = null;
                break;
            case 2 when name is not null:
                JsonNode? value = json[name];
                json.Remove(name);
                json[_random.Next(2) == 0 ? Name() : name.ToUpperInvariant()] = value;
                break;
            case 3 when name is not null:
                json[Name()] = json[name]?.DeepClone();
                break;
            default:
                json[Name()] = JsonNode.Parse(Value());
                break;
        }
    }

    private void MutateArray(JsonArray array)
    {
        int index = array.Count == 0 ? -1 : _random.Next(array.Count);
        switch (_random.Next(5))
        {
            case 0 when index >= 0:
                array.RemoveAt(index);
                break;
            case 1 when index >= 0:
                array.Insert(_random.Next(array.Count + 1), array[index]?.DeepClone());
                break;
            case 2 when index >= 0:
                array[index] = null;
                break;
            case 3:
                array.Clear();
                break;
            default:
                array.Add(JsonNode.Parse(Value()));
                break;
        }
    }

    private string Changed(JsonNode? value)
    {
        if (_random.Next(3) == 0)
        {
            return Value();
        }

        switch (value?.GetValueKind())
        {
            case JsonValueKind.String:
                string text = value.GetValue<string>();
                string changed = _random.Next(8) switch
                {
                    0 => "",
                    1 => text + "\n",
                    2 => text + "é😀",
                    3 => text.ToUpperInvariant(),
                    4 => " " + text,
                    5 => string.Concat(Enumerable.Repeat(text, 30)),
                    6 when text.Length > 1 => text[1..],
                    _ => text + "x",
                };
                return JsonSerializer.Serialize(changed);
            case JsonValueKind.Number:
                string number = value.ToJsonString();
                bool isPlain = number.All(char.IsAsciiDigit) && number.Length < 15;
                return _random.Next(6) switch
                {
                    0 => number.StartsWith('-') ? number[1..] : "-" + number,
                    1 when isPlain => number + ".0",
                    2 when isPlain => number + "e1",
                    3 when isPlain => number + ".25",
                    4 => isPlain && number[0] != '0' ? number + "000000" : "7",
                    _ => "\"" + number + "\"",
                };
            case JsonValueKind.True:
                return "false";
            case JsonValueKind.False:
                return "true";
            default:
                return Value();
        }
    }

    private string Name() => _random.Next(4) == 0 ? ((string[])["", "x", "x-y", "unbekannt", "name", "$ref"])[_random.Next(6)] : words.Names[_random.Next(words.Names.Count)];

    private string Value() => _random.Next(2) == 0 ? s_values[_random.Next(s_values.Length)] : words.Values[_random.Next(words.Values.Count)];

    private static void Collect(JsonNode? node, List<JsonNode?> all)
    {
        all.Add(node);
        foreach (JsonNode? child in node switch { JsonObject json => json.Select(static x => x.Value), JsonArray array => array, _ => [] })
        {
            // A null knows neither its parent nor its name; its container can change it.
            if (child is not null)
            {
                Collect(child, all);
            }
        }
    }

    private static readonly JsonSerializerOptions s_unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
