// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/process.h"
#include "engine/ports/desktopprobe.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace prism {

/// Asks the session bus through the program that this machine has for it (busctl, gdbus or dbus-send), so
/// that neither Prism program loads D-Bus and a service that hangs is left behind with its child. The
/// interfaces are those of the StatusNotifierItem and Desktop Notifications specifications of
/// freedesktop.org, and in a sandbox that of its portal for notifications. Without such a program the answer
/// is Unknown.
class BusDesktopProbe final : public DesktopProbe
{
public:
    static constexpr std::chrono::milliseconds usualLimit{3000};

    /// `environment` says where the bus is; the programs are looked up in its PATH.
    explicit BusDesktopProbe(
        std::vector<std::pair<std::string, std::string>> environment = cleanEnvironment(),
        std::chrono::milliseconds limit = usualLimit);

    [[nodiscard]] DesktopAnswer tray(const std::stop_token &stop) override;
    [[nodiscard]] DesktopAnswer notifications(const std::stop_token &stop) override;

private:
    struct Call
    {
        std::string service;
        std::string path;
        std::string method; ///< with its interface, "org.freedesktop.DBus.NameHasOwner"
        std::vector<std::string> texts;
    };

    [[nodiscard]] std::vector<std::string> command(const Call &call) const;
    [[nodiscard]] ProcessOutcome ask(const Call &call, const std::stop_token &stop) const;
    [[nodiscard]] DesktopAnswer notificationPortal(const std::stop_token &stop) const;
    [[nodiscard]] DesktopAnswer missing() const;
    [[nodiscard]] bool knowsBus() const;
    [[nodiscard]] std::string variable(const std::string &name) const;

    std::vector<std::pair<std::string, std::string>> m_environment;
    std::chrono::milliseconds m_limit;
};

} // namespace prism
