// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/detectorsettingsstore.h"
#include "engine/settings/settingsstore.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One setting that an import changes.
struct SettingsChange
{
    std::string name;   ///< "hosts", or "security.suid off"
    std::string before; ///< "" if it was not set
    std::string after;  ///< "" if it is removed

    bool operator==(const SettingsChange &) const = default;
};

/// The names of the options of each built-in detector.
using KnownOptions = std::map<std::string, std::set<std::string>>;

/// All settings as one file for another machine (schema prism.settings.v1): those of SettingsStore and the
/// section of detectors.json for all hosts. What could hold a secret has no place in it: of a detector's
/// options only `known` ones are written and read, and never its arguments, which stay on each machine. Not
/// thread-safe.
class SettingsTransfer
{
public:
    /// `environment` is the process's. Fails as the two stores do.
    [[nodiscard]] static Result<SettingsTransfer> open(const Variables &environment, KnownOptions known);

    [[nodiscard]] std::string exported() const;
    /// What import() would change, in the order of the settings; nothing is written. A text without
    /// detectors, as older versions wrote it, leaves them alone.
    [[nodiscard]] Result<std::vector<SettingsChange>> preview(std::string_view text,
                                                              const std::string &place) const;
    /// Takes the file over, whole or not at all: settings that it does not name are removed. The place is
    /// named in errors.
    [[nodiscard]] Result<void> import(std::string_view text, const std::string &place);

private:
    struct Wanted
    {
        Variables settings;
        std::map<std::string, DetectorSetting> detectors;
    };

    SettingsTransfer(SettingsStore settings, DetectorSettingsStore detectors, KnownOptions known);
    [[nodiscard]] Result<Wanted> wanted(std::string_view text, const std::string &place) const;
    [[nodiscard]] bool isKnown(const std::string &id, const std::string &option) const;
    [[nodiscard]] DetectorSetting portable(const std::string &id, const DetectorSetting &setting) const;

    SettingsStore m_settings;
    DetectorSettingsStore m_detectors;
    KnownOptions m_known;
};

} // namespace prism
