// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingspage.h"

#include "ui/async/runon.h"
#include "ui/models/findingsviews.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/triage/decisionevents.h"
#include "ui/triage/triagebar.h"
#include "ui/triage/triagecontroller.h"
#include "ui/triage/triagedesk.h"
#include "ui/triage/triagetext.h"
#include "ui/widgets/evidence/evidencepane.h"
#include "ui/widgets/findingschips.h"
#include "ui/widgets/findingscolumns.h"
#include "ui/widgets/findingsview.h"
#include "ui/widgets/viewsbutton.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int longestSearch = 200; // characters
constexpr int mostCopied = 100000; // findings

} // namespace

FindingsPage::FindingsPage(const std::string &configDirectory, const std::string &dataDirectory,
                           QThreadPool &pool, TriageDesk &triage, QWidget *parent)
    : Page(parent)
    , m_desk(triage)
    , m_model(new FindingsModel(pool, this))
    , m_configDirectory(configDirectory)
    , m_pool(pool)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    layout->addWidget(buildFilterLine());
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTable(configDirectory, splitter));
    m_evidence = new EvidencePane(dataDirectory, splitter);
    splitter->addWidget(m_evidence);
    splitter->setSizes({64 * metrics::unit, 36 * metrics::unit});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    buildActions();
    connect(&m_preparing, &QFutureWatcherBase::finished, this, &FindingsPage::takeBundle);
    connect(m_model, &FindingsModel::rowsChanged, this, &FindingsPage::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPage::showCurrent);
    connect(&m_desk, &TriageDesk::changed, this, &FindingsPage::showSettled);
    showSettled();
    showRows();
}

