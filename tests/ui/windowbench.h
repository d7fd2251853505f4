// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/inboxfixture.h"
#include "ui/mainwindow.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/todaypage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

namespace prism::test {

/// Of one machine, "web", with this inbox.
inline Settings settingsOf(const InboxFixture &inbox)
{
    Settings settings;
    settings.inbox = inbox.root();
    settings.dataDirectory = inbox.root() + "/.data"; // gone with the inbox
    settings.host = "web";
    settings.hosts = {"web"};
    return settings;
}

/// Half past nine of the day after most bundles.
inline const FixedClock morning(*parseIsoTime("2026-11-21T09:30:00Z"));

/// A run that has nothing to do.
inline ChainOutcome nothingToDo(const ChainProgressSink &, const std::stop_token &)
{
    return {ChainEnd::Succeeded, {}};
}

/// So many findings of P2, "f1000" and on.
inline std::vector<Finding> numbered(int count)
{
    std::vector<Finding> findings;
    for (int i = 0; i < count; ++i)
        findings.push_back(
            shownFinding("f" + std::to_string(1000 + i), Priority::P2, "Title " + std::to_string(i)));
    return findings;
}

/// The visible button of that text, null if there is none.
inline QAbstractButton *buttonWith(const QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == text && button->isVisibleTo(&window))
            return button;
    }
    return nullptr;
}

/// Whether a visible label contains the text.
inline bool says(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisibleTo(&window) && label->text().contains(text);
    });
}

/// Shortcuts reach an active window only.
inline bool showActive(MainWindow &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

/// Whether the first bundle has come.
inline bool isLoaded(const MainWindow &window)
{
    return window.page().findings().bundle() != nullptr;
}

} // namespace prism::test
