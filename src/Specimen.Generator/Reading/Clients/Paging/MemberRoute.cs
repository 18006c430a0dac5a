using System.Collections.Generic;
using System.Linq;
using Specimen.Infrastructure;
using Specimen.Model;
using Specimen.Model.Clients;

namespace Specimen.Reading.Clients.Paging;

/// <summary>The members that lead from a body to one below it, the outermost first.</summary>
internal sealed class MemberRoute(IReadOnlyList<MemberModel> members)
{
    public MemberModel Last => members[members.Count - 1];

    /// <summary>What the last member is called, as <see cref="PageWords"/> has it.</summary>
    public string Word { get; } = members.Count == 0 ? "" : PageWords.Plain(members[members.Count - 1].JsonName);

    /// <summary>What holds the last member, the innermost; null for the body.</summary>
    public MemberRoute? Holder { get; private init; }

    public MemberPath ToPath() => new(members.Select(static x => new MemberStep(x.Name, x.AllowsNull)).ToEquatableArray(), Last.Type);

    public MemberRoute To(MemberModel member) => new([.. members, member]) { Holder = members.Count == 0 ? null : this };
}
