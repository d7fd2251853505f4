// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/error.h"
#include "ui/models/bundleloader.h"
#include "ui/pages/page.h"
#include "ui/run/approval.h"
#include "ui/run/chain.h"
#include "ui/run/consumecontroller.h"

#include <QElapsedTimer>

#include <chrono>
#include <memory>
#include <string>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace prism {

class CellHistory;
class DoneStrip;
struct DecidedSnapshot;
class EmptyState;
class FindingsModel;
class FindingsView;
class MatrixModel;
class MatrixPanel;
class ProposalCards;
class QueueModel;
class QueueView;
class RunStrip;
class ChangesStrip;
class VerdictBar;
class WatchStrip;
struct WatchReport;

/// The operator's morning on one page: verdict, run, matrix, what to do first, findings, done. It shows what
/// it is given and asks for what it cannot do itself. GUI thread; clock and pool must outlive it.
class TodayPage : public Page
{
    Q_OBJECT

public:
    /// Run now audits the settings' host.
    TodayPage(const Settings &settings, const Clock &clock, QThreadPool &pool, QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Today; }
    void activate() override;
    bool showFindings(const FindingsRequest &request) override;
    [[nodiscard]] std::optional<ShownFindings> shownFindings() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;

    [[nodiscard]] bool mayClose() override;

    /// Approved proposals are done in this program, see ProposalCards.
    void setCarryOut(CarryOut carryOut);
    void showBundle(const LoadedBundle &bundle);
    /// What was decided about the bundle in sight; another bundle's is not for this page.
    void showDecisions(const DecidedSnapshot &snapshot);
    /// The newest bundle could not be shown; NotFound: there is none yet. A bundle that is shown stays.
    void showFailure(const Error &error);

    void beginRun();
    void showProgress(const ChainProgress &progress);
    /// What the daemons said since the last call.
    void showWords(const std::vector<ChainProgress> &words);
    /// When the daily run was due last and has had its time, and when it is due next.
    void setDue(std::optional<UtcTime> last, std::optional<UtcTime> next);
    /// Who is silent, in maintenance or left alone.
    void showWatch(const WatchReport &report);
    /// What consuming would leave undecided: asks about P0 once, then consumes.
    void consumeOrAsk(const Receipt &receipt);
    void showCancelling();
    /// How consuming the bundle ended.
    void endConsume(const ConsumeOutcome &outcome);
    void endRun(const ChainOutcome &outcome, std::chrono::milliseconds lasted);

    [[nodiscard]] const FindingsModel &findings() const { return *m_findings; }
    [[nodiscard]] const MatrixModel &matrix() const { return *m_matrix; }

Q_SIGNALS:
    void runRequested();
    void cancelRequested();
    /// The operator wants to be done: consumeOrAsk() is to be called with what is left undecided.
    void checkRequested();
    void consumeRequested();
    void sampleRequested();

private:
    void build();
    [[nodiscard]] QWidget *buildTable();
    [[nodiscard]] QWidget *buildLists();
    void buildActions();
    void showContent(bool content);
    void takeOverview(const std::shared_ptr<const Overview> &overview);
    void chooseCell(const QModelIndex &index);
    void clearFilter();
    void showFilter();
    void makeRunStrip();
    void openProblems();
    void wantConsume();
    void consumeNow();
    void showLate();
    void selectFinding(const std::string &id);

    std::string m_host;
    std::shared_ptr<const Overview> m_overview;
    FindingsModel *m_findings = nullptr;
    MatrixModel *m_matrix = nullptr;
    CellHistory *m_history = nullptr;
    VerdictBar *m_verdict = nullptr;
    ChangesStrip *m_changes = nullptr;
    ProposalCards *m_proposals = nullptr;
    RunStrip *m_strip = nullptr; // null until a run begins
    WatchStrip *m_watch = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_content = nullptr;
    MatrixPanel *m_matrixPanel = nullptr;
    QueueModel *m_queue = nullptr;
    QueueView *m_queueView = nullptr;
    QTabWidget *m_lists = nullptr;
    DoneStrip *m_done = nullptr;
    QElapsedTimer m_reading; // since this bundle was shown
    std::optional<UtcTime> m_due;
    std::string m_askedFor;      // the bundle whose undecided P0 were asked about
    bool m_receiptShown = false; // for the bundle in sight
    FindingsView *m_table = nullptr;
    QLabel *m_caption = nullptr;
    QToolButton *m_clearFilter = nullptr;
};

} // namespace prism
