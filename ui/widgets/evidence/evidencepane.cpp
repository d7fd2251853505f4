// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/evidencepane.h"

#include "engine/ports/terminal.h"
#include "ui/async/runon.h"
#include "ui/models/findingsmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/evidence/evidencelist.h"
#include "ui/widgets/evidence/findinghistoryview.h"
#include "ui/widgets/evidence/linklist.h"
#include "ui/widgets/evidence/nextstep.h"
#include "ui/widgets/evidence/oddoneoutview.h"

#include <QDesktopServices>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr std::size_t largestShown = std::size_t{16} << 20U;
constexpr std::size_t largestAtOnce = std::size_t{16} << 10U; // parsed within a few milliseconds

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EvidencePane::EvidencePane(std::string dataDirectory, QWidget *parent)
    : QScrollArea(parent)
    , m_dataDirectory(std::move(dataDirectory))
{
    constexpr int pause = 150; // milliseconds
    m_pool.setMaxThreadCount(1);
    setAccessibleName(tr("Evidence"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    m_settling.setSingleShot(true);
    m_settling.setInterval(pause);
    connect(&m_settling, &QTimer::timeout, this, &EvidencePane::readPast);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() > 0)
            showDetails(m_reading.future().result());
    });
    connect(&m_remembering, &QFutureWatcherBase::finished, this, &EvidencePane::takePast);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        if (m_comparing.future().resultCount() > 0 && !m_past.key.empty() && !m_stop.stop_requested())
            m_hosts->showHosts(m_comparing.future().result());
    });
    showNothing();
}

EvidencePane::~EvidencePane()
{
    m_stop.request_stop();
    m_pool.clear();
}

void EvidencePane::build()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(metrics::margin, 0, metrics::unit, metrics::unit);
    layout->setSpacing(metrics::unit);
    m_title = textLabel(body);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);
    m_facts = textLabel(body);
    m_surface = textLabel(body);
    m_description = textLabel(body);
    m_links = new LinkList([](const QUrl &address) { QDesktopServices::openUrl(address); }, body);
    m_next = new NextStep(body);
    m_note = textLabel(body);
    m_history = new FindingHistoryView(body);
    m_evidence = new EvidenceList(body);
    m_hosts = new OddOneOutView(body);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_facts, m_surface, m_description, m_links,
                                                          m_next, m_note, m_hosts, m_evidence, m_history})
        layout->addWidget(part);
    layout->addStretch(1);
    setWidget(body);
}

void EvidencePane::setTerminal(std::shared_ptr<Terminal> terminal)
{
    m_next->setTerminal(std::move(terminal));
}

void EvidencePane::showNothing()
{
    m_settling.stop();
    m_past = {};
    m_events.clear();
    m_known.reset();
    m_bundle.reset();
    m_evidence->clear();
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_facts, m_surface, m_description, m_links,
                                                          m_next, m_hosts, m_history})
        part->hide();
    say(tr("Choose a finding to see what it is about."));
}

void EvidencePane::say(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void EvidencePane::showFinding(const std::shared_ptr<const Bundle> &bundle, const BundleFinding &finding,
                               std::vector<PastEvent> events)
{
    const std::string &key = bundle->keys()[finding.key].text;
    const bool isShown =
        m_bundle == bundle && m_past.key == key && m_past.id == finding.id && m_past.raw == finding.raw;
    const bool hasNews = events != m_events;
    m_events = std::move(events);
    if (isShown) { // the list moved around it: selections and scroll positions stay
        if (hasNews && m_known)
            showPast();
        return;
    }
    m_title->setText(displayText(finding.title));
    m_facts->setText(
        tr("%1, %2, found by %3")
            .arg(displayText(finding.priority), findingStateText(finding.state), displayText(key)));
    m_surface->setText(tr("Where: %1").arg(displayText(finding.surface)));
    m_next->setSkill(finding.skill);
    m_title->show();
    m_facts->show();
    m_surface->setVisible(!finding.surface.empty());
    m_bundle = bundle;
    m_past = {m_dataDirectory, bundle->date(), key, std::string(finding.id), std::string(finding.raw)};
    m_known.reset();
    m_history->hide();
    m_hosts->hide();
    readDetails(bundle, finding);
    verticalScrollBar()->setValue(0);
    m_stop.request_stop();
    m_settling.start();
}

void EvidencePane::readDetails(const std::shared_ptr<const Bundle> &bundle, const BundleFinding &finding)
{
    m_evidence->clear();
    m_description->hide();
    m_links->hide();
    m_pool.clear();
    m_reading.setFuture({}); // whatever is being read is about another finding
    say({});
    if (finding.raw.size() > largestShown)
        return say(tr("This finding is too large to be shown here. Copy it as JSON."));
    if (finding.raw.size() <= largestAtOnce)
        return showDetails(evidenceOf(finding.raw));
    say(tr("Reading the evidence..."));
    // The bundle keeps the text alive.
    m_reading.setFuture(runOn(m_pool, [bundle, raw = finding.raw] { return evidenceOf(raw); }));
}

void EvidencePane::showDetails(const Details &details)
{
    if (!details)
        return say(displayText(details.error().text()));
    say({});
    m_description->setText(QString::fromStdString(details->description));
    m_description->setVisible(!details->description.empty());
    m_links->setLinks(details->links);
    m_evidence->showEvidence(*details);
}

void EvidencePane::readPast()
{
    if (m_past.key.empty())
        return;
    const std::string inbox = inboxOfBundle(m_bundle->path());
    if (m_timeline == nullptr || inbox != m_inbox) {
        m_timeline = std::make_shared<FindingTimeline>(inbox);
        m_inbox = inbox;
    }
    m_stop = std::stop_source();
    m_remembering.setFuture(
        runOn(m_pool, [timeline = m_timeline, request = m_past, stop = m_stop.get_token()] {
            return pastOf(request, *timeline, stop);
        }));
    compareHosts();
}

void EvidencePane::compareHosts()
{
    if (m_inbox.empty() || m_bundle->hosts().size() < 2)
        return;
    m_comparing.setFuture(runOn(m_pool, [bundle = m_bundle, inbox = m_inbox, key = m_past.key, id = m_past.id,
                                         stop = m_stop.get_token()] {
        const auto &findings = bundle->findings();
        const auto it = std::find_if(findings.begin(), findings.end(), [&](const BundleFinding &f) {
            return f.id == id && bundle->keys()[f.key].text == key;
        });
        return it == findings.end()
                   ? OddHosts()
                   : oddHosts(*bundle, static_cast<std::uint32_t>(it - findings.begin()), inbox, stop);
    }));
}

void EvidencePane::takePast()
{
    const auto future = m_remembering.future();
    if (future.resultCount() == 0 || m_past.key.empty() || m_stop.stop_requested())
        return;
    m_known = future.result();
    showPast();
}

void EvidencePane::showPast()
{
    FindingPast past = *m_known;
    past.events = m_events;
    m_history->showPast(past, m_past.day);
    const bool hasDays = !past.days.empty() && !m_inbox.empty();
    m_history->setVisible(hasDays || past.known || !past.events.empty() || !past.failure.empty());
}

} // namespace prism
