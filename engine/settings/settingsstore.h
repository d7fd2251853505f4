// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One setting an operator may change.
struct SettingValue
{
    std::string name;       ///< "hosts"
    std::string variable;   ///< "PRISM_HOSTS"
    std::string meaning;    ///< one line without a full stop
    std::string stored;     ///< in the file, "" if it is not there
    std::string overridden; ///< by the environment, which wins; "" if it is not
};

/// The settings file, ~/.simply-ops-prism.env: lines `NAME='value'`. Lines that Prism does not know, comments
/// and blank lines stay as they are. It holds no secret: only the settings listed here can be set. Not
/// thread-safe.
class SettingsStore
{
public:
    /// Reads the file; one that is not there is empty. `environment` is the process's.
    [[nodiscard]] static Result<SettingsStore> open(const Variables &environment);

    /// Without a file: for the names of the settings.
    [[nodiscard]] static SettingsStore empty();

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// In a fixed order.
    [[nodiscard]] std::vector<SettingValue> list() const;
    /// InvalidInput if there is no such setting.
    [[nodiscard]] Result<SettingValue> find(std::string_view name) const;

    /// Sets (an empty value removes) several settings at once, by the rules of resolveSettings(), and writes
    /// the file atomically. InvalidInput names the setting and the rule; then nothing is changed.
    [[nodiscard]] Result<void> set(const Variables &values);

    /// The stored settings as a JSON object by name, for another machine.
    [[nodiscard]] std::string exported() const;
    /// Takes over what exported() wrote: settings that the text does not name are removed. A name that is no
    /// setting is refused; nothing is saved half.
    [[nodiscard]] Result<void> import(std::string_view text, const std::string &place);
    /// What import() would set, by name: every setting, "" for one that it removes. The same refusals.
    [[nodiscard]] Result<Variables> valuesOf(std::string_view text, const std::string &place) const;

private:
    struct Change
    {
        Variables byVariable; ///< what is new
        Variables stored;     ///< everything, afterwards
    };

    SettingsStore() = default;
    [[nodiscard]] Result<Change> changeOf(const Variables &values) const;
    [[nodiscard]] Result<void> check(const Variables &stored) const;
    [[nodiscard]] std::string textWith(const Variables &values) const;

    std::string m_path;
    std::string m_text;
    Variables m_stored;      ///< by variable
    Variables m_environment; ///< of the process
};

} // namespace prism
