// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/targetspage.h"

#include "ui/async/runon.h"
#include "ui/delegates/tonedelegate.h"
#include "ui/dialogs/localinstall.h"
#include "ui/dialogs/madekey.h"
#include "ui/dialogs/targetimport.h"
#include "ui/dialogs/unsavedquestion.h"
#include "ui/models/targetfields.h"
#include "ui/models/targetsmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/machinebar.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/targeteditor.h"
#include "ui/widgets/verbpane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int leastForm = 56 * metrics::unit;
constexpr int shortestName = 14; // shown of a name, in characters
constexpr int longestName = 24;  // characters that its column shows at first

QString buttonText(TargetVerb verb, int count)
{
    switch (verb) {
    case TargetVerb::Upgrade:
        return TargetsPage::tr("&Upgrade %n", nullptr, count);
    case TargetVerb::BuildOnly:
        return TargetsPage::tr("Build only %n", nullptr, count);
    case TargetVerb::VerifyOnly:
        return TargetsPage::tr("Verif&y %n", nullptr, count);
    case TargetVerb::Install:
        return TargetsPage::tr("&Install %n", nullptr, count);
    case TargetVerb::CloneDatabase:
        return TargetsPage::tr("Clone database of %n", nullptr, count);
    case TargetVerb::InstallLocal:
    case TargetVerb::Backup:
    case TargetVerb::ProvenBackup:
        break; // the machine bar has them
    }
    return {};
}

} // namespace

TargetsPage::TargetsPage(TargetsPlaces places, TargetsCalls calls, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_places(std::move(places))
    , m_calls(std::move(calls))
    , m_model(new TargetsModel(clock, this))
    , m_runs(m_calls.verbs)
    , m_work(m_runs, *this)
{
    m_pool.setMaxThreadCount(2); // a keychain that does not answer must not keep the registry waiting
    build();
    buildActions();
    connectRuns();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TargetsPage::takeSnapshot);
    connect(&m_probe, &TargetProbe::answered, m_model, &TargetsModel::setReachability);
    reload();
}

TargetsPage::~TargetsPage() = default;

void TargetsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::unit, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setContent(
        tr("No target yet"),
        tr("A target is a host that Prism deploys to over ssh. Adding one takes its name for ssh "
           "and a folder; nothing is changed there before you apply a plan."),
        tr("Add a target"), tr("Import from ssh configuration, a list or older settings"));
    connect(m_empty, &EmptyState::actionRequested, this, &TargetsPage::addTarget);
    connect(m_empty, &EmptyState::otherRequested, this, &TargetsPage::openImport);
    m_content = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metrics::unit);
    rows->addWidget(buildBar());
    rows->addWidget(buildVerbs());
    auto *splitter = new QSplitter(m_content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTable());
    buildRight();
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({2 * leastForm, leastForm});
    rows->addWidget(splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    layout->addWidget(m_stack, 1);
    m_machine = new MachineBar(this);
    connect(m_machine, &MachineBar::backupRequested, this, [this](bool prove) {
        start(prove ? TargetVerb::ProvenBackup : TargetVerb::Backup, {localStack()});
    });
    connect(m_machine, &MachineBar::installRequested, this, &TargetsPage::openLocalInstall);
    layout->addWidget(m_machine);
    showCounts();
}

QWidget *TargetsPage::buildBar()
{
    auto *bar = new QWidget(m_content);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    auto *add = new RoomyButton(tr("&Add target"), bar);
    auto *import = new RoomyButton(tr("I&mport..."), bar);
    auto *ask = new RoomyButton(tr("Ask &again"), bar);
    add->setVerb(VerbIcon::Add);
    import->setVerb(VerbIcon::Import);
    ask->setVerb(VerbIcon::Again);
    ask->setToolTip(plainToolTip(tr("Asks every target whether its ssh server answers")));
    connect(add, &QPushButton::clicked, this, &TargetsPage::addTarget);
    connect(import, &QPushButton::clicked, this, &TargetsPage::openImport);
    connect(ask, &QPushButton::clicked, this, &TargetsPage::check);
    for (QPushButton *button : {add, import, ask})
        layout->addWidget(button);
    layout->addStretch(1);
    return bar;
}