QWidget *FindingsPage::buildTable(const std::string &configDirectory, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    m_table = new FindingsView(box);
    m_table->setFindings(m_model);
    const QList<QAction *> sorting = m_table->actions(); // of lesser use in its menu: they go to the end
    m_model->setDecisionText([desk = &m_desk](const Bundle &bundle, std::uint32_t finding) {
        const auto &snapshot = desk->snapshot();
        return snapshot && snapshot->bundle.get() == &bundle ? decisionCell(snapshot->view, finding)
                                                             : QString();
    });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_columns = new FindingsColumns(*m_table->horizontalHeader(), configDirectory, this);
    for (const FindingsColumn column : {FindingsColumn::Surface, FindingsColumn::Id})
        m_table->setColumnHidden(static_cast<int>(column), true); // until asked for: the evidence says both
    m_columns->restore();
    layout->addWidget(m_table, 1);
    auto *bar = new TriageBar(box);
    layout->addWidget(bar);
    for (QAction *action : sorting)
        m_table->removeAction(action);
    m_triage = new TriageController(m_desk, *m_model, *m_table, *bar, this);
    addMenuSeparator();
    addCopies();
    addMenuSeparator();
    m_table->addActions(sorting);
    return box;
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::setTerminal(std::shared_ptr<Terminal> terminal)
{
    m_evidence->setTerminal(std::move(terminal));
}

QWidget *FindingsPage::buildFilterLine()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    auto *line = new QHBoxLayout;
    m_search = new QLineEdit(box);
    m_search->setPlaceholderText(tr("Search title, place, id, host"));
    m_search->setAccessibleName(tr("Search the findings"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    m_caption = new QLabel(box);
    m_caption->setTextFormat(Qt::PlainText);
    m_clear = new QToolButton(box);
    m_clear->setText(tr("Show all"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(m_search, 1);
    line->addWidget(m_caption);
    line->addWidget(m_clear);
    auto *views = new ViewsButton(
        m_configDirectory, [this] { return presentView(); }, box);
    connect(views, &ViewsButton::viewChosen, this, &FindingsPage::showView);
    connect(views, &ViewsButton::failed, this,
            [this](const Error &error) { m_caption->setText(displayText(error.text())); });
    line->addWidget(views);
    m_chips = new FindingsChips(box);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    connect(m_search, &QLineEdit::textChanged, this, &FindingsPage::filterAgain);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_chips, &FindingsChips::changed, this, &FindingsPage::filterAgain);
    connect(m_clear, &QToolButton::clicked, this, &FindingsPage::clearFilter);
    return box;
}

void FindingsPage::buildActions()
{
    auto *search = new QAction(tr("Search the findings"), this);
    search->setShortcuts({Qt::Key_Slash, QKeySequence::Find});
    search->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    auto *clear = new QAction(tr("Show all findings"), this);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(clear, &QAction::triggered, this, &FindingsPage::clearFilter);
    addActions({search, clear});
    addMove(Qt::Key_J, 1);
    addMove(Qt::Key_K, -1);
}

void FindingsPage::addCopies()
{
    addCopy(tr("Copy as text"), CopyFormat::Text, QKeySequence::Copy);
    addCopy(tr("Copy as Markdown"), CopyFormat::Markdown);
    addCopy(tr("Copy as JSON"), CopyFormat::Json);
    addCopy(tr("Copy the command"), CopyFormat::Command);
}

void FindingsPage::addMenuSeparator()
{
    auto *separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addAction(separator);
}

void FindingsPage::addCopy(const QString &text, CopyFormat format, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut); // a text beside the table is copied as itself
    connect(action, &QAction::triggered, this, [this, format] { copy(format); });
    addAction(action);
    m_table->addAction(action);
}

void FindingsPage::addMove(const QKeySequence &shortcut, int step)
{
    auto *move = new QShortcut(shortcut, m_table);
    move->setContext(Qt::WidgetShortcut);
    connect(move, &QShortcut::activated, this, [this, step] {
        if (m_model->rowCount() == 0)
            return;
        const int row = std::clamp(m_table->currentIndex().row() + step, 0, m_model->rowCount() - 1);
        m_table->setCurrentIndex(m_model->index(row, static_cast<int>(FindingsColumn::Title)));
    });
}

std::vector<KeyHelp> FindingsPage::keys() const
{
    return {{tr("J, K"), tr("Next finding, finding before")},
            {tr("Space, Shift+Arrow keys"), tr("Select findings")},
            {tr("Shift+A, Shift+S"), tr("Approve or skip on more hosts, or a whole rule")},
            {tr("Right click on a column's title"), tr("Choose the columns")},
            {tr("Shift+Click on a column's title"), tr("Sort by that column too")},
            {tr("Ctrl+Click on a column's title"), tr("Reset the sorting")}};
}

void FindingsPage::setBundle(const std::shared_ptr<const Bundle> &bundle)
{
    if (!bundle || bundle == m_model->bundle())
        return;
    m_preparing.setFuture(runOn(
        m_pool, [before = m_model->bundle(), bundle, keys = m_model->sortKeys(), filter = m_model->filter()] {
            return prepareFindings(before, bundle, keys, filter);
        }));
}

void FindingsPage::takeBundle()
{
    const auto future = m_preparing.future();
    if (future.resultCount() == 0)
        return;
    FindingsUpdate update = future.result();
    if (const auto &snapshot = m_desk.snapshot(); snapshot && snapshot->bundle == update.bundle)
        update.hidden = hiddenNow();
    m_model->apply(std::move(update));
}

void FindingsPage::showSettled()
{
    const auto &snapshot = m_desk.snapshot();
    m_chips->setSettled(snapshot ? settledText(snapshot->view) : QString());
    if (snapshot)
        m_model->setHidden(hiddenNow());
    showCurrent();
}

// What the table leaves out: everything decided, or what a saved view does not ask for.
std::shared_ptr<const HiddenFindings> FindingsPage::hiddenNow() const
{
    const auto &snapshot = m_desk.snapshot();
    if (!snapshot || !m_standings)
        return snapshot ? snapshot->settled : nullptr;
    auto hidden = std::make_shared<HiddenFindings>();
    hidden->bundle = snapshot->bundle;
    hidden->standings = snapshot->settled->standings;
    hidden->flags.reserve(snapshot->view.standings.size());
    for (const Standing standing : snapshot->view.standings)
        hidden->flags.push_back(!m_standings->acceptsStanding(standing));
    return hidden;
}

void FindingsPage::showView(const SavedView &view)
{
    const auto query = FindingQuery::parse(view.query);
    if (!query)
        return;
    FindingsFilter filter = filterOf(*query);
    m_standings.reset();
    if (query->standings != 0 && !query->everything) {
        m_standings = *query;
        filter.settled = SettledFindings::Hide; // the flags say it all
    }
    showFilter(filter);
    showSettled();
    showLayout(view);
    m_table->setFocus();
}

// The columns and the order of a view; without any the operator's own stay.
void FindingsPage::showLayout(const SavedView &view)
{
    QHeaderView *header = m_table->horizontalHeader();
    int place = 0;
    for (const std::string &name : view.columns) {
        if (const auto column = findingsColumnFromName(name))
            header->moveSection(header->visualIndex(static_cast<int>(*column)), place++);
    }
    for (int column = 0; column < findingsColumnCount && place > 0; ++column) {
        const auto name = findingsColumnName(static_cast<FindingsColumn>(column));
        header->setSectionHidden(column, std::ranges::find(view.columns, name) == view.columns.end());
    }
    SortKeys keys;
    for (const SavedView::Sort &sort : view.sort) {
        if (const auto column = findingsColumnFromName(sort.column))
            keys.push_back({*column, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!keys.empty())
        m_model->sortBy(keys);
}

SavedView FindingsPage::presentView() const
{
    SavedView view;
    FindingQuery query = queryOf(m_model->filter());
    if (m_standings)
        query.standings = m_standings->standings;
    view.query = query.text();
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < findingsColumnCount; ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            view.columns.emplace_back(findingsColumnName(static_cast<FindingsColumn>(column)));
    }
    for (const SortKey &key : m_model->sortKeys())
        view.sort.push_back({std::string(findingsColumnName(key.column)), key.order == Qt::DescendingOrder});
    return view;
}

void FindingsPage::activate()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, static_cast<int>(FindingsColumn::Title)));
    m_table->setFocus();
}

void FindingsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_columns->save();
}

bool FindingsPage::showFindings(const FindingsRequest &request)
{
    FindingsFilter filter;
    filter.host = request.host;
    filter.daemon = request.daemon;
    filter.text = request.text;
    m_wanted = request.id;
    m_standings.reset();
    showFilter(filter);
    showSettled();
    makeWantedCurrent();
    return true;
}

void FindingsPage::filterAgain()
{
    FindingsFilter filter = m_chips->filter();
    filter.text = m_search->text().simplified().toStdString();
    m_model->setFilter(filter);
}

void FindingsPage::clearFilter()
{
    m_wanted.clear();
    m_standings.reset();
    showFilter({});
    showSettled();
    m_table->setFocus();
}

void FindingsPage::showFilter(const FindingsFilter &filter)
{
    m_chips->setFilter(filter);
    const QSignalBlocker quiet(m_search);
    m_search->setText(QString::fromStdString(filter.text));
    filterAgain();
}

void FindingsPage::showRows()
{
    const int shown = m_model->rowCount();
    const int all = m_model->bundle() ? static_cast<int>(m_model->bundle()->findings().size()) : 0;
    if (!m_model->bundle())
        m_caption->setText(tr("No bundle yet: the first audit makes one."));
    else if (shown == all)
        m_caption->setText(tr("%n finding(s)", nullptr, shown));
    else if (m_model->filter() == FindingsFilter{})
        m_caption->setText(tr("%n undecided of %1 findings", nullptr, shown).arg(all));
    else
        m_caption->setText(
            tr("%n finding(s) of %1, %2 hidden by the filter", nullptr, shown).arg(all).arg(all - shown));
    m_triage->showSelection();
    m_clear->setVisible(!m_model->filter().isEmpty() || m_standings);
    makeWantedCurrent();
    showCurrent();
}

void FindingsPage::makeWantedCurrent()
{
    if (m_wanted.empty())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->finding(row).id != m_wanted)
            continue;
        m_wanted.clear();
        m_table->setCurrentIndex(m_model->index(row, static_cast<int>(FindingsColumn::Title)));
        return;
    }
}

void FindingsPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_model->bundle())
        m_evidence->showFinding(m_model->bundle(), m_model->finding(current.row()),
                                eventsOf(m_model->finding(current.row())));
    else
        m_evidence->showNothing();
}

// What was decided about a finding, ever.
std::vector<PastEvent> FindingsPage::eventsOf(const BundleFinding &finding) const
{
    const auto &snapshot = m_desk.snapshot();
    if (!snapshot)
        return {};
    const BundleKey &key = m_model->bundle()->keys()[finding.key];
    return decisionEvents(snapshot->book, {key.daemon, key.host, finding.id});
}

std::optional<ShownFindings> FindingsPage::shownFindings() const
{
    if (!m_model->bundle())
        return std::nullopt;
    return ShownFindings{m_model->bundle(), m_model->rows(), m_model->filter().inWords()};
}

void FindingsPage::copy(CopyFormat format)
{
    std::vector<const BundleFinding *> chosen;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &index : rows.first(std::min<qsizetype>(rows.size(), mostCopied)))
        chosen.push_back(&m_model->finding(index.row()));
    if (!chosen.empty())
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(copyOf(*m_model->bundle(), chosen, format)));
}

} // namespace prism
