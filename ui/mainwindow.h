// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/ports/panellink.h"
#include "engine/settings/settings.h"
#include "ui/models/bundleloader.h"
#include "ui/models/inboxwatch.h"
#include "ui/pages/page.h"
#include "ui/run/approval.h"
#include "ui/run/consumecontroller.h"
#include "ui/run/duewatch.h"
#include "ui/run/runcontroller.h"
#include "ui/triage/triagedesk.h"

#include <QMainWindow>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QMessageBox;
class QStackedWidget;

namespace prism {

class Sidebar;
class TodayPage;
struct WatchReport;

/// Places the pages beside a sidebar and joins them with the engine: bundles are read on a pool of one
/// thread, the chain runs on a thread of its own, and both answer here. Closing it during a run asks first.
/// GUI thread; the clock must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Today comes first, the pages of `more` follow in their order, each made when it is first turned to.
    MainWindow(const Settings &settings, const Clock &clock, Chain chain, std::vector<PageEntry> more = {},
               NextRun nextRun = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the window together with its first bundle, so that it is painted once; without it if reading
    /// takes longer than an operator would call at once.
    void showSoon();
    /// Reads the newest bundle again; rows that persist stay where they are.
    void refresh();
    [[nodiscard]] const TodayPage &page() const { return *m_page; }
    /// Whether a run is going on.
    [[nodiscard]] bool isAuditing() const { return m_run.isRunning(); }
    /// Starts a run, unless one is going on.
    void audit();
    /// The bundle in sight with its decisions; null until they were read.
    [[nodiscard]] const std::shared_ptr<const DecidedSnapshot> &decided() const
    {
        return m_triage.snapshot();
    }
    /// The pages in the order of the sidebar.
    [[nodiscard]] const std::vector<PageEntry> &pages() const { return m_entries; }
    /// The page in sight.
    [[nodiscard]] Page *currentPage() const;
    /// Approved proposals are done in this program, see ProposalCards.
    void setCarryOut(CarryOut carryOut);
    /// Shows the page of that name; nothing if there is none.
    void showPage(const QString &name);
    /// Shows what a link names. A finding is waited for until the first bundle is there; one that the bundle
    /// does not hold is searched for, so that the page says that there is none.
    void openLink(const PanelLink &link);
    /// Brings it to the front, from wherever it was. `token` is what the desktop gave for that on Wayland.
    void bringToFront(const QByteArray &token);
    /// Asked before the window closes: true keeps the program, and whoever answers hides the window.
    void setKeeper(std::function<bool()> keeper) { m_keeper = std::move(keeper); }
    /// From now on cells are late once the daily run has had its time and nothing came.
    void setSchedule(PlannedRuns runs) { m_due.setSchedule(std::move(runs)); }
    /// Who is silent, in maintenance or left alone: on Today and in its matrix.
    void showWatch(const WatchReport &report);
    /// Says in a line across the window that what it shows is not real.
    void setBanner(const QString &text);

Q_SIGNALS:
    /// The operator asks for the sample fleet, which is a window of its own.
    void sampleRequested();
    /// decided() is another one.
    void decidedChanged();
    /// A run has begun or ended.
    void auditingChanged();
    /// The operator closed it.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void addPage(const PageEntry &entry);
    void connectPage(Page *page);
    [[nodiscard]] Page *pageAt(std::size_t index);
    [[nodiscard]] std::vector<Page *> allPages();
    void turnTo(int index);
    void showRow(int row);
    void handOver();
    void addHelpers();
    void openPalette();
    void openKeySheet();
    void showFindings(const FindingsRequest &request);
    void showBundle(const LoadedBundle &bundle);
    void connectInbox();
    void connectRun();
    void askBeforeClosing();
    void showWantedFinding();
    void showNow();
    void finishRun(const ChainOutcome &outcome);

    QThreadPool m_pool; // first, so that it outlives whoever works on it
    BundleLoader m_loader;
    InboxWatch m_watch;
    DueWatch m_due;
    RunController m_run;
    ConsumeController m_consume;
    const Settings m_settings;
    TriageDesk m_triage;
    PageServices m_services;
    std::vector<PageEntry> m_entries; // beside m_pages; Today, which is made at once, has no entry to make it
    std::vector<Page *> m_pages;      // null: not made yet
    std::shared_ptr<const Bundle> m_bundle;
    Page *m_before = nullptr; // the page in sight before another is turned to
    std::optional<ShownFindings> m_shown;
    TodayPage *m_page = nullptr;
    Sidebar *m_sidebar = nullptr;
    QLabel *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QMessageBox *m_question = nullptr;
    QTimer m_showing; // while the window waits for its first bundle
    std::function<bool()> m_keeper;
    std::string m_wantedFinding; // of a link, until there is a bundle
    bool m_closing = false;
    int m_wantedRow = 0; // of the page that is turned to as soon as the one in sight lets go
};

} // namespace prism
