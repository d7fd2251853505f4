// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagecontroller.h"

#include "engine/target/auditlog.h"
#include "ui/models/findingsmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/drawing.h"
#include "ui/style/verbicon.h"
#include "ui/triage/decisiondialog.h"
#include "ui/triage/ledgerdialog.h"
#include "ui/triage/toast.h"
#include "ui/triage/triagebar.h"
#include "ui/triage/triagetext.h"
#include "ui/widgets/findingsview.h"

#include <QAction>
#include <QItemSelectionModel>

#include <algorithm>

namespace prism {

namespace {

VerbIcon iconOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return VerbIcon::Approve;
    case DecisionKind::Defer:
        return VerbIcon::Defer;
    case DecisionKind::Skip:
        return VerbIcon::Skip;
    case DecisionKind::Accept:
        return VerbIcon::Accept;
    case DecisionKind::FalsePositive:
        break;
    }
    return VerbIcon::Dismiss;
}

QIcon menuIconOf(VerbIcon verb)
{
    return menuIcon(drawingOf(verb));
}

} // namespace

TriageController::TriageController(TriageDesk &desk, FindingsModel &model, FindingsView &table,
                                   TriageBar &bar, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_model(model)
    , m_table(table)
    , m_bar(bar)
    , m_toast(new Toast(&table))
{
    for (const auto &[kind, key] :
         {std::pair(DecisionKind::Approve, Qt::Key_A), std::pair(DecisionKind::Defer, Qt::Key_D),
          std::pair(DecisionKind::Skip, Qt::Key_S), std::pair(DecisionKind::Accept, Qt::Key_X),
          std::pair(DecisionKind::FalsePositive, Qt::Key_F)})
        addAction(page, decideText(kind), {QKeySequence(key)}, [this, decision = kind] {
            decide(decision, false);
        })->setIcon(menuIconOf(iconOf(kind)));
    addAction(page, tr("Approve more than this host..."), {QKeySequence(Qt::SHIFT | Qt::Key_A)},
              [this] { decide(DecisionKind::Approve, true); });
    addAction(page, tr("Skip more than this host..."), {QKeySequence(Qt::SHIFT | Qt::Key_S)},
              [this] { decide(DecisionKind::Skip, true); });
    addAction(page, tr("Undo the last decision"), {QKeySequence(Qt::Key_U), QKeySequence(QKeySequence::Undo)},
              [this] { m_desk.undo(); })
        ->setIcon(menuIconOf(VerbIcon::Undo));
    addAction(page, tr("Show all decisions"), {QKeySequence(Qt::SHIFT | Qt::Key_D)}, [this] {
        openLedger();
    })->setIcon(menuIconOf(VerbIcon::Ledger));
    connect(&bar, &TriageBar::decideRequested, this, [this](DecisionKind kind) { decide(kind, false); });
    connect(&bar, &TriageBar::undoRequested, &desk, &TriageDesk::undo);
    connect(&bar, &TriageBar::ledgerRequested, this, &TriageController::openLedger);
    connect(m_toast, &Toast::undoRequested, &desk, &TriageDesk::undo);
    connect(&desk, &TriageDesk::changed, this, &TriageController::showSelection);
    connect(&desk, &TriageDesk::finished, this, &TriageController::tell);
    connect(&desk, &TriageDesk::failed, this, [this](const Error &error) {
        m_toast->say(tr("The decisions cannot be read, nothing is hidden: %1").arg(displayText(error.text())),
                     false);
    });
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TriageController::showSelection);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TriageController::showSelection);
    showSelection();
}

TriageController::~TriageController() = default;

QAction *TriageController::addAction(QWidget *page, const QString &text, const QList<QKeySequence> &keys,
                                     const std::function<void()> &work)
{
    auto *action = new QAction(text, page);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // letters are letters in the search line
    connect(action, &QAction::triggered, this, work);
    page->addAction(action);
    m_table.addAction(action);
    return action;
}

std::vector<std::uint32_t> TriageController::selected() const
{
    std::vector<std::uint32_t> out;
    // By ranges: a million selected rows are one of them.
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            out.push_back(m_model.rows()[static_cast<std::size_t>(row)]);
    }
    std::ranges::sort(out);
    return out;
}

void TriageController::decide(DecisionKind kind, bool askForMore)
{
    const bool atOnce = kind == DecisionKind::Approve || kind == DecisionKind::Skip;
    if (!atOnce || askForMore) {
        open(kind);
        return;
    }
    TriageRequest request;
    request.kind = kind;
    request.findings = selected();
    if (isChosen(request))
        m_desk.decide(std::move(request));
}

bool TriageController::isChosen(const TriageRequest &request)
{
    if (request.findings.empty())
        m_toast->say(tr("Choose a finding first."), false);
    return !request.findings.empty();
}

void TriageController::open(DecisionKind kind)
{
    TriageRequest request;
    request.kind = kind;
    request.findings = selected();
    if (!isChosen(request) || !m_desk.snapshot())
        return;
    const TriageDefaults &defaults = m_desk.defaults();
    request.until = addDays(m_desk.today(), defaults.daysOf(kind));
    request.owner = m_owner.empty() ? defaults.owner : m_owner;
    if (request.owner.empty()) {
        const std::string who = operatorName();
        request.owner = who.substr(0, who.find('@'));
    }
    auto *dialog = new DecisionDialog(m_desk, std::move(request), &m_table);
    connect(dialog, &DecisionDialog::decided, this, [this](const TriageRequest &wanted) {
        if (wanted.kind == DecisionKind::Accept)
            m_owner = wanted.owner;
        m_desk.decide(wanted);
    });
    dialog->open();
}

void TriageController::openLedger()
{
    auto *dialog = new LedgerDialog(m_desk, &m_table);
    dialog->open();
}

void TriageController::tell(const TriageOutcome &outcome)
{
    if (outcome.error) {
        m_toast->say(tr("Nothing was decided: %1").arg(displayText(outcome.error->text())), false);
        return;
    }
    if (outcome.what == TriageOutcome::What::Reverted) {
        m_toast->say(outcome.count > 0 ? tr("%n decision(s) taken back.", nullptr, outcome.count)
                                       : tr("There is nothing to undo."),
                     false);
        return;
    }
    QString text;
    if (outcome.count > 0) {
        text = tr("%1: %n finding(s)", nullptr, outcome.count).arg(decidedText(outcome.kind));
        text = outcome.until.empty() ? text + QLatin1Char('.')
                                     : tr("%1, until %2.").arg(text, dayText(outcome.until));
    }
    if (!outcome.refused.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("%n could not be decided so.", nullptr, static_cast<int>(outcome.refused.size()));
    m_toast->say(text, outcome.count > 0);
}

void TriageController::showSelection()
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection())
        count += range.height();
    m_bar.setSelected(count);
    const QModelIndex current = m_table.currentIndex();
    const auto &snapshot = m_desk.snapshot();
    const bool isKnown = current.isValid() && snapshot && snapshot->bundle == m_model.bundle() &&
                         current.row() < m_model.rowCount();
    m_bar.setLine(isKnown
                      ? decisionLine(snapshot->view, m_model.rows()[static_cast<std::size_t>(current.row())])
                      : QString());
}

} // namespace prism
