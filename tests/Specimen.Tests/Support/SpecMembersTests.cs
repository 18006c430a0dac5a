using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Specimen.Tests.Support;

public sealed class SpecMembersTests
{
    [Theory]
    [InlineData("""{}""", "")]
    [InlineData("""{"id":1,"name":2,"slug":3}""", "0 1 2")]
    [InlineData("""{"slug":1,"name":2,"id":3}""", "2 1 0")]
    [InlineData("""{"id":1,"slug":2}""", "0 2")]
    [InlineData("""{"id":1,"other":2,"name":3}""", "0 -1 1")]
    [InlineData("""{"id":1,"id":2,"name":3,"name":4}""", "0 0 1 1")]
    [InlineData("""{"slug":1,"slug":2,"sluG":3,"a name longer than all":4}""", "2 2 -1 -1")]
    [InlineData("""{"":1,"é":2,"\u006eame":3}""", "3 4 1")]
    [InlineData("""{"e":1,"ee":2}""", "-1 -1")]
    public void Members_have_the_index_of_their_name(string json, string indexes) =>
        Assert.Equal(indexes, string.Join(' ', Indexes(json, new SpecNames(required: 0, "id", "name", "slug", "", "é"))));

    [Fact]
    public void No_member_is_known_without_names() => Assert.Equal([-1], Indexes("""{"":1}""", new SpecNames(required: 0)));

    [Theory]
    [InlineData("""{"a":1,"c":1}""", null)]
    [InlineData("""{"c":1,"b":1,"a":1,"a":1}""", null)]
    [InlineData("""{"b":1,"c":1}""", "The required member 'a' is missing.")]
    [InlineData("""{"d":1}""", "The required members 'a', 'c' are missing.")]
    public void Missing_members_are_named(string json, string? message) => Assert.Equal(message, Missing(json, new SpecNames(required: 0b101, "a", "b", "c")));

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(200)]
    public void Each_of_many_required_members_counts(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(static x => "m" + x)];
        var words = new ulong[(count + 63) / 64];
        for (int i = 0; i < count; i++)
        {
            words[i / 64] |= 1UL << (i % 64);
        }

        var known = new SpecNames(words, names);

        Assert.Null(Missing(Json(names), known));
        Assert.Null(Missing(Json(names.Reverse()), known));
        Assert.All(names, missing => Assert.Equal($"The required member '{missing}' is missing.", Missing(Json(names.Where(x => x != missing)), known)));
        Assert.StartsWith("The required members 'm0', 'm1', ", Missing("{}", known));
    }

    private static string Json(IEnumerable<string> names) => "{" + string.Join(',', names.Select(static x => $"\"{x}\":0")) + "}";

    private static List<int> Indexes(string json, SpecNames names)
    {
        var indexes = new List<int>();
        Read(json, names, indexes.Add);
        return indexes;
    }

    private static string? Missing(string json, SpecNames names)
    {
        SpecMembers members = Read(json, names, static _ => { });
        try
        {
            members.ThrowIfMissing();
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static SpecMembers Read(string json, SpecNames names, Action<int> found)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var members = new SpecMembers(ref reader, names);
        while (members.Next(ref reader, out _))
        {
            found(members.Index);
        }

        Assert.False(reader.Read());
        return members;
    }
}
