// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/settings/settings.h"
#include "src/panel/panelparts.h"
#include "ui/run/approval.h"
#include "ui/startup/startrequest.h"
#include "ui/style/appearance.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <thread>

namespace prism {

class MainWindow;
class PanelShout;

/// The window of this program and what it is made of. A change of the language builds the window again, on
/// the page and at the place where it was. GUI thread.
class PanelSession : public QObject
{
    Q_OBJECT

public:
    /// `cli` is the absolute path of the program prism, `looks` outlives the session; `sample`: the settings
    /// are those of the sample fleet, which is made up in the background.
    PanelSession(Settings settings, LookSwitch &looks, std::string cli, bool sample);
    ~PanelSession() override;

    /// Shows the window, or keeps it out of sight, as the start asks.
    void open(const StartRequest &start);
    /// Does what a later start asks, and says "ok"; "refused" for what is no request.
    [[nodiscard]] std::string answer(std::string_view message);

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    [[nodiscard]] CarryOut carryOutHere() const;
    [[nodiscard]] PanelParts parts();
    [[nodiscard]] bool changeLanguage(const QString &code);
    void openAgain();

    Settings m_settings;
    LookSwitch &m_looks;
    std::string m_cli;
    bool m_sample;
    QString m_language;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PanelShout> m_shout; // null in the sample fleet
    std::jthread m_filler;               // last: it ends before the window does
};

} // namespace prism
