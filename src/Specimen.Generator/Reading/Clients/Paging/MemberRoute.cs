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

    /// <summary>The names in JSON of the members that hold the last one, the innermost first.</summary>
    public IEnumerable<string> Holders => members.Take(members.Count - 1).Reverse().Select(static x => x.JsonName);

    public MemberPath ToPath() => new(members.Select(static x => new MemberStep(x.Name, x.AllowsNull)).ToEquatableArray(), Last.Type);

    public MemberRoute To(MemberModel member) => new([.. members, member]);
}
