// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proposalcards.h"

#include "engine/core/file.h"
#include "ui/async/runon.h"
#include "ui/dialogs/carryoutdialog.h"
#include "ui/dialogs/madekey.h"
#include "ui/dialogs/proposaldialog.h"
#include "ui/dialogs/workquestion.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/toneicon.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int settleMs = 100;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString whatOf(const Proposal &proposal)
{
    const QString target = displayText(proposal.plan.stringOr("target"));
    return displayText(proposal.verb) + QLatin1Char(' ') + target;
}

QString headingOf(const Proposal &proposal)
{
    switch (proposal.state) {
    case ProposalState::Open:
        return ProposalCards::tr("Proposed: %1").arg(whatOf(proposal));
    case ProposalState::Running:
        return ProposalCards::tr("Being carried out: %1").arg(whatOf(proposal));
    case ProposalState::Applied:
        return ProposalCards::tr("Done: %1").arg(whatOf(proposal));
    case ProposalState::Failed:
    case ProposalState::Expired:
    case ProposalState::Rejected:
        break;
    }
    return ProposalCards::tr("Failed: %1").arg(whatOf(proposal));
}

QString detailOf(const Proposal &proposal)
{
    const QString client = displayText(proposal.askedBy);
    if (proposal.state != ProposalState::Open)
        return proposal.note.empty() ? ProposalCards::tr("Asked by %1.").arg(client)
                                     : displayStored(proposal.note);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(proposal.expiresAt().seconds);
    return ProposalCards::tr("Asked by %1. Nothing was done yet; it waits for you until %2.")
        .arg(client, QLocale().toString(end.time(), QLocale::ShortFormat));
}

void setIcon(ToneIcon &icon, const Proposal &proposal)
{
    const QString heading = headingOf(proposal);
    if (proposal.state == ProposalState::Running)
        icon.setMeaning(Tone::Running, Glyph::Arrow, heading);
    else if (proposal.state == ProposalState::Applied)
        icon.setMeaning(Tone::Clean, Glyph::Check, heading);
    else if (proposal.state == ProposalState::Failed)
        icon.setMeaning(Tone::Unhealthy, Glyph::Triangle, heading);
    else
        icon.setMeaning(Tone::NothingRan, Glyph::Clock, heading);
}

} // namespace

struct ProposalCards::Work
{
    Work(TargetVerbCalls calls, QWidget &parent)
        : runs(std::move(calls))
        , question(runs, parent)
        , dialog(runs, &parent)
    {}

    TargetRuns runs;
    WorkQuestion question;
    CarryOutDialog dialog;
};

ProposalCards::ProposalCards(const std::string &dataDirectory, const Clock &clock, QThreadPool &pool,
                             StartApproval approve, QWidget *parent)
    : QWidget(parent)
    , m_store(proposalsDirectory(dataDirectory))
    , m_dataDirectory(dataDirectory)
    , m_clock(clock)
    , m_pool(pool)
    , m_approve(std::move(approve))
    , m_cards(new QVBoxLayout(this))
{
    setAccessibleName(tr("Proposals"));
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(metrics::unit);
    for (QTimer *timer : {&m_settle, &m_expires}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ProposalCards::refresh);
    }
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(settleMs); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ProposalCards::take);
    hide();
    refresh();
}

ProposalCards::~ProposalCards() = default;

void ProposalCards::setCarryOut(CarryOut carryOut)
{
    TargetVerbCalls calls;
    calls.carryOut = std::move(carryOut);
    m_work = std::make_unique<Work>(std::move(calls), *this);
    connect(&m_work->runs, &TargetRuns::keyMade, this,
            [this](const std::string &target, const QString &key) { showMadeKey(target, key, window()); });
    connect(&m_work->runs, &TargetRuns::ended, this, &ProposalCards::refresh);
    connect(&m_work->question, &WorkQuestion::closeRequested, this, &ProposalCards::closeRequested);
}

bool ProposalCards::mayClose()
{
    return !m_work || m_work->question.mayClose();
}

bool ProposalCards::isAtWork(const std::string &id) const
{
    return m_work && m_work->runs.proposal() && m_work->runs.proposal()->id == id;
}

void ProposalCards::arm()
{
    const QString folder = QString::fromStdString(m_store.directory());
    const QStringList watched = m_watcher.directories();
    if (watched.contains(folder))
        return;
    if (isDirectory(m_store.directory())) {
        if (!watched.isEmpty())
            m_watcher.removePaths(watched);
        m_watcher.addPath(folder);
    } else if (watched.isEmpty() && isDirectory(m_dataDirectory)) {
        m_watcher.addPath(QString::fromStdString(m_dataDirectory));
    }
}

void ProposalCards::refresh()
{
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    arm();
    m_reading.setFuture(runOn(m_pool, [store = m_store, now = m_clock.now()] {
        return store.list(now).value_or(std::vector<Proposal>());
    }));
}

