using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Specimen.Infrastructure;
using Specimen.Naming;
using Specimen.Reading.Schemas;
using Specimen.Text;

namespace Specimen.Reading.Files;

/// <summary>Sorts all files of a project into the groups that are read together.</summary>
internal sealed class SpecGrouping
{
    private readonly List<ParsedSpec> _specs;
    private readonly string _rootNamespace;
    private readonly Dictionary<string, ParsedSpec> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedSpec> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<ParsedSpec, ParsedSpec> _leaders = [];
    private readonly Dictionary<ParsedSpec, string> _rivals = [];
    private readonly Dictionary<ParsedSpec, List<ParsedSpec>> _targets = [];
    private readonly HashSet<ParsedSpec> _referred = [];
    private readonly Dictionary<string, string> _apiNames = new(StringComparer.Ordinal);
    private readonly Dictionary<ParsedSpec, SpecFileKind> _kinds = [];
    private readonly Dictionary<string, ParsedSpec> _byNamespace = new(StringComparer.OrdinalIgnoreCase);

    private SpecGrouping(IEnumerable<ParsedSpec> specs, string rootNamespace)
    {
        _specs = [.. specs.OrderBy(static x => x.File.Path, StringComparer.Ordinal)];
        _rootNamespace = rootNamespace;
    }

    /// <summary>The groups, in the order of their first files.</summary>
    public static IReadOnlyList<SpecGroup> Group(IEnumerable<ParsedSpec> specs, string rootNamespace, CancellationToken cancellationToken) =>
        new SpecGrouping(specs, rootNamespace).Group(cancellationToken);

    private List<SpecGroup> Group(CancellationToken cancellationToken)
    {
        foreach (ParsedSpec spec in _specs)
        {
            _leaders[spec] = spec;
            if (spec.Http?.ApiName is { } apiName && Identifier.IsValid(apiName))
            {
                _apiNames[spec.File.Folder] = apiName;
            }

            if (_byPath.TryGetValue(spec.File.Path, out ParsedSpec? rival))
            {
                _rivals.Add(spec, rival.File.Path);
                Join(spec, rival);
                continue;
            }

            _byPath.Add(spec.File.Path, spec);
            if (spec.File.Root is JsonObject root && (root["$id"] ?? root["id"]) is JsonString { Value: [not '#', ..] id })
            {
                _byId[id.TrimEnd('#')] = spec;
            }
        }

        // A file that is alone can refer to itself only.
        if (_specs.Count > 1)
        {
            foreach (ParsedSpec spec in _specs)
            {
                cancellationToken.ThrowIfCancellationRequested();
                FollowReferences(spec, cancellationToken);
            }
        }

        return Collect();
    }

    private void FollowReferences(ParsedSpec spec, CancellationToken cancellationToken)
    {
        foreach (string reference in spec.References(cancellationToken))
        {
            if (Find(spec, reference) is { } target && !ReferenceEquals(target, spec))
            {
                // A request file's references name examples and schemas that stand for themselves.
                if (spec.Http is null)
                {
                    _referred.Add(target);
                    TargetsOf(spec).Add(target);
                }

                Join(spec, target);
            }
        }
    }

    private List<ParsedSpec> TargetsOf(ParsedSpec spec)
    {
        if (!_targets.TryGetValue(spec, out List<ParsedSpec>? targets))
        {
            _targets.Add(spec, targets = []);
        }

        return targets;
    }

    private ParsedSpec? Find(ParsedSpec from, string reference)
    {
        string folder = from.File.Folder.Length == 0 ? "" : from.File.Folder + "/";
        string id = (from.File.Root as JsonObject)?["$id"] is JsonString { Value: var text } ? text : "";
        string absolute = UriReference.Resolve(id, reference);
        if (_byId.TryGetValue(absolute, out ParsedSpec? target) || _byPath.TryGetValue(UriReference.RemoveDotSegments(folder + Uri.UnescapeDataString(reference)), out target))
        {
            return target;
        }

        IEnumerable<string> paths = id.Length > 0 || UriReference.HasScheme(reference) ? UriReference.FilePaths(absolute, from.File.Folder) : [];
        foreach (string path in paths)
        {
            if (_byPath.TryGetValue(path, out target))
            {
                return target;
            }
        }

        return null;
    }

    private List<SpecGroup> Collect()
    {
        Classify();
        HashSet<ParsedSpec> orphans = OrphanedParts.Find(_specs, IsPart, _targets);
        return [.. _specs.Where(_kinds.ContainsKey).GroupBy(Leader).Select(x => ToGroup([.. x], orphans))];
    }

