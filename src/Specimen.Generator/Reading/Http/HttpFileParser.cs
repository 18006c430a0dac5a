using System;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Specimen.Diagnostics;
using Specimen.Reading.Clients;
using Specimen.Text;

namespace Specimen.Reading.Http;

/// <summary>
/// Reads request files as JetBrains' HTTP client, Visual Studio and REST Client write them: requests between <c>###</c>, comments
/// with <c>#</c> or <c>//</c>, variables, scripts (skipped), and JetBrains' references to responses.
/// </summary>
internal sealed class HttpFileParser
{
    private static readonly string[] s_methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "CONNECT", "QUERY"];

    // What tools send in request files by other protocols.
    private static readonly string[] s_otherProtocols = ["WEBSOCKET", "GRPC", "RSOCKET", "SSE", "MQTT", "AMQP"];

    private readonly SourceText _text;
    private readonly HttpFile _file = new();
    private HttpRequestText _request = new();
    private State _state;
    private string? _scriptEnd;
    private bool _hasText;

    private HttpFileParser(SourceText text) => _text = text;

    private enum State
    {
        BeforeRequest,
        Url,
        Headers,
        Body,
        Answer,
        Skipped,
    }

    public static HttpFile Parse(SourceText text, CancellationToken cancellationToken)
    {
        var parser = new HttpFileParser(text);
        foreach (TextLine line in text.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parser.Read(line);
        }

        parser.EndRequest();
        if (!parser._hasText)
        {
            parser._file.Problems.Add(new TextProblem(Descriptors.Empty, default, ""));
        }

        return parser._file;
    }

    private void Read(TextLine line)
    {
        string raw = line.ToString().TrimStart('\uFEFF');
        string text = raw.Trim();
        _hasText |= text.Length > 0;
        _scriptEnd ??= ScriptEnd(text);
        if (_scriptEnd is not null)
        {
            _scriptEnd = text.EndsWith(_scriptEnd, StringComparison.Ordinal) ? null : _scriptEnd;
            return;
        }

        if (text.StartsWith("###", StringComparison.Ordinal))
        {
            EndRequest();
            _request.Title = text.TrimStart('#').Trim();
            return;
        }

        switch (_state)
        {
            case State.Body:
                ReadBody(raw, text, line);
                break;
            case State.Headers or State.Url when text.Length == 0:
                _state = State.Body;
                break;
            case State.Url when char.IsWhiteSpace(raw[0]) || text[0] is '?' or '&':
                // A long URL goes on in indented lines, and in lines that begin as a query does.
                _request.Url += text;
                break;
            case State.Headers or State.Url:
                ReadHeader(text, line);
                break;
            case State.Answer:
                ReadResponse(text, line);
                break;
            case State.Skipped:
                break;
            default:
                ReadHead(text, line);
                break;
        }
    }

    private void ReadHead(string text, TextLine line)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (Comment(text) is { } comment)
        {
            ReadComment(comment, line);
        }
        else if (text[0] == '@')
        {
            int equals = text.IndexOf('=');
            if (equals > 1)
            {
                _file.Variables[text.Substring(1, equals - 1).Trim()] = text.Substring(equals + 1).Trim();
            }
            else
            {
                Problem(line, "A variable is written '@name = value'");
            }
        }
        else
        {
            ReadRequestLine(text, line);
        }
    }

    private void ReadRequestLine(string text, TextLine line)
    {
        int space = text.IndexOf(' ');
        string first = space < 0 ? text : text.Substring(0, space);
        string verb = first.ToUpperInvariant();
        string rest = space < 0 ? "" : text.Substring(space + 1).Trim();
        bool isGraphQL = verb == "GRAPHQL";
        bool hasMethod = isGraphQL || Array.IndexOf(s_methods, verb) >= 0;
        if (Array.IndexOf(s_otherProtocols, verb) >= 0)
        {
            Problem(line, $"'{first}' is a protocol of its own, and clients are made for HTTP; the request is left out");
            _state = State.Skipped;
            return;
        }

        if (!hasMethod && !IsUrl(first))
        {
            Problem(line, $"'{first}' is no HTTP method and no URL; a request line is written 'GET {{{{host}}}}/path'");
            _state = IsUrl(rest) || verb == "CURL" ? State.Skipped : _state;
            return;
        }

        string url = hasMethod ? rest : text;
        int version = url.LastIndexOf(" HTTP/", StringComparison.OrdinalIgnoreCase);
        url = version >= 0 ? url.Substring(0, version).Trim() : url;
        if (url.Length == 0)
        {
            Problem(line, $"'{first}' needs a URL behind it, such as '{{{{host}}}}/path'");
            return;
        }

        _request.IsGraphQL = isGraphQL;
        _request.Method = isGraphQL ? "POST" : hasMethod ? verb : "GET";
        _request.Url = url;
        _request.Span = line.Span;
        _state = State.Url;
    }

    private static bool IsUrl(string text) =>
        text.StartsWith("{{", StringComparison.Ordinal)
        || text.StartsWith("/", StringComparison.Ordinal)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private void ReadHeader(string text, TextLine line)
    {
        if (Comment(text) is { } comment)
        {
            ReadComment(comment, line);
            return;
        }

        if (ReadResponse(text, line))
        {
            _state = State.Body;
            return;
        }

        int colon = text.IndexOf(':');
        if (colon <= 0)
        {
            Problem(line, "A header must be 'Name: value', and an empty line must separate the headers from the body");
            return;
        }

        _state = State.Headers;
        string name = text.Substring(0, colon).Trim();
        string value = text.Substring(colon + 1).Trim();
        if (string.Equals(name, "X-REQUEST-TYPE", StringComparison.OrdinalIgnoreCase) && string.Equals(value, "GraphQL", StringComparison.OrdinalIgnoreCase))
        {
            // REST Client reads this header and does not send it.
            _request.IsGraphQL = true;
            return;
        }

        _request.Headers.Add(new(name, value));
    }

    private void ReadBody(string raw, string text, TextLine line)
    {
        if (ReadResponse(text, line))
        {
            return;
        }

        if (IsStatusLine(text))
        {
            Problem(line, $"'{text}' begins a response, which is no part of a request; put its body into a file and name that with '<>'");
            _state = State.Answer;
            return;
        }

        if (_request.Body is null && BodyFile(text) is { } file)
        {
            _request.BodyFile = file;
            return;
        }

        if (text.StartsWith("> ", StringComparison.Ordinal) || text.StartsWith(">> ", StringComparison.Ordinal) || (_request.Body is null && text.Length == 0))
        {
            return;
        }

        if (_request.Body is null && Comment(text) is { } comment)
        {
            ReadComment(comment, line);
            return;
        }

        _request.Body = _request.Body is null ? raw : _request.Body + "\n" + raw;
        _request.BodyLines.Add(line.Span);
    }

    /// <summary>Whether a line is how an answer begins: <c>HTTP/1.1 200 OK</c>.</summary>
    private static bool IsStatusLine(string text)
    {
        string[] words = text.Split([' '], 3);
        return words.Length > 1 && words[0] is "HTTP/1" or "HTTP/1.0" or "HTTP/1.1" or "HTTP/2" or "HTTP/2.0" or "HTTP/3" or "HTTP/3.0" && StatusNames.Read(words[1]) is { IsOne: true };
    }

    private bool ReadResponse(string text, TextLine line)
    {
        if (!text.StartsWith("<>", StringComparison.Ordinal))
        {
            return false;
        }

        string path = text.Substring(2).Trim();
        if (path.Length == 0)
        {
            Problem(line, "'<>' needs the name of a file with a response behind it");
        }
        else
        {
            string whole = line.ToString();
            int start = whole.IndexOf(path, whole.IndexOf("<>", StringComparison.Ordinal) + 2, StringComparison.Ordinal);
            _request.Responses.Add((path, new TextSpan(line.Start + start, path.Length)));
        }

        return true;
    }

    /// <summary>The file of <c>&lt; file</c>, and of REST Client's <c>&lt;@ file</c>, in which variables are replaced, with or without an encoding.</summary>
    private static string? BodyFile(string text)
    {
        int space = text.IndexOf(' ');
        bool isFile = space > 0 && text[0] == '<' && (space == 1 || text[1] == '@');
        return isFile ? text.Substring(space).Trim() : null;
    }

    /// <summary>What ends the script that a line begins, JetBrains' or httpYac's; null where it begins none.</summary>
    private static string? ScriptEnd(string text) =>
        text.StartsWith("> {%", StringComparison.Ordinal) || text.StartsWith("< {%", StringComparison.Ordinal) ? "%}"
        : text == "{{" || text.StartsWith("{{@", StringComparison.Ordinal) || text.StartsWith("{{+", StringComparison.Ordinal) ? "}}"
        : null;

    private static string? Comment(string text) =>
        text[0] == '#' ? text.TrimStart('#').Trim()
        : text.StartsWith("//", StringComparison.Ordinal) ? text.Substring(2).Trim()
        : null;

    private void ReadComment(string comment, TextLine line)
    {
        string[] words = comment.Split([' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        switch (words.Length == 0 ? "" : words[0])
        {
            case "@name" when comment.Substring("@name".Length).TrimStart(' ', '\t', '=') is { Length: > 0 } name:
                _request.Name = name;
                _request.NameSpan = new TextSpan(line.Start + line.ToString().TrimEnd().Length - name.Length, name.Length);
                break;
            case "@client" when words.Length > 1:
                _file.ApiName = words[1];
                break;
            case "@prompt" when words.Length > 1:
                _request.Prompts[words[1]] = words.Length > 2 ? words[2] : "";
                break;
            case "@response" when words.Length > 2:
                _request.ResponseTexts[words[1]] = words[2];
                break;
            default:
                if (comment.Length > 0 && comment[0] != '@')
                {
                    _request.Comments.Add(comment);
                }

                break;
        }
    }

    private void EndRequest()
    {
        if (_request.Url.Length > 0)
        {
            _request.Body = _request.Body?.TrimEnd();
            if (_request is { Name: null, IsGraphQL: true, Body: { } query } && HttpGraphQL.NameOf(query) is var (name, line, column))
            {
                _request.Name = name;
                _request.NameSpan = new TextSpan(_request.BodyLines[line].Start + column, name.Length);
            }

            _file.Requests.Add(_request);
        }

        _request = new HttpRequestText();
        _state = State.BeforeRequest;
        _scriptEnd = null;
    }

    private void Problem(TextLine line, string message) => _file.Problems.Add(new TextProblem(Descriptors.InvalidRequest, line.Span, message));
}
