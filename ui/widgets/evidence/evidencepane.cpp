// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/evidencepane.h"

#include "engine/core/file.h"
#include "engine/triage/historystore.h"
#include "ui/async/runon.h"
#include "ui/models/findingsmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/evidence/evidenceviewer.h"
#include "ui/widgets/roomybutton.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace prism {

namespace {

constexpr std::size_t largestShown = std::size_t{1}
                                     << 20U; // read on the GUI thread within a few milliseconds

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

Result<std::optional<FindingHistory>> historyOf(const std::string &dataDirectory, const std::string &key,
                                                const std::string &id)
{
    if (!fileExists(dataDirectory + "/history.sqlite"))
        return std::optional<FindingHistory>();
    const auto store = HistoryStore::open(dataDirectory);
    if (!store)
        return store.error();
    return (*store)->find(key, id);
}

} // namespace

EvidencePane::EvidencePane(std::string dataDirectory, QWidget *parent)
    : QScrollArea(parent)
    , m_dataDirectory(std::move(dataDirectory))
{
    m_pool.setMaxThreadCount(1);
    setAccessibleName(tr("Evidence"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &EvidencePane::showHistory);
    showNothing();
}

EvidencePane::~EvidencePane() = default;

void EvidencePane::build()
{
    m_body = new QWidget(this);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(metrics::margin, 0, metrics::unit, metrics::unit);
    m_layout->setSpacing(metrics::unit);
    m_title = textLabel(m_body);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_facts = textLabel(m_body);
    m_surface = textLabel(m_body);
    m_description = textLabel(m_body);
    m_next = new QWidget(m_body);
    auto *next = new QVBoxLayout(m_next);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(metrics::halfUnit);
    next->addWidget(heading(tr("What to do next"), m_next));
    auto *line = new QHBoxLayout;
    m_commandText = textLabel(m_next);
    m_commandText->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy = new RoomyButton(tr("Copy"), m_next);
    m_copy->setAccessibleName(tr("Copy the command"));
    connect(m_copy, &QPushButton::clicked, this, &EvidencePane::copyCommand);
    line->addWidget(m_commandText, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    next->addLayout(line);
    m_history = textLabel(m_body);
    m_note = textLabel(m_body);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_facts, m_surface, m_description, m_next,
                                                          m_history, m_note})
        m_layout->addWidget(part);
    m_layout->addStretch(1);
    setWidget(m_body);
}

void EvidencePane::showNothing()
{
    m_shown.clear();
    delete std::exchange(m_evidence, nullptr);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_facts, m_surface, m_description, m_next, m_history})
        part->hide();
    m_note->setText(tr("Choose a finding to see what it is about."));
    m_note->show();
}

void EvidencePane::showFinding(const std::shared_ptr<const Bundle> &bundle, const BundleFinding &finding)
{
    const std::string &key = bundle->keys()[finding.key].text;
    m_title->setText(displayText(finding.title));
    m_facts->setText(
        tr("%1, %2, found by %3")
            .arg(displayText(finding.priority), findingStateText(finding.state), displayText(key)));
    m_surface->setText(tr("Where: %1").arg(displayText(finding.surface)));
    m_command = displayText(finding.skill).toStdString();
    m_commandText->setText(displayText(finding.skill));
    m_title->show();
    m_facts->show();
    m_surface->setVisible(!finding.surface.empty());
    m_next->setVisible(!finding.skill.empty());
    showDetails(finding);
    verticalScrollBar()->setValue(0);
    readHistory(key, std::string(finding.id));
}

void EvidencePane::showDetails(const BundleFinding &finding)
{
    delete std::exchange(m_evidence, nullptr);
    m_description->hide();
    m_note->hide();
    if (finding.raw.size() > largestShown) {
        m_note->setText(tr("This finding is too large to be shown here. Copy it as JSON."));
        m_note->show();
        return;
    }
    const auto details = evidenceOf(finding);
    if (!details) {
        m_note->setText(displayText(details.error().text()));
        m_note->show();
        return;
    }
    m_description->setText(QString::fromStdString(details->description));
    m_description->setVisible(!details->description.empty());
    if (details->evidence.empty())
        return;
    m_evidence = new QWidget(m_body);
    auto *layout = new QVBoxLayout(m_evidence);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    layout->addWidget(heading(tr("Evidence"), m_evidence));
    int number = 0;
    for (const EvidenceItem &item : details->evidence)
        layout->addWidget(viewerOf(item, ++number, m_evidence));
    if (details->left > 0)
        layout->addWidget(
            new QLabel(tr("%n more piece(s)", nullptr, static_cast<int>(details->left)), m_evidence));
    m_layout->insertWidget(m_layout->count() - 1, m_evidence);
    m_evidence->show(); // at once; the layout alone would do so a turn of the event loop later
}

void EvidencePane::readHistory(const std::string &key, const std::string &id)
{
    const std::string shown = key + '\n' + id;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_history->hide();
    m_pool.clear(); // whoever walks the list fast waits for one reading, not for all
    m_reading.setFuture(
        runOn(m_pool, [directory = m_dataDirectory, key, id] { return historyOf(directory, key, id); }));
}

void EvidencePane::showHistory()
{
    const auto future = m_reading.future();
    if (future.resultCount() == 0 || m_shown.empty())
        return;
    const History history = future.result();
    if (!history) {
        m_history->setText(tr("History: %1").arg(displayText(history.error().text())));
        m_history->show();
        return;
    }
    if (!*history)
        return;
    const FindingHistory &known = **history;
    QStringList lines{
        tr("First seen %1, last seen %2.").arg(displayText(known.firstSeen), displayText(known.lastSeen))};
    if (known.resolvedOn.empty())
        lines += tr("Open for %n day(s).", nullptr, known.daysOpen);
    else
        lines += tr("Resolved on %1.").arg(displayText(known.resolvedOn));
    if (known.timesRegressed > 0)
        lines += tr("It came back %n time(s).", nullptr, known.timesRegressed);
    m_history->setText(lines.join(QLatin1Char('\n')));
    m_history->show();
}

void EvidencePane::copyCommand()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_command));
}

} // namespace prism
