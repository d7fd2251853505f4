// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/foreign/foreignconfig.h"

#include "engine/core/jsonparser.h"
#include "engine/core/text.h"

#include <algorithm>

namespace prism {
namespace {

constexpr double longestLimitSeconds = 86400;
constexpr std::size_t longestName = 200;

class ConfigReader
{
public:
    explicit ConfigReader(std::string place)
        : m_place(std::move(place))
    {}

    Result<ForeignConfig> read(const JsonValue &root)
    {
        const JsonValue *detectors = root.find("detectors");
        if (!detectors || !detectors->isObject() || root.members().size() != 1)
            return bad(Sentence::saying("the file"),
                       Sentence::saying("give an object with the one key \"detectors\""));
        ForeignConfig out;
        for (const auto &[name, value] : detectors->members()) {
            const std::string where = "detectors." + printable(name);
            if (!isForeignName(name))
                return bad(
                    where,
                    Sentence::saying("a name is printable, without '/', and does not start with '.' or '_'"));
            if (!value.isObject())
                return bad(where, Sentence::saying("an object is expected"));
            for (const auto &[key, field] : value.members()) {
                if (auto taken = take(key, field, where + '.' + printable(key), out[name]); !taken)
                    return taken.error();
            }
            out.try_emplace(name);
        }
        return out;
    }

private:
    [[nodiscard]] Error bad(const Sentence &where, const Sentence &why) const
    {
        return {ErrorCode::InvalidInput, Sentence::saying("%1: %2", where, why), m_place};
    }

    static bool isText(const JsonValue &value)
    {
        return value.isString() && value.text().find('\0') == std::string::npos;
    }

    Result<void> take(const std::string &key, const JsonValue &value, const std::string &where,
                      ForeignConfigEntry &out)
    {
        if (key == "kind")
            return kind(value, where, out);
        if (key == "path") {
            if (!isText(value) || value.text().empty())
                return bad(where, Sentence::saying("a path is expected"));
            out.path = value.text();
            return {};
        }
        if (key == "command")
            return texts(value, where, out.command, true);
        if (key == "arguments")
            return texts(value, where, out.arguments, false);
        if (key == "environment")
            return environment(value, where, out);
        if (key == "options")
            return options(value, where, out);
        if (key == "schedule")
            return schedule(value, where, out);
        if (key == "time_limit_s") {
            const double seconds = value.toDouble().value_or(0);
            if (seconds <= 0 || seconds > longestLimitSeconds)
                return bad(where, Sentence::saying("give seconds above 0 and up to 86400"));
            out.timeLimit = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
            return {};
        }
        return bad(where, Sentence::saying(
                              "unknown key; known are kind, path, command, arguments, environment, options, "
                              "schedule, time_limit_s"));
    }

    Result<void> kind(const JsonValue &value, const std::string &where, ForeignConfigEntry &out)
    {
        for (const ForeignKind k : {ForeignKind::Python, ForeignKind::Executable, ForeignKind::Nagios,
                                    ForeignKind::Sarif, ForeignKind::Lynis}) {
            if (value.isString() && value.text() == foreignKindName(k)) {
                out.kind = k;
                return {};
            }
        }
        return bad(where, Sentence::saying("give python, executable, nagios, sarif or lynis"));
    }

    Result<void> schedule(const JsonValue &value, const std::string &where, ForeignConfigEntry &out)
    {
        for (const ScheduleClass s : {ScheduleClass::EachRun, ScheduleClass::Daily, ScheduleClass::Weekly}) {
            if (value.isString() && value.text() == scheduleClassName(s)) {
                out.schedule = s;
                return {};
            }
        }
        return bad(where, Sentence::saying("give \"each run\", \"daily\" or \"weekly\""));
    }

    Result<void> texts(const JsonValue &value, const std::string &where, std::vector<std::string> &out,
                       bool needed)
    {
        if (!value.isArray() || (needed && value.items().empty()))
            return bad(where, Sentence::saying("a list of texts is expected"));
        for (const JsonValue &item : value.items()) {
            if (!isText(item))
                return bad(where, Sentence::saying("a list of texts is expected"));
            out.push_back(item.text());
        }
        if (needed && out.front().empty())
            return bad(where, Sentence::saying("the program's name is empty"));
        return {};
    }

    Result<void> environment(const JsonValue &value, const std::string &where, ForeignConfigEntry &out)
    {
        if (!value.isObject())
            return bad(where, Sentence::saying("an object of names and texts is expected"));
        for (const auto &[name, text] : value.members()) {
            const bool named =
                !name.empty() && name.find('=') == std::string::npos && name.find('\0') == std::string::npos;
            if (!named || !isText(text))
                return bad(where + '.' + printable(name),
                           Sentence::saying("a name without '=' and a text are expected"));
            setVariable(out.environment, name, text.text());
        }
        return {};
    }

    Result<void> options(const JsonValue &value, const std::string &where, ForeignConfigEntry &out)
    {
        if (!value.isObject())
            return bad(where, Sentence::saying("an object of option names and values is expected"));
        for (const auto &[name, option] : value.members()) {
            if (option.isObject() || option.isArray() || option.isNull())
                return bad(where + '.' + printable(name),
                           Sentence::saying("give text, a number, true or false"));
            out.options[name] = option.asText();
        }
        return {};
    }

    std::string m_place;
};

} // namespace

Result<ForeignConfig> parseForeignConfig(std::string_view text, const std::string &place)
{
    auto root = parseJson(text, place);
    if (!root)
        return root.error();
    return ConfigReader(place).read(*root);
}

bool isForeignName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && name.front() != '.' && name.front() != '_' &&
           name.find('/') == std::string_view::npos && isUtf8(name) && printable(name) == name;
}

} // namespace prism
