// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verbpane.h"

#include "engine/core/text.h"
#include "engine/target/quoting.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/stagestrip.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

constexpr std::size_t shownFiles = 200;
constexpr int mostLines = 5000;

template<typename Text>
void addList(QStringList &out, const QString &title, const std::vector<Text> &items)
{
    if (items.empty())
        return;
    out.append(VerbPane::tr("%1 (%2):").arg(title).arg(items.size()));
    for (std::size_t n = 0; n < std::min(items.size(), shownFiles); ++n)
        out.append(QStringLiteral("  ") + displayText(items[n]));
    if (items.size() > shownFiles)
        out.append(QStringLiteral("  ") +
                   VerbPane::tr("and %n more", nullptr, static_cast<int>(items.size() - shownFiles)));
}

QString headingOf(TargetVerb verb, int targets)
{
    switch (verb) {
    case TargetVerb::Install:
        return VerbPane::tr("Install on %n target(s)", nullptr, targets);
    case TargetVerb::Upgrade:
        return VerbPane::tr("Upgrade %n target(s)", nullptr, targets);
    case TargetVerb::BuildOnly:
        return VerbPane::tr("Build on %n target(s)", nullptr, targets);
    case TargetVerb::VerifyOnly:
        return VerbPane::tr("Verify %n target(s)", nullptr, targets);
    case TargetVerb::CloneDatabase:
        return VerbPane::tr("Clone the database of %n target(s)", nullptr, targets);
    case TargetVerb::InstallLocal:
        return VerbPane::tr("Install on this machine");
    case TargetVerb::Backup:
        return VerbPane::tr("Back up this machine's state");
    case TargetVerb::ProvenBackup:
        return VerbPane::tr("Back up this machine's state and prove it");
    }
    return {};
}

// What came through another program's JSON is words without a pattern.
QString shown(const Sentence &sentence)
{
    return sentence.pattern() ? displayText(sentence) : displayStored(sentence.text());
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString planText(const Plan &plan)
{
    QStringList out;
    out.append(plan.changes ? VerbPane::tr("%1: what will be done").arg(displayText(plan.target))
                            : VerbPane::tr("%1: nothing would change").arg(displayText(plan.target)));
    addList(out, VerbPane::tr("Commands"), plan.commands);
    addList(out, VerbPane::tr("Files written"), plan.changed);
    addList(out, VerbPane::tr("Files removed"), plan.removed);
    addList(out, VerbPane::tr("Services touched"), plan.services);
    out.append(VerbPane::tr("Bytes: %1").arg(displayText(humanBytes(static_cast<double>(plan.bytes)))));
    out.append(VerbPane::tr("Undo: %1").arg(displayText(plan.undo)));
    return out.join(QLatin1Char('\n')) + QStringLiteral("\n\n");
}

VerbPane::VerbPane(TargetRuns &runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_heading(plainLabel(this))
    , m_state(plainLabel(this))
    , m_problems(plainLabel(this))
    , m_stripBox(new QWidget(this))
    , m_stripLayout(new QVBoxLayout(m_stripBox))
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::unit, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_heading->setFont(large);
    m_stripLayout->setContentsMargins(0, 0, 0, 0);
    m_stripLayout->setSpacing(metrics::halfUnit);
    m_stripLayout->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_stripBox);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Stages of each target"));
    m_text->setReadOnly(true);
    m_text->setMaximumBlockCount(mostLines);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_heading);
    layout->addWidget(m_state);
    layout->addWidget(scroll, 2);
    layout->addWidget(m_problems);
    layout->addWidget(m_text, 3);
    layout->addWidget(buildButtons());
    connect(&m_runs, &TargetRuns::began, this, &VerbPane::begin);
    connect(&m_runs, &TargetRuns::changed, this, &VerbPane::showRun);
    connect(&m_runs, &TargetRuns::logged, this, &VerbPane::addLog);
    connect(&m_runs, &TargetRuns::ended, this, [this] {
        if (!m_applied)
            showPlans();
        showState();
    });
    begin();
}

VerbPane::~VerbPane() = default;

