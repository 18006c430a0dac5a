using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Specimen.Tests.Infrastructure;

namespace Specimen.Tests.Schemas;

/// <summary>The type of a schema's root, as a user's program has it.</summary>
internal sealed class CompiledSchema
{
    private readonly Type _type;
    private readonly MethodInfo? _validate;
    private readonly Func<string, object> _read;

    public CompiledSchema(Type type)
    {
        _type = type;
        Type? model = type.GetInterfaces().FirstOrDefault(static x => x.Name.StartsWith("IJsonModel", StringComparison.Ordinal));
        _validate = model?.GetMethod("Validate");
        _read = model is null
            ? json => LoadedModels.Read(type, json)
            : ((Reading)Activator.CreateInstance(typeof(Reading<>).MakeGenericType(type), ReadMethod(type, model))!).Read;
    }

    /// <summary>Reads the instance and validates what was read; what can't be read is invalid.</summary>
    public Verdict Check(string json) => Check(json, out _);

    /// <summary>The same, and where writing a valid instance gives another value than was read; null where it gives the same.</summary>
    public Verdict Check(string json, out string? loss)
    {
        loss = null;
        object value;
        try
        {
            value = _read(json);
        }
        catch (JsonException exception)
        {
            return new Verdict(false, [new VerdictError("", exception.Path ?? "", exception.Message)]);
        }

        List<VerdictError> errors = Validate(value);
        if (errors.Count > 0)
        {
            return new Verdict(false, errors);
        }

        var (before, after) = (JsonNode.Parse(json), JsonNode.Parse(LoadedModels.Write(value)));
        if (!JsonNode.DeepEquals(before, after))
        {
            loss = JsonDifference.First(before, after);
        }

        return Verdict.Valid;
    }

    // An enumeration of C# has no methods: its own kind of check is whether a value is defined.
    private List<VerdictError> Validate(object value) => _validate is not null
        ? [.. ((IEnumerable)_validate.Invoke(value, null)!).Cast<object>().Select(Error)]
        : Enum.IsDefined(_type, value) ? [] : [new VerdictError("enum", "", $"{value} is not listed")];

    private static VerdictError Error(object violation)
    {
        string Text(string name) => (string)violation.GetType().GetProperty(name)!.GetValue(violation)!;
        string rule = Text("Schema");
        return new VerdictError(Text("Keyword"), Text("Pointer"), Text("Message"), rule.IndexOf('#', StringComparison.Ordinal) is >= 0 and var index ? rule[index..] : rule);
    }

    private static MethodInfo ReadMethod(Type type, Type model)
    {
        InterfaceMapping map = type.GetInterfaceMap(model);
        return map.TargetMethods[Array.FindIndex(map.InterfaceMethods, static x => x.Name == "Read")];
    }

    private abstract class Reading
    {
        public abstract object Read(string json);
    }

    // JsonSerializer would answer null for a null without asking the type.
    private sealed class Reading<T>(MethodInfo method) : Reading
    {
        private delegate T ReadValue(ref Utf8JsonReader reader);

        private readonly ReadValue _read = method.CreateDelegate<ReadValue>();

        public override object Read(string json)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = 256 });
            reader.Read();
            return _read(ref reader)!;
        }
    }
}
