// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/auditlog.h"

#include "engine/core/file.h"
#include "engine/core/filelock.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"
#include "engine/target/plan.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t largestLog = std::size_t{64} << 20;
constexpr std::size_t largestLine = 4096;

std::string logFile(const std::string &dataDirectory)
{
    return dataDirectory + "/operations.jsonl";
}

// The last whole line; a torn one, of a crash, is left out of the chain.
Result<std::string> lastLine(const std::string &path)
{
    auto text = readTail(path, 2 * largestLine);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound)
            return std::string();
        return text.error();
    }
    const auto all = lines(*text);
    return all.empty() ? std::string() : std::string(all.back());
}

} // namespace

std::string operatorName()
{
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        host[0] = '\0';
    std::array<char, 4096> room{};
    passwd entry{};
    passwd *found = nullptr;
    ::getpwuid_r(::getuid(), &entry, room.data(), room.size(), &found);
    return (found ? std::string(found->pw_name) : std::to_string(::getuid())) + '@' + host.data();
}

std::string auditLine(const VerbResult &result, const std::string &who, const std::string &planHash)
{
    std::string out = result.startedAt + ' ' + result.verb + (result.mode.empty() ? "" : '/' + result.mode);
    out += " by " + who + ": " + std::string(result.status());
    if (result.error)
        out += " (" + result.error->code + ')';
    for (const char *fact : {"version", "previous_version"}) {
        if (const std::string value = result.fact(fact); !value.empty())
            out += std::string(" ") + fact + '=' + value;
    }
    if (!planHash.empty())
        out += " plan=" + planHash.substr(0, 12);
    return tail(printable(out), largestLine / 2);
}

Result<void> appendAudit(const std::string &dataDirectory, const VerbResult &result, const std::string &who,
                         const std::string &planHash)
{
    if (const auto made = makeDirectory(dataDirectory); !made)
        return made.error();
    const std::string path = logFile(dataDirectory);
    const auto lock = FileLock::wait(path + ".lock", {});
    if (!lock)
        return lock.error();
    const auto before = lastLine(path);
    if (!before)
        return before.error();
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("at", result.startedAt).member("who", who).member("verb", result.verb);
    w.member("target", result.target).member("mode", result.mode).member("status", result.status());
    w.member("ms", result.milliseconds).member("error", result.error ? result.error->code : std::string());
    w.member("version", result.fact("version")).member("plan", planHash);
    w.member("previous", before->empty() ? std::string() : sha256Hex(*before)).endObject();
    const std::string line = w.take() + '\n';
    const FileDescriptor fd(
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isOpen())
        return errorFromErrno(errno, Sentence::saying("open the log of operations"), path);
    const ::off_t size = ::lseek(fd.get(), 0, SEEK_END);
    const ssize_t n = ::write(fd.get(), line.data(), line.size());
    if (n == static_cast<ssize_t>(line.size()) && ::fsync(fd.get()) == 0)
        return {};
    const int error = n < 0 ? errno : ENOSPC;
    if (::ftruncate(fd.get(), size) != 0)
        return errorFromErrno(errno, Sentence::saying("take half a line out of the log"), path);
    return errorFromErrno(error, Sentence::saying("write the log of operations"), path);
}

Result<std::size_t> brokenAuditLine(const std::string &dataDirectory)
{
    const auto text = readFile(logFile(dataDirectory), largestLog);
    if (!text) {
        if (text.error().code == ErrorCode::NotFound)
            return std::size_t{0};
        return text.error();
    }
    std::size_t number = 0;
    std::string before;
    for (const std::string_view line : lines(*text)) {
        ++number;
        const auto json = parseJson(line);
        if (!json || json->stringOr("previous") != before)
            return number;
        before = sha256Hex(line);
    }
    return std::size_t{0};
}

} // namespace prism