QWidget *VerbPane::buildButtons()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::unit);
    m_apply = new RoomyButton(box);
    m_cancel = new RoomyButton(tr("Cancel"), box);
    m_retry = new RoomyButton(box);
    m_retry->setToolTip(plainToolTip(tr("Plans again what failed, was cancelled or was not started")));
    m_copy = new RoomyButton(tr("Copy as command"), box);
    m_copy->setVerb(VerbIcon::Copy);
    m_close = new RoomyButton(tr("Close"), box);
    grid->addWidget(m_apply, 0, 0);
    grid->addWidget(m_cancel, 0, 1);
    grid->addWidget(m_retry, 1, 0);
    grid->addWidget(m_copy, 1, 1);
    grid->addWidget(m_close, 1, 2);
    grid->setColumnStretch(3, 1);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_applied = true;
        m_text->clear();
        m_runs.apply();
        showState();
        m_cancel->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_runs.cancel();
        m_cancel->setEnabled(false);
        m_state->setText(tr("Cancelling. What was begun is put right first."));
    });
    connect(m_retry, &QPushButton::clicked, &m_runs, &TargetRuns::retry);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(commands()); });
    connect(m_close, &QPushButton::clicked, this, &VerbPane::closeRequested);
    return box;
}

QString VerbPane::commands() const
{
    QStringList out;
    if (const auto &proposal = m_runs.proposal()) {
        std::vector<std::string> words{"prism", proposal->verb};
        words.insert(words.end(), proposal->words.begin(), proposal->words.end());
        words.insert(words.end(), {"--apply", proposal->planHash});
        return QString::fromStdString(shellCommand(words));
    }
    for (const TargetRun &run : m_runs.runs())
        out.append(QString::fromStdString(verbCommand(m_runs.verb(), run.target, run.hash)));
    return out.join(QLatin1Char('\n'));
}

void VerbPane::begin()
{
    const auto &proposal = m_runs.proposal();
    m_applied = proposal.has_value();
    qDeleteAll(m_strips);
    m_strips.clear();
    m_text->clear();
    for (const TargetRun &run : m_runs.runs()) {
        auto *strip = new StageStrip(m_stripBox);
        strip->show(run);
        m_stripLayout->addWidget(strip);
        m_strips.push_back(strip);
    }
    m_heading->setText(proposal ? tr("Approved: %1").arg(displayText(proposal->verb))
                                : headingOf(m_runs.verb(), static_cast<int>(m_runs.runs().size())));
    m_apply->setVisible(!proposal);
    m_retry->setVisible(!proposal);
    m_text->setAccessibleName(proposal ? tr("Log") : tr("Plans"));
    m_state->setText(tr("Making the plans. Nothing is changed before Apply."));
    showState();
}

void VerbPane::showRun(std::size_t index)
{
    m_strips[index]->show(m_runs.runs()[index]);
    showState();
}

void VerbPane::showState()
{
    const bool busy = m_runs.isBusy();
    const int planned = m_runs.count(TargetRun::State::Planned);
    const int done = m_runs.count(TargetRun::State::Done);
    const int retryable = m_runs.retryable();
    const int all = static_cast<int>(m_runs.runs().size());
    m_apply->setText(tr("Apply to %n", nullptr, planned));
    m_apply->setEnabled(!busy && planned > 0);
    m_cancel->setEnabled(busy);
    m_retry->setText(tr("Retry %n", nullptr, busy ? 0 : retryable));
    m_retry->setEnabled(!busy && retryable > 0);
    m_copy->setEnabled(all > 0);
    m_close->setEnabled(!busy);
    if (m_applied && busy)
        m_state->setText(tr("%1 of %2 done").arg(done).arg(all));
    else if (m_applied)
        m_state->setText(done == all ? tr("All %n done.", nullptr, all)
                                     : tr("%1 of %2 done; the rest can be tried again.").arg(done).arg(all));
    else if (!busy && all > 0)
        m_state->setText(planned > 0 ? tr("Read the plan; Apply does this and nothing else, within an hour.")
                                     : tr("There is nothing to apply."));
    QStringList problems;
    for (const TargetRun &run : m_runs.runs()) {
        if (!run.error || problems.size() == 3)
            continue;
        QString text = tr("%1: %2").arg(displayText(run.target.name), shown(run.error->message));
        if (!run.error->hint.empty())
            text += QLatin1Char('\n') + tr("What to do: %1").arg(shown(run.error->hint));
        problems.append(text);
    }
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
}

void VerbPane::showPlans()
{
    QString text;
    for (const TargetRun &run : m_runs.runs()) {
        if (run.plan && run.state == TargetRun::State::Planned)
            text += planText(*run.plan);
    }
    m_text->setPlainText(text);
    if (m_apply->isEnabled() || m_runs.count(TargetRun::State::Planned) > 0)
        m_text->setFocus(); // the plan is to be read before the button is pressed
}

void VerbPane::addLog(const QString &text)
{
    m_text->setAccessibleName(tr("Log"));
    QString lines = text;
    lines.chop(lines.endsWith(QLatin1Char('\n')) ? 1 : 0);
    m_text->appendPlainText(lines);
}

} // namespace prism
