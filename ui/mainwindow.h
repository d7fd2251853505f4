// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/settings/settings.h"
#include "ui/models/bundleloader.h"
#include "ui/models/inboxwatch.h"
#include "ui/run/runcontroller.h"

#include <QMainWindow>
#include <QThreadPool>

class QMessageBox;

namespace prism {

class TodayPage;

/// Places the page and joins it with the engine: bundles are read on a pool of one thread, the chain runs on
/// a thread of its own, and both answer here. Closing it during a run asks first. GUI thread; the clock must
/// outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Settings &settings, const Clock &clock, Chain chain, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads the newest bundle again; rows that persist stay where they are.
    void refresh();
    [[nodiscard]] const TodayPage &page() const { return *m_page; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectInbox();
    void connectRun();
    void askBeforeClosing();
    void finishRun(const ChainOutcome &outcome);

    QThreadPool m_pool; // first, so that it outlives whoever works on it
    BundleLoader m_loader;
    InboxWatch m_watch;
    RunController m_run;
    TodayPage *m_page = nullptr;
    QMessageBox *m_question = nullptr;
    bool m_closing = false;
};

} // namespace prism
