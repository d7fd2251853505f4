// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/workquestion.h"
#include "ui/models/targetprobe.h"
#include "ui/models/targetssnapshot.h"
#include "ui/pages/page.h"
#include "ui/run/laddercontroller.h"
#include "ui/run/targetruns.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <string>
#include <vector>

class QItemSelectionModel;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace prism {

class EmptyState;
class MachineBar;
class TargetEditor;
class TargetsModel;
class UnsavedQuestion;
class VerbPane;

/// What the page of targets works with beside its places.
struct TargetsCalls
{
    TargetVerbCalls verbs;
    LadderController::Climb climb;
    SecretStoreMaker secrets;
};

/// The operator's hosts: whether they answer, what runs there, a form for each, and the verbs that change
/// them, each with its plan first. GUI thread; the clock must outlive it.
class TargetsPage : public Page
{
    Q_OBJECT

public:
    TargetsPage(TargetsPlaces places, TargetsCalls calls, const Clock &clock, QWidget *parent = nullptr);
    ~TargetsPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("targets"); }
    [[nodiscard]] QString title() const override { return tr("Targets"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Targets; }
    void activate() override;
    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] bool mayLeave() override;

    [[nodiscard]] const TargetsModel &targets() const { return *m_model; }
    [[nodiscard]] const TargetRuns &runs() const { return m_runs; }
    /// Reads the registry again.
    void reload();

private:
    struct VerbButton
    {
        TargetVerb verb = TargetVerb::Upgrade;
        QPushButton *button = nullptr;
    };

    void build();
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildVerbs();
    [[nodiscard]] QWidget *buildTable();
    void buildRight();
    void buildActions();
    void connectRuns();
    void takeSnapshot();
    void sizeColumns();
    void check();
    void addTarget();
    void createTarget();
    void openImport();
    void takeSelection();
    void editRow(int row);
    void selectEdited();
    void showCounts();
    void openLocalInstall();
    void start(TargetVerb verb, const std::vector<Target> &targets);
    void showContent();
    [[nodiscard]] std::vector<Target> selected() const;

    TargetsPlaces m_places;
    TargetsCalls m_calls;
    TargetsModel *m_model = nullptr;
    TargetProbe m_probe;
    TargetRuns m_runs;
    WorkQuestion m_work;
    QFutureWatcher<Result<TargetsSnapshot>> m_reading;
    bool m_again = false;   // the registry changed while it was being read
    bool m_checked = false; // the hosts were asked once
    bool m_adding = false;  // the form of an empty registry is in sight
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QTreeView *m_table = nullptr;
    std::vector<int> m_widths; // of its columns, as they were set last
    MachineBar *m_machine = nullptr;
    QLabel *m_problem = nullptr;
    QStackedWidget *m_right = nullptr;
    QWidget *m_editorScroll = nullptr;
    TargetEditor *m_editor = nullptr;
    VerbPane *m_pane = nullptr;
    UnsavedQuestion *m_unsaved = nullptr;
    std::vector<VerbButton> m_verbs;
    QThreadPool m_pool; // last, so that it is waited for first
};

} // namespace prism
