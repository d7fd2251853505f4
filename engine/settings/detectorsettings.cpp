// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/jsonparser.h"
#include "engine/core/text.h"
#include "engine/settings/settings.h"

#include <array>

namespace prism {
namespace {

constexpr double longestLimitSeconds = 86400;

class SettingsReader
{
public:
    explicit SettingsReader(std::string place)
        : m_place(std::move(place))
    {}

    // Later members of `into` win, field by field: the section of a host refines the general one.
    Result<void> section(const JsonValue &object, const std::string &where,
                         std::map<std::string, DetectorSetting> &into)
    {
        if (!object.isObject())
            return bad(where, Sentence::saying("an object of detector ids is expected"));
        for (const auto &[id, value] : object.members()) {
            if (auto one = setting(value, where + '.' + printable(id), into[id]); !one)
                return one;
        }
        return {};
    }

    [[nodiscard]] Error bad(const Sentence &where, const Sentence &why) const
    {
        return {ErrorCode::InvalidInput, Sentence::saying("%1: %2", where, why), m_place};
    }

private:
    Result<void> setting(const JsonValue &object, const std::string &where, DetectorSetting &out)
    {
        if (!object.isObject())
            return bad(where, Sentence::saying("an object is expected"));
        for (const auto &[name, value] : object.members()) {
            if (auto one = field(name, value, where + '.' + printable(name), out); !one)
                return one;
        }
        return {};
    }

    Result<void> field(const std::string &name, const JsonValue &value, const std::string &where,
                       DetectorSetting &out)
    {
        if (name == "off") {
            if (value.isBool() && !value.isTrue()) {
                out.off.reset();
                return {};
            }
            if (!value.isString() || trimmed(value.text()).empty())
                return bad(where, Sentence::saying("give the reason as text, or false to switch it on"));
            out.off = value.text();
            return {};
        }
        if (name == "schedule") {
            static constexpr std::array known{"each run", "daily", "weekly"};
            for (const char *k : known) {
                if (value.isString() && value.text() == k) {
                    out.schedule = k;
                    return {};
                }
            }
            return bad(where, Sentence::saying("give \"each run\", \"daily\" or \"weekly\""));
        }
        if (name == "time_limit_s") {
            const double seconds = value.toDouble().value_or(0);
            if (seconds <= 0 || seconds > longestLimitSeconds)
                return bad(where, Sentence::saying("give seconds above 0 and up to 86400"));
            out.timeLimit = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
            return {};
        }
        if (name == "options")
            return options(value, where, out);
        if (name == "arguments")
            return arguments(value, where, out);
        return bad(where, Sentence::saying(
                              "unknown key; known are off, schedule, time_limit_s, options, arguments"));
    }

    Result<void> options(const JsonValue &value, const std::string &where, DetectorSetting &out)
    {
        if (!value.isObject())
            return bad(where, Sentence::saying("an object of option names and values is expected"));
        for (const auto &[name, v] : value.members()) {
            std::string text;
            if (v.isArray()) {
                for (const JsonValue &item : v.items())
                    text += (text.empty() ? "" : ",") + item.asText();
            } else if (v.isObject() || v.isNull()) {
                return bad(where + '.' + printable(name),
                           Sentence::saying("give text, a number, true or false, or a list of them"));
            } else {
                text = v.asText();
            }
            out.options[name] = text;
        }
        return {};
    }

    Result<void> arguments(const JsonValue &value, const std::string &where, DetectorSetting &out)
    {
        if (!value.isArray())
            return bad(where, Sentence::saying("a list of texts is expected"));
        out.arguments.clear();
        for (const JsonValue &item : value.items()) {
            if (!item.isString() || item.text().find('\0') != std::string::npos)
                return bad(where, Sentence::saying("a list of texts is expected"));
            out.arguments.push_back(item.text());
        }
        return {};
    }

    std::string m_place;
};

} // namespace

Result<std::map<std::string, DetectorSetting>>
parseDetectorSettings(std::string_view text, const std::string &host, const std::string &place)
{
    auto root = parseJson(text, place);
    if (!root)
        return root.error();
    SettingsReader reader(place);
    if (!root->isObject())
        return reader.bad(Sentence::saying("the file"), Sentence::saying("an object is expected"));
    std::map<std::string, DetectorSetting> out;
    if (const JsonValue *all = root->find("detectors")) {
        if (auto read = reader.section(*all, "detectors", out); !read)
            return read.error();
    }
    const JsonValue *hosts = root->find("hosts");
    if (!hosts)
        return out;
    if (!hosts->isObject())
        return reader.bad("hosts", Sentence::saying("an object of host names is expected"));
    for (const auto &[name, section] : hosts->members()) {
        // Sections of other hosts are checked too, so that a mistake shows on the first machine that reads
        // the file.
        std::map<std::string, DetectorSetting> other;
        if (auto read = reader.section(section, "hosts." + printable(name), name == host ? out : other);
            !read)
            return read.error();
    }
    return out;
}

} // namespace prism
