// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/target/targetlock.h"

#include "engine/core/file.h"
#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <QByteArray>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace prism {
namespace {

constexpr std::size_t startField = 19; // of /proc/PID/stat behind the name in brackets (proc(5): field 22)

// "MACHINE/BOOT NAMESPACE"; a part is empty where the system does not tell it. Containers share a boot and
// not their process numbers, hence the namespace.
std::string thisMachine()
{
    const auto boot = readFile("/proc/sys/kernel/random/boot_id", 4096);
    std::array<char, 64> space{};
    const ssize_t length = ::readlink("/proc/self/ns/pid", space.data(), space.size());
    return QSysInfo::machineUniqueId().toStdString() + '/' +
           std::string(boot ? trimmed(*boot) : std::string_view()) + ' ' +
           std::string(space.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
}

std::string startOf(std::int64_t process)
{
    const auto stat = readFile("/proc/" + std::to_string(process) + "/stat", 4096);
    if (!stat)
        return {};
    const std::size_t end = stat->rfind(')');
    if (end == std::string::npos)
        return {};
    const auto fields = split(trimmed(std::string_view(*stat).substr(end + 1)), ' ');
    return fields.size() > startField ? std::string(fields[startField]) : std::string();
}

} // namespace

std::string LockOwner::toLine() const
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("who", who).member("machine", machine).member("process", process);
    w.member("start", processStart).member("reason", reason).member("since", since).endObject();
    return w.take();
}

std::optional<LockOwner> LockOwner::fromLine(std::string_view line)
{
    const auto json = parseJson(line, {}, {4096, 4, 100, 20});
    if (!json || !json->isObject())
        return std::nullopt;
    LockOwner out;
    out.who = json->stringOr("who");
    out.machine = json->stringOr("machine");
    const JsonValue *process = json->find("process");
    out.process = process ? process->toInt().value_or(0) : 0;
    out.processStart = json->stringOr("start");
    out.reason = json->stringOr("reason");
    out.since = json->stringOr("since");
    return out;
}

LockOwner LockOwner::self(const std::string &who, const std::string &reason, const std::string &since)
{
    const std::int64_t process = ::getpid();
    return {who, thisMachine(), process, startOf(process), reason, since};
}

Sentence LockOwner::describe() const
{
    return Sentence::saying("%1 since %2 for %3", printable(who), printable(since), printable(reason));
}

bool isStale(const LockOwner &owner)
{
    const std::string here = thisMachine();
    if (owner.process <= 0)
        return false;
    if (owner.machine != here) {
        const std::string id = here.substr(0, here.find('/') + 1);
        const std::string boot = here.substr(0, here.find(' ') + 1);
        return id.size() > 1 && owner.machine.rfind(id, 0) == 0 && owner.machine.rfind(boot, 0) != 0;
    }
    if (::kill(static_cast<pid_t>(owner.process), 0) != 0 && errno == ESRCH)
        return true;
    const std::string start = startOf(owner.process);
    return !start.empty() && !owner.processStart.empty() && start != owner.processStart;
}

} // namespace prism
