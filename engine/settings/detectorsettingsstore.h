// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"
#include "engine/settings/settings.h"

#include <map>
#include <string>

namespace prism {

/// detectors.json for changing: the section that holds for all hosts. Sections of single hosts, arguments and
/// whatever else the file holds stay as they are. Not thread-safe.
class DetectorSettingsStore
{
public:
    /// A file that is not there is empty. Corrupt or InvalidInput if a run would refuse it.
    [[nodiscard]] static Result<DetectorSettingsStore> open(const std::string &configDirectory,
                                                            const std::string &host);

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// Of all hosts, by id.
    [[nodiscard]] const std::map<std::string, DetectorSetting> &general() const { return m_general; }
    /// Whether the section of this host says something of the detector, which wins.
    [[nodiscard]] bool hasOwnSection(const std::string &id) const;

    /// Takes `off`, `options`, `schedule` and `timeLimit` of each; `arguments` stay. All or none, by the
    /// rules of parseDetectorSettings(), written atomically.
    [[nodiscard]] Result<void> set(const std::map<std::string, DetectorSetting> &values);
    /// Whether set() would be refused.
    [[nodiscard]] Result<void> check(const std::map<std::string, DetectorSetting> &values) const;

private:
    DetectorSettingsStore() = default;
    [[nodiscard]] std::string textWith(const std::map<std::string, DetectorSetting> &values) const;
    [[nodiscard]] Result<void> read(const std::string &text);

    std::string m_directory;
    std::string m_path;
    std::string m_host;
    JsonValue m_root = JsonValue::object();
    std::map<std::string, DetectorSetting> m_general;
};

} // namespace prism
