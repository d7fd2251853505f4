// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/common/announcementjson.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace prism {
namespace {

template<typename Word>
using Named = std::pair<std::string_view, Word>;

using Kind = Announcement::Kind;
using Urgency = Announcement::Urgency;

constexpr std::array kinds{Named<Kind>{"new-findings", Kind::NewFindings},
                           Named<Kind>{"missing-heartbeat", Kind::MissingHeartbeat},
                           Named<Kind>{"recovered", Kind::Recovered},
                           Named<Kind>{"watcher-silent", Kind::WatcherSilent},
                           Named<Kind>{"reminder", Kind::Reminder},
                           Named<Kind>{"drill", Kind::Drill},
                           Named<Kind>{"late", Kind::Late}};
constexpr std::array urgencies{Named<Urgency>{"low", Urgency::Low}, Named<Urgency>{"normal", Urgency::Normal},
                               Named<Urgency>{"critical", Urgency::Critical}};

template<typename Table, typename Word>
std::string_view nameIn(const Table &table, Word word)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [word](const auto &entry) { return entry.second == word; });
    return found == table.end() ? table.front().first : found->first;
}

template<typename Table, typename Word>
bool readWord(const Table &table, const std::string &name, Word &word)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.first == name; });
    if (found == table.end())
        return false;
    word = found->second;
    return true;
}

} // namespace

std::string announcementJson(const Announcement &announcement)
{
    JsonWriter w(JsonWriter::Layout::Compact);
    w.beginObject().member("kind", nameIn(kinds, announcement.kind));
    w.member("urgency", nameIn(urgencies, announcement.urgency)).member("key", announcement.key);
    w.member("title", announcement.title).member("text", announcement.text);
    w.member("link", announcement.link).endObject();
    return w.take();
}

Result<Announcement> parseAnnouncement(std::string_view json)
{
    const auto parsed = parseJson(json, {}, {announcementLimit, 4, 100, 20});
    if (!parsed)
        return parsed.error();
    Announcement a;
    a.key = parsed->stringOr("key");
    a.title = parsed->stringOr("title");
    a.text = parsed->stringOr("text");
    a.link = parsed->stringOr("link");
    if (a.key.empty() || a.title.empty() || !readWord(kinds, parsed->stringOr("kind"), a.kind) ||
        !readWord(urgencies, parsed->stringOr("urgency"), a.urgency))
        return Error{ErrorCode::InvalidInput, "this is not an announcement", {}};
    return a;
}

} // namespace prism
