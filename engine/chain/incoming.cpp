// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chain/incoming.h"

#include "engine/audit/inboxlayout.h"
#include "engine/audit/summaryscan.h"
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/facts/factsshelf.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>

namespace prism {
namespace {

constexpr std::size_t largestSummary = std::size_t{16} << 20; // gather.sh sends one byte more at most
constexpr std::size_t largestHeartbeat = std::size_t{64} << 10;
constexpr std::size_t longestWord = 400;
constexpr std::size_t mostWords = 20;

std::optional<int> numberOf(std::string_view text)
{
    int number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::string shown(std::string_view text)
{
    return printable(tail(trimmed(text), longestWord));
}

/// Goes through a stream from line to line.
class StreamReader
{
public:
    StreamReader(std::string_view stream, const std::string &token)
        : m_stream(stream)
        , m_mark(token + ' ')
    {}

    Incoming read()
    {
        for (auto line = next(); line && !m_out.isFinished; line = next()) {
            if (!line->starts_with(m_mark))
                continue; // what a shell's start-up files print
            line->remove_prefix(m_mark.size());
            const std::size_t blank = line->find(' ');
            take(line->substr(0, blank),
                 blank == std::string_view::npos ? std::string_view() : line->substr(blank + 1));
        }
        return std::move(m_out);
    }

private:
    std::optional<std::string_view> next()
    {
        if (m_at >= m_stream.size())
            return std::nullopt;
        const std::size_t end = std::min(m_stream.find('\n', m_at), m_stream.size());
        const std::string_view line = m_stream.substr(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }

    void take(std::string_view word, std::string_view rest)
    {
        if (word == "begin")
            takeFile(rest);
        else if (word == "prism")
            m_out.prism = shown(rest);
        else if (word == "ran")
            m_out.ran = numberOf(trimmed(rest));
        else if (word == "inbox")
            m_out.inbox = shown(rest);
        else if (word == "day")
            m_out.newestDay = shown(rest);
        else if (word == "error")
            remember(m_out.errors, rest);
        else if (word == "other")
            remember(m_out.others, rest);
        else if (word == "finished")
            m_out.isFinished = true;
    }

    static void remember(std::vector<std::string> &list, std::string_view text)
    {
        if (list.size() < mostWords && !trimmed(text).empty())
            list.push_back(shown(text));
    }

    void takeFile(std::string_view what)
    {
        const std::string endMark = '\n' + m_mark + "end ";
        const std::size_t begin = std::min(m_at, m_stream.size());
        const std::size_t end = m_stream.find(endMark, begin);
        Incoming::File file;
        file.content = m_stream.substr(begin, std::min(end, m_stream.size()) - begin);
        m_at = std::min(end, m_stream.size());
        if (end != std::string_view::npos) {
            ++m_at;
            const auto line = next();
            file.isWhole = line && numberOf(trimmed(line->substr(endMark.size() - 1))) == 0;
        }
        if (what == "facts host" && !m_out.facts) {
            m_out.facts = file;
            return;
        }
        const std::size_t blank = what.find(' ');
        const auto daemon =
            blank == std::string_view::npos ? std::nullopt : daemonFromName(trimmed(what.substr(blank)));
        file.isHeartbeat = what.starts_with("heartbeat ");
        if (!daemon || (!file.isHeartbeat && !what.starts_with("summary ")))
            return;
        file.daemon = *daemon;
        const bool known = std::any_of(m_out.files.begin(), m_out.files.end(), [&](const Incoming::File &f) {
            return f.daemon == file.daemon && f.isHeartbeat == file.isHeartbeat;
        });
        if (!known)
            m_out.files.push_back(file);
    }

    std::string_view m_stream;
    std::string m_mark;
    std::size_t m_at = 0;
    Incoming m_out;
};

/// The files of one host on their way into the inbox.
class Placing
{
public:
    explicit Placing(const IncomingPlace &place)
        : m_place(place)
        , m_layout(place.inbox)
    {}

    PlacedFiles run(const Incoming &incoming)
    {
        for (const Incoming::File &file : incoming.files) {
            if (!m_out.failure)
                placeFile(file);
        }
        // An older Prism has none; those of another host or day are refused there.
        if (incoming.facts && incoming.facts->isWhole && !m_out.failure) {
            const auto taken =
                FactsShelf(m_place.inbox).take(incoming.facts->content, m_place.host, m_place.day);
            if (!taken)
                m_out.refused.push_back(Sentence::saying("its facts: %1", taken.error().message));
        }
        return std::move(m_out);
    }

private:
    void placeFile(const Incoming::File &file)
    {
        const std::string daemon(daemonName(file.daemon));
        const Sentence name = file.isHeartbeat ? Sentence::saying("%1's heartbeat", daemon)
                                               : Sentence::saying("%1's summary", daemon);
        if (!file.isWhole) {
            m_out.refused.push_back(Sentence::saying("%1 came only in part", name));
            return;
        }
        if (file.content.size() > (file.isHeartbeat ? largestHeartbeat : largestSummary)) {
            m_out.refused.push_back(Sentence::saying(
                "%1 is larger than %2", name,
                humanBytes(static_cast<double>(file.isHeartbeat ? largestHeartbeat : largestSummary))));
            return;
        }
        const SummaryKey key{file.daemon, m_place.host};
        const std::string target =
            file.isHeartbeat ? m_layout.heartbeat(key) : m_layout.summary(m_place.day, key);
        const std::string path = m_place.scratch + '/' + target.substr(target.rfind('/') + 1);
        if (const auto written = writeFileAtomically(path, file.content, 0600, DirectorySync::Later);
            !written) {
            m_out.failure = written.error();
            return;
        }
        if (const auto good = file.isHeartbeat ? checkHeartbeat(file) : checkSummary(file, path); !good) {
            m_out.refused.push_back(Sentence::saying("%1: %2", name, good.error().message));
            return;
        }
        move(file, path, target);
    }

    Result<void> checkNames(std::string_view daemon, std::string_view host, Daemon expected)
    {
        if (!host.empty() && host != m_place.host) {
            m_out.claims = printable(tail(host, longestWord));
            return Error{
                ErrorCode::Refused, Sentence::saying("it claims to be of host '%1'", *m_out.claims), {}};
        }
        if (!daemon.empty() && daemon != daemonName(expected))
            return Error{
                ErrorCode::Refused,
                Sentence::saying("it claims to be of daemon '%1'", printable(tail(daemon, longestWord))),
                {}};
        return {};
    }

    Result<void> checkSummary(const Incoming::File &file, const std::string &path)
    {
        FileStamp stamp;
        const auto fd = openRegular(path, largestSummary, Links::Refuse, &stamp);
        if (!fd)
            return fd.error();
        if (const auto read = m_scanner.read(fd->get(), stamp.size, path); !read)
            return read.error();
        const auto summary = m_scanner.scan({});
        if (!summary)
            return summary.error();
        return checkNames(summary->daemon, summary->host, file.daemon);
    }

    Result<void> checkHeartbeat(const Incoming::File &file)
    {
        const auto heartbeat = parseJson(file.content);
        if (!heartbeat)
            return heartbeat.error();
        if (!heartbeat->isObject())
            return Error{ErrorCode::Corrupt, Sentence::saying("it is no JSON object"), {}};
        return checkNames(heartbeat->stringOr("daemon"), heartbeat->stringOr("host"), file.daemon);
    }

    void move(const Incoming::File &file, const std::string &from, const std::string &to)
    {
        // The same again would look like news to the collector.
        const auto standing = readFile(to, largestSummary, Links::Refuse);
        if (!(standing && *standing == file.content) && std::rename(from.c_str(), to.c_str()) != 0) {
            m_out.failure =
                errorFromErrno(errno, Sentence::saying("cannot move the file into the inbox"), to);
            return;
        }
        (file.isHeartbeat ? m_out.heartbeats : m_out.summaries).insert(file.daemon);
    }

    const IncomingPlace &m_place;
    InboxLayout m_layout;
    SummaryScanner m_scanner;
    PlacedFiles m_out;
};

} // namespace

Incoming readIncoming(std::string_view stream, const std::string &token)
{
    return StreamReader(stream, token).read();
}

PlacedFiles placeIncoming(const Incoming &incoming, const IncomingPlace &place)
{
    return Placing(place).run(incoming);
}

} // namespace prism