QWidget *TargetsPage::buildVerbs()
{
    auto *bar = new QWidget(m_content);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    for (const TargetVerb verb : {TargetVerb::Upgrade, TargetVerb::BuildOnly, TargetVerb::VerifyOnly,
                                  TargetVerb::Install, TargetVerb::CloneDatabase}) {
        auto *button = new RoomyButton(bar);
        connect(button, &QPushButton::clicked, this, [this, verb] { start(verb, selected()); });
        layout->addWidget(button);
        m_verbs.push_back({verb, button});
    }
    layout->addStretch(1);
    return bar;
}

QWidget *TargetsPage::buildTable()
{
    m_table = new QTreeView(m_content);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ToneDelegate(TargetsModel::ToneRole, TargetsModel::GlyphRole, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Targets"));
    m_table->header()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TargetsPage::takeSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TargetsPage::showCounts);
    return m_table;
}

void TargetsPage::buildRight()
{
    m_right = new QStackedWidget(m_content);
    m_right->setMinimumWidth(leastForm);
    auto *scroll = new QScrollArea(m_right);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_editor = new TargetEditor(m_places, m_calls.climb, m_calls.secrets, m_pool, scroll);
    scroll->setWidget(m_editor);
    m_editorScroll = scroll;
    m_unsaved = new UnsavedQuestion(*m_editor, *this);
    m_pane = new VerbPane(m_runs, m_right);
    m_right->addWidget(m_editorScroll);
    m_right->addWidget(m_pane);
    connect(m_editor, &TargetEditor::registryChanged, this, &TargetsPage::reload);
    connect(m_editor, &TargetEditor::removed, m_table, &QAbstractItemView::clearSelection);
    connect(m_pane, &VerbPane::closeRequested, this, [this] {
        m_right->setCurrentWidget(m_editorScroll);
        showContent();
        m_table->setFocus();
    });
}

void TargetsPage::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Add a target"), QKeySequence(Qt::CTRL | Qt::Key_N), &TargetsPage::addTarget);
    add(tr("Import targets"), QKeySequence(Qt::CTRL | Qt::Key_I), &TargetsPage::openImport);
    add(tr("Ask every target whether it answers"), QKeySequence(Qt::Key_F5), &TargetsPage::check);
}

void TargetsPage::connectRuns()
{
    connect(&m_work, &WorkQuestion::closeRequested, this, &Page::closeRequested);
    connect(&m_runs, &TargetRuns::keyMade, this,
            [this](const std::string &target, const QString &key) { showMadeKey(target, key, this); });
    connect(&m_runs, &TargetRuns::ended, this, [this] {
        showCounts();
        reload(); // the log of operations has more to tell
    });
}

void TargetsPage::activate()
{
    reload();
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus();
    else
        m_table->setFocus();
}

void TargetsPage::reload()
{
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    m_reading.setFuture(runOn(m_pool, [places = m_places] { return readTargets(places); }));
}

void TargetsPage::takeSnapshot()
{
    Result<TargetsSnapshot> read = m_reading.future().result();
    if (std::exchange(m_again, false))
        reload();
    m_problem->setVisible(!read);
    if (!read) {
        m_problem->setText(tr("The targets cannot be read: %1").arg(displayText(read.error().text())));
        return;
    }
    const std::size_t before = m_model->snapshot().registry.targets().size();
    m_model->setSnapshot(std::move(*read));
    const TargetsSnapshot &now = m_model->snapshot();
    if (now.registry.targets().size() != before)
        m_checked = false;
    const bool isEmpty = now.registry.targets().empty();
    showContent();
    sizeColumns();
    if (!isEmpty && !m_checked)
        check();
    m_machine->setProven(now.provenAt);
    showCounts();
}

// An operator without targets backs up, too.
void TargetsPage::showContent()
{
    const bool isWanted =
        !m_model->snapshot().registry.targets().empty() || m_adding || m_right->currentWidget() == m_pane;
    m_stack->setCurrentWidget(isWanted ? m_content : m_empty);
}

