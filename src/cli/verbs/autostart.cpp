// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/cli/verbs/autostart.h"

#include "engine/core/jsonwriter.h"
#include "engine/core/text.h"

#include <istream>
#include <ostream>

namespace prism {
namespace {

int tellAutostart(const Invocation &i, const PanelAutostart &autostart)
{
    const AutostartStatus status = autostart.status();
    if (i.arguments.has("json")) {
        JsonWriter w;
        w.beginObject().member("schema_version", "prism.autostart.v1");
        w.member("mechanism", autostart.mechanism()).member("on", status.on).member("path", status.path);
        w.member("drift", status.drift).endObject();
        i.streams.out << w.take() << '\n';
    } else {
        i.streams.out << (status.on ? "The panel starts with the session: "
                                    : "The panel does not start by itself: ")
                      << autostart.mechanism() << ' ' << printable(status.path) << '\n';
        for (const std::string &line : status.drift)
            i.streams.out << "drift      " << printable(line) << '\n';
    }
    return status.drift.empty() ? exitSuccess : exitPartial;
}

int switchOn(const Invocation &i, PanelAutostart &autostart)
{
    const auto plan = autostart.plan();
    if (!plan)
        return i.fail(plan.error());
    if (!i.arguments.has("json")) {
        i.streams.out << "--- " << printable(plan->file.path) << '\n' << plan->file.text << '\n';
        for (const std::string &command : plan->commands)
            i.streams.out << "then: " << printable(command) << '\n';
        for (const std::string &note : plan->notes)
            i.streams.out << "note: " << note << '\n';
    }
    const bool replace = i.arguments.has("replace");
    if (plan->file.state == ScheduleFile::State::Differs && !replace)
        return i.fail({ErrorCode::Refused,
                       "differs from what Prism would write; nothing was written (--replace overwrites it)",
                       plan->file.path});
    if (!agrees(i, "Write this?"))
        return i.fail({ErrorCode::Cancelled, "nothing was written (--yes agrees without asking)", {}});
    if (const auto done = autostart.switchOn(replace); !done)
        return i.fail(done.error());
    return tellAutostart(i, autostart);
}

} // namespace

bool agrees(const Invocation &i, const std::string &question)
{
    if (i.arguments.has("yes"))
        return true;
    i.streams.out << question << " [y/N] " << std::flush;
    std::string answer;
    std::getline(i.streams.in, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

int runAutostart(const Invocation &i, PanelAutostart &autostart)
{
    const std::string wanted = i.arguments.operand(1);
    if (wanted == "on")
        return switchOn(i, autostart);
    if (wanted == "off") {
        const auto done = autostart.switchOff();
        return done ? tellAutostart(i, autostart) : i.fail(done.error());
    }
    if (wanted.empty() || wanted == "status")
        return tellAutostart(i, autostart);
    return i.fail(
        {ErrorCode::InvalidInput, "autostart is on, off or status, not '" + printable(wanted) + "'", {}});
}

} // namespace prism
