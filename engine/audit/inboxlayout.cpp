// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/inboxlayout.h"

#include "engine/core/clock.h"
#include "engine/core/file.h"
#include "engine/core/text.h"

namespace prism {

std::string InboxLayout::heartbeat(const SummaryKey &key) const
{
    return heartbeats() + "/prism-" + std::string(daemonName(key.daemon)) + '_' + key.host + ".json";
}

std::string InboxLayout::summary(std::string_view day, const SummaryKey &key) const
{
    return pending(day) + '/' + std::string(daemonName(key.daemon)) + '_' + key.host + ".json";
}

std::optional<std::string> InboxLayout::dayOfBundleName(std::string_view name)
{
    constexpr std::string_view suffix = "_bundle.json";
    if (name.size() != 10 + suffix.size() || !name.ends_with(suffix) || !isDay(name.substr(0, 10)))
        return std::nullopt;
    return std::string(name.substr(0, 10));
}

Result<SummaryKey> InboxLayout::keyOfSummaryName(std::string_view name)
{
    const auto bad = [&name](Sentence why) {
        return Error{ErrorCode::InvalidInput, std::move(why), printable(name)};
    };
    if (!isUtf8(name))
        return bad(Sentence::saying("the file name is not UTF-8"));
    if (!name.ends_with(".json"))
        return bad(Sentence::saying("the name of a summary ends in .json"));
    const std::string_view stem = name.substr(0, name.size() - 5);
    const std::size_t cut = stem.find('_');
    if (cut == std::string_view::npos)
        return bad(Sentence::saying("the name of a summary is <daemon>_<host>.json"));
    const auto daemon = daemonFromName(stem.substr(0, cut));
    if (!daemon)
        return bad(Sentence::saying("unknown daemon '%1'", printable(stem.substr(0, cut))));
    const std::string_view host = stem.substr(cut + 1);
    if (printable(host) != host)
        return bad(Sentence::saying("the host name holds control characters"));
    return SummaryKey{*daemon, std::string(host)};
}

Result<void> InboxLayout::create(std::string_view day) const
{
    for (const std::string &directory : {pending(day), ready(), consumed(), heartbeats(), tier("critical"),
                                         tier("daily"), tier("weekly"), archive()}) {
        if (auto made = makeDirectory(directory); !made)
            return made;
    }
    return {};
}

} // namespace prism