// A long name leaves room for the rest of its row, so that the table need not be scrolled sideways. Widths
// that the operator gave stay.
void TargetsPage::sizeColumns()
{
    const auto widths = [this] {
        std::vector<int> out;
        for (int column = 0; column < TargetsModel::Tags; ++column)
            out.push_back(m_table->columnWidth(column));
        return out;
    };
    if (!m_widths.empty() && widths() != m_widths)
        return;
    int others = m_table->header()->sectionSizeHint(TargetsModel::Tags);
    for (int column = 0; column < TargetsModel::Tags; ++column) {
        m_table->resizeColumnToContents(column);
        if (column != TargetsModel::Name)
            others += m_table->columnWidth(column);
    }
    const int character = m_table->fontMetrics().averageCharWidth();
    const int room = m_table->viewport()->width() - others;
    const int most = std::clamp(room, shortestName * character, longestName * character);
    m_table->setColumnWidth(TargetsModel::Name, std::min(m_table->columnWidth(TargetsModel::Name), most));
    m_widths = widths();
}

void TargetsPage::check()
{
    m_checked = true;
    m_model->beginCheck();
    m_probe.ask(m_model->snapshot().registry.targets(), m_places.home);
}

void TargetsPage::addTarget()
{
    m_adding = true;
    m_stack->setCurrentWidget(m_content);
    if (m_runs.isBusy())
        return;
    m_right->setCurrentWidget(m_editorScroll);
    const bool isDraft = m_editor->storedName().empty();
    if (isDraft)
        createTarget();
    else
        m_unsaved->ask([this] { createTarget(); });
}

void TargetsPage::createTarget()
{
    m_table->clearSelection();
    if (!m_editor->isDirty())
        m_editor->create(newTarget());
    if (auto *first = m_editor->findChild<QWidget *>(QStringLiteral("ssh.target")))
        first->setFocus();
}

void TargetsPage::openImport()
{
    auto *dialog = new TargetImport(m_places, m_model->snapshot().registry, m_pool, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TargetImport::imported, this, &TargetsPage::reload);
    dialog->open();
}

std::vector<Target> TargetsPage::selected() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    std::vector<Target> out;
    for (const int row : rows) {
        if (const Target *target = m_model->target(row))
            out.push_back(*target);
    }
    return out;
}

void TargetsPage::takeSelection()
{
    showCounts();
    const std::vector<Target> chosen = selected();
    if (chosen.size() != 1 || chosen.front().name == m_editor->storedName())
        return;
    m_unsaved->ask([this, name = chosen.front().name] { editRow(m_model->rowOf(name)); },
                   [this] { selectEdited(); });
}

void TargetsPage::editRow(int row)
{
    const Target *target = m_model->target(row);
    if (target != nullptr)
        m_editor->edit(*target, target->name == m_model->snapshot().registry.defaultTarget());
}

// Back to the row of what is being edited.
void TargetsPage::selectEdited()
{
    const int row = m_model->rowOf(m_editor->storedName());
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TargetsPage::showCounts()
{
    const int count =
        static_cast<int>(m_table == nullptr ? 0 : m_table->selectionModel()->selectedRows().size());
    for (const VerbButton &entry : m_verbs) {
        entry.button->setText(buttonText(entry.verb, count));
        // one database here can mirror one target only
        const bool fits = entry.verb == TargetVerb::CloneDatabase ? count == 1 : count > 0;
        entry.button->setEnabled(fits && !m_runs.isBusy());
    }
    m_machine->setBusy(m_runs.isBusy());
}

void TargetsPage::openLocalInstall()
{
    auto *dialog = new LocalInstall(this);
    connect(dialog, &LocalInstall::stackChosen, this,
            [this](const Target &stack) { start(TargetVerb::InstallLocal, {stack}); });
    dialog->open();
}

void TargetsPage::start(TargetVerb verb, const std::vector<Target> &targets)
{
    m_runs.plan(verb, targets);
    m_right->setCurrentWidget(m_pane);
    showContent();
    m_pane->setFocus();
    showCounts();
}

bool TargetsPage::mayClose()
{
    if (!m_work.mayClose())
        return false;
    if (!m_editor->isDirty())
        return true;
    m_unsaved->ask([this] { Q_EMIT closeRequested(); });
    return false;
}

bool TargetsPage::mayLeave()
{
    if (!m_editor->isDirty())
        return true;
    m_unsaved->ask([this] { Q_EMIT leaveAgreed(); });
    return false;
}

} // namespace prism