    /// <summary>Decides what each file is read as, and joins those of one namespace.</summary>
    private void Classify()
    {
        foreach (ParsedSpec spec in _specs)
        {
            if (FileClassifier.Classify(spec.File, _referred.Contains(spec) || _targets.ContainsKey(spec)) is not { } kind)
            {
                continue;
            }

            _kinds.Add(spec, kind);
            if (kind == SpecFileKind.Fragment)
            {
                continue;
            }

            string @namespace = Namespace(spec, kind);
            if (_byNamespace.TryGetValue(@namespace, out ParsedSpec? first))
            {
                Join(spec, first);
            }
            else
            {
                _byNamespace.Add(@namespace, spec);
            }
        }
    }

    private bool IsPart(ParsedSpec spec) => _kinds.TryGetValue(spec, out SpecFileKind kind) && kind == SpecFileKind.Fragment;

    private SpecGroup ToGroup(ParsedSpec[] files, HashSet<ParsedSpec> orphans)
    {
        // A part of another document belongs to the namespace of the document.
        ParsedSpec owner = Array.Find(files, x => _kinds[x] == SpecFileKind.OpenApi) ?? Array.Find(files, x => !IsPart(x)) ?? files[0];
        string shared = Namespace(owner, _kinds[owner]);
        HashSet<(string, string)> samples = [.. files
            .Where(x => _kinds[x] == SpecFileKind.Example && FileNames.ErrorStatus(x.File.Name) is null)
            .Select(static x => StemOf(x))];
        GroupedSpec[] grouped = Array.ConvertAll(files, x => new GroupedSpec(
            x,
            _kinds[x],
            IsPart(x) ? shared : Namespace(x, _kinds[x]),
            _rivals.TryGetValue(x, out string? rival) ? rival : null,
            samples.Contains(StemOf(x)) ? FileNames.ErrorStatus(x.File.Name) : null,
            orphans.Contains(x)));
        return new SpecGroup(new(grouped), Below(grouped, _byNamespace.Keys));
    }

    private static (string Folder, string Stem) StemOf(ParsedSpec spec) => (spec.File.Folder, FileNames.Stem(spec.File.Name).ToLowerInvariant());

    /// <summary>The namespaces one step below those of a group, of whatever group they are.</summary>
    private static EquatableArray<string> Below(GroupedSpec[] files, IEnumerable<string> namespaces)
    {
        var below = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string own in files.Select(static x => x.Namespace).Distinct(StringComparer.Ordinal))
        {
            string prefix = own.Length == 0 ? "" : own + ".";
            foreach (string other in namespaces.Where(x => x.Length > prefix.Length && x.StartsWith(prefix, StringComparison.Ordinal)))
            {
                int end = other.IndexOf('.', prefix.Length);
                below.Add(end < 0 ? other : other.Substring(0, end));
            }
        }

        return below.ToEquatableArray();
    }

    private string Namespace(ParsedSpec spec, SpecFileKind kind)
    {
        if (spec.File.Options.Namespace is { Length: > 0 } given)
        {
            return NamespaceNames.Clean(given);
        }

        var segments = new List<string>();
        if (_rootNamespace.Length > 0)
        {
            segments.Add(_rootNamespace);
        }

        string[] folders = spec.File.Folder.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        segments.AddRange(folders.Select(NamespaceNames.OfFolder));
        if (folders.Length > 0 && _apiNames.TryGetValue(spec.File.Folder, out string? apiName) && string.Equals(segments[segments.Count - 1], apiName, StringComparison.OrdinalIgnoreCase))
        {
            // A folder's name has no capitals to take over; the API's own name has.
            segments[segments.Count - 1] = apiName;
        }

        if (kind == SpecFileKind.OpenApi && FileNames.ApiName(spec.File.Name) is { } name)
        {
            string segment = Identifier.Pascal(name);
            if (folders.Length == 0 || !string.Equals(segments[segments.Count - 1], segment, StringComparison.OrdinalIgnoreCase))
            {
                segments.Add(segment);
            }
        }

        return NamespaceNames.Clean(string.Join(".", segments));
    }

    private void Join(ParsedSpec a, ParsedSpec b)
    {
        (ParsedSpec first, ParsedSpec second) = (Leader(a), Leader(b));
        if (string.CompareOrdinal(first.File.Path, second.File.Path) > 0)
        {
            (first, second) = (second, first);
        }

        _leaders[second] = first;
    }

    private ParsedSpec Leader(ParsedSpec spec)
    {
        while (!ReferenceEquals(_leaders[spec], spec))
        {
            spec = _leaders[spec];
        }

        return spec;
    }
}
