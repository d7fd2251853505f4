// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/rotate.h"

#include "engine/audit/inboxlayout.h"
#include "engine/core/atomicfile.h"
#include "engine/core/filelock.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace prism {
namespace {

constexpr std::size_t piece = std::size_t{256} << 10;
constexpr std::uint64_t largestLog = 5 << 20;
constexpr int keptLogs = 3;
constexpr int gzipWindow = 15 + 16; // zlib: 15 bits of window, and a gzip header

// The day that a name of consumed/ begins with; displaced bundles ("<day>_063000Z_bundle.json") included.
std::optional<std::string> dayOfConsumed(const std::string &name)
{
    if (!name.ends_with("_bundle.json") || name.size() < 22 || name[10] != '_' || !isDay(name.substr(0, 10)))
        return std::nullopt;
    return name.substr(0, 10);
}

/// One rotation.
class Rotation
{
public:
    Rotation(const std::string &inbox, std::string cache, UtcTime now, int keepDays)
        : m_layout(inbox)
        , m_cache(std::move(cache))
        , m_today(now.day())
        , m_oldest(addDays(now.day(), -keepDays))
    {}

    Result<RotateReport> run(const std::stop_token &stop)
    {
        archiveBundles(stop);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Sentence::saying("stopped while bundles were archived"),
                         m_layout.root()};
        removePending();
        if (!m_cache.empty()) {
            removeMarkers();
            rotateLog();
        }
        return m_report;
    }

private:
    void fail(const Error &e) { m_report.failures.push_back(e.text()); }

    // The newest bundle of all stays: it is what the next run compares with.
    [[nodiscard]] std::string newestDay() const
    {
        std::string newest;
        for (const std::string &directory : {m_layout.ready(), m_layout.consumed()}) {
            const auto entries = listDirectory(directory);
            for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
                const auto day = InboxLayout::dayOfBundleName(e.name);
                if (day && *day <= m_today)
                    newest = std::max(newest, *day);
            }
        }
        return newest;
    }

    void archiveBundles(const std::stop_token &stop)
    {
        const auto entries = listDirectory(m_layout.consumed());
        if (!entries)
            return;
        const std::string newest = newestDay();
        for (const DirectoryEntry &e : *entries) {
            const auto day = dayOfConsumed(e.name);
            if (!day || !e.isRegular || *day >= m_oldest || *day == newest || stop.stop_requested())
                continue;
            if (auto archived = archiveBundle(*day, e.name); !archived)
                fail(archived.error());
            else
                ++m_report.bundlesArchived;
        }
    }

    Result<void> archiveBundle(const std::string &day, const std::string &name)
    {
        const std::string directory = m_layout.archive() + '/' + day.substr(0, 7);
        if (auto made = makeDirectory(directory); !made)
            return made;
        const std::string from = m_layout.consumed() + '/' + name;
        std::string to = directory + '/' + name + ".gz";
        for (int n = 2; fileExists(to); ++n)
            to = directory + '/' + name + '.' + std::to_string(n) + ".gz";
        if (auto packed = writeGzip(from, to); !packed)
            return packed;
        if (::unlink(from.c_str()) != 0)
            return errorFromErrno(errno, Sentence::saying("cannot remove"), from);
        return syncDirectory(m_layout.consumed());
    }

    void removePending()
    {
        const auto entries = listDirectory(m_layout.pendingRoot());
        for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
            // Only empty ones go: a summary that no bundle holds is never thrown away.
            if (e.isDirectory && isDay(e.name) && e.name < addDays(m_today, -1) &&
                ::rmdir(m_layout.pending(e.name).c_str()) == 0)
                ++m_report.pendingRemoved;
        }
    }

    void removeMarkers()
    {
        const std::string marker = "parallel_done.";
        for (const std::string &directory : {m_cache, m_cache + "/runs"}) {
            const auto entries = listDirectory(directory);
            for (const DirectoryEntry &e : entries ? *entries : std::vector<DirectoryEntry>()) {
                const bool isMarker = e.name.starts_with(marker);
                const std::string day = isMarker ? e.name.substr(marker.size()) : e.name.substr(0, 10);
                const bool ours = isMarker || (directory != m_cache && e.name.ends_with(".json"));
                if (ours && e.isRegular && isDay(day) && day < m_oldest &&
                    ::unlink((directory + '/' + e.name).c_str()) == 0)
                    ++m_report.markersRemoved;
            }
        }
    }

    void rotateLog()
    {
        const std::string log = m_cache + "/simply-ops-prism.log";
        struct stat s = {};
        if (::lstat(log.c_str(), &s) != 0 || static_cast<std::uint64_t>(s.st_size) < largestLog)
            return;
        for (int n = keptLogs - 1; n >= 1; --n)
            std::rename((log + '.' + std::to_string(n)).c_str(), (log + '.' + std::to_string(n + 1)).c_str());
        if (std::rename(log.c_str(), (log + ".1").c_str()) == 0)
            m_report.logRotated = true;
        else
            fail(errorFromErrno(errno, Sentence::saying("cannot rotate"), log));
    }

    InboxLayout m_layout;
    std::string m_cache;
    std::string m_today;
    std::string m_oldest;
    RotateReport m_report;
};

} // namespace