bool ProposalCards::isShown(const Proposal &proposal) const
{
    return proposal.state == ProposalState::Open ||
           (m_mine.contains(proposal.id) &&
            (proposal.state == ProposalState::Running || proposal.state == ProposalState::Applied ||
             proposal.state == ProposalState::Failed));
}

void ProposalCards::take()
{
    const auto future = m_reading.future();
    if (future.resultCount() == 0)
        return;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!m_problem.empty())
        tell(displayText(std::exchange(m_problem, {})));
    std::size_t count = 0;
    std::int64_t next = 0;
    for (const Proposal &p : future.result()) {
        if (!isShown(p))
            continue;
        if (p.state == ProposalState::Open && (next == 0 || p.expiresAt().seconds < next))
            next = p.expiresAt().seconds;
        if (++count <= mostShown)
            addCard(p);
    }
    if (count > mostShown)
        tell(tr("%n more: prism proposals list", nullptr, static_cast<int>(count - mostShown)));
    if (next > 0)
        m_expires.start(static_cast<int>(std::max<std::int64_t>(1, next - m_clock.now().seconds + 1) * 1000));
    else
        m_expires.stop();
    setVisible(m_cards->count() > 0);
    if (m_again)
        refresh();
    Q_EMIT shown();
}

void ProposalCards::tell(const QString &words)
{
    m_cards->addWidget(plainLabel(words, this));
}

void ProposalCards::addCard(const Proposal &proposal)
{
    auto *card = new QFrame(this);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAccessibleName(headingOf(proposal));
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(metrics::unit, metrics::unit, metrics::unit, metrics::unit);
    line->setSpacing(metrics::unit);
    auto *icon = new ToneIcon(card);
    setIcon(*icon, proposal);
    line->addWidget(icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::halfUnit);
    QLabel *heading = plainLabel(headingOf(proposal), card);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    texts->addWidget(heading);
    texts->addWidget(plainLabel(detailOf(proposal), card));
    line->addLayout(texts, 1);
    auto *buttons = new QVBoxLayout;
    line->addLayout(buttons);
    addButtons(proposal, *card, *buttons);
    m_cards->addWidget(card);
}

void ProposalCards::addButtons(const Proposal &proposal, QWidget &card, QVBoxLayout &buttons)
{
    if (isAtWork(proposal.id)) {
        auto *how = new RoomyButton(tr("Show how it goes"), &card);
        how->setAccessibleName(tr("Show how it goes: %1").arg(whatOf(proposal)));
        connect(how, &QPushButton::clicked, this, [this] { m_work->dialog.bringUp(); });
        buttons.addWidget(how, 0, Qt::AlignVCenter);
    }
    if (proposal.state == ProposalState::Open) {
        auto *look = new RoomyButton(tr("Look at the plan…"), &card);
        look->setAccessibleName(tr("Look at the plan: %1").arg(whatOf(proposal)));
        connect(look, &QPushButton::clicked, this, [this, proposal] { review(proposal); });
        buttons.addWidget(look, 0, Qt::AlignVCenter);
    } else if (proposal.state != ProposalState::Running) {
        auto *dismiss = new RoomyButton(tr("Dismiss"), &card);
        dismiss->setAccessibleName(tr("Dismiss: %1").arg(whatOf(proposal)));
        connect(dismiss, &QPushButton::clicked, this, [this, id = proposal.id] {
            m_mine.erase(id);
            refresh();
        });
        buttons.addWidget(dismiss, 0, Qt::AlignVCenter);
    }
}

void ProposalCards::review(const Proposal &proposal)
{
    auto *dialog = new ProposalDialog(proposal, window());
    connect(dialog, &ProposalDialog::approved, this, [this, proposal] { approve(proposal); });
    connect(dialog, &ProposalDialog::refused, this, [this, id = proposal.id] { reject(id); });
    dialog->open();
}

void ProposalCards::approve(const Proposal &proposal)
{
    if (m_work && m_work->runs.isBusy()) {
        m_problem =
            tr("Another proposal is being carried out. Approve this one when it has ended.").toStdString();
        refresh();
        return;
    }
    m_mine.insert(proposal.id);
    if (m_work) {
        m_work->runs.carryOut(proposal);
        m_work->dialog.bringUp();
    } else if (!m_approve(proposal.id)) {
        m_problem = tr("The program prism could not be started.").toStdString();
    }
    refresh();
}

void ProposalCards::reject(const std::string &id)
{
    m_pool.start([store = m_store, id, now = m_clock.now()] {
        // Decided elsewhere meanwhile, or tidied away: the cards show what holds.
        [[maybe_unused]] const auto done = store.reject(id, {}, now);
    });
}

} // namespace prism