Result<RotateReport> rotate(const std::string &inbox, const std::string &cache, const Clock &clock,
                            int keepDays, const std::stop_token &stop)
{
    const InboxLayout layout(inbox);
    if (!isDirectory(layout.summaries()))
        return RotateReport{};
    auto lock = FileLock::wait(layout.collectorLock(), stop);
    if (!lock)
        return lock.error();
    return Rotation(inbox, cache, clock.now(), keepDays).run(stop);
}

Result<void> writeGzip(const std::string &from, const std::string &to)
{
    auto in = openRegular(from, SIZE_MAX, Links::Refuse);
    if (!in)
        return in.error();
    auto out = AtomicFile::create(to);
    if (!out)
        return out.error();
    z_stream z = {};
    if (deflateInit2(&z, 6, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return Error{ErrorCode::Io, Sentence::saying("cannot start the compression"), from};
    const std::unique_ptr<z_stream, int (*)(z_stream *)> guard(&z, &deflateEnd);
    std::string input(piece, '\0');
    std::string output(piece, '\0');
    for (bool last = false; !last;) {
        const ssize_t n = ::read(in->get(), input.data(), input.size());
        if (n < 0)
            return errorFromErrno(errno, Sentence::saying("cannot read"), from);
        last = n == 0;
        z.next_in = reinterpret_cast<Bytef *>(input.data());
        z.avail_in = static_cast<uInt>(n);
        do {
            z.next_out = reinterpret_cast<Bytef *>(output.data());
            z.avail_out = static_cast<uInt>(output.size());
            deflate(&z, last ? Z_FINISH : Z_NO_FLUSH);
            if (auto written = out->write({output.data(), output.size() - z.avail_out}); !written)
                return written;
        } while (z.avail_out == 0);
    }
    return out->commit();
}

Result<std::string> readGzip(const std::string &path, std::size_t limit)
{
    auto packed = readFile(path, limit);
    if (!packed)
        return packed.error();
    z_stream z = {};
    if (inflateInit2(&z, gzipWindow) != Z_OK)
        return Error{ErrorCode::Io, Sentence::saying("cannot start the decompression"), path};
    const std::unique_ptr<z_stream, int (*)(z_stream *)> guard(&z, &inflateEnd);
    z.next_in = reinterpret_cast<Bytef *>(packed->data());
    z.avail_in = static_cast<uInt>(packed->size());
    std::string out;
    std::string buffer(piece, '\0');
    for (int status = Z_OK; status != Z_STREAM_END;) {
        z.next_out = reinterpret_cast<Bytef *>(buffer.data());
        z.avail_out = static_cast<uInt>(buffer.size());
        status = inflate(&z, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END)
            return Error{ErrorCode::Corrupt, Sentence::saying("is not a whole gzip file"), path};
        out.append(buffer, 0, buffer.size() - z.avail_out);
        if (out.size() > limit)
            return Error{ErrorCode::TooLarge,
                         Sentence::saying("unpacks to more than %1", humanBytes(static_cast<double>(limit))),
                         path};
    }
    return out;
}

} // namespace prism
