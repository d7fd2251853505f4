// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/evidencelist.h"

#include "ui/async/runon.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"
#include "ui/widgets/evidence/evidenceviewer.h"
#include "ui/widgets/evidence/textviewer.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace prism {

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_highlighter(makeHighlighter())
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::unit);
    m_filterPool.setMaxThreadCount(1);
    m_colourPool.setMaxThreadCount(1);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &EvidenceList::addSome);
}

EvidenceList::~EvidenceList()
{
    m_stop.request_stop();
    m_colourPool.clear();
}

void EvidenceList::clear()
{
    m_filling.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_colourPool.clear();
    m_excerpts.clear();
    m_evidence = {};
    m_next = 0;
    delete std::exchange(m_body, nullptr);
    hide();
}

void EvidenceList::showEvidence(FindingEvidence evidence)
{
    clear();
    m_evidence = std::move(evidence);
    if (m_evidence.evidence.empty())
        return;
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    auto *heading = new QLabel(tr("Evidence"), m_body);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    m_layout->addWidget(m_body);
    m_body->show();
    show();
    addSome();
    if (isFilling())
        m_filling.start();
}

void EvidenceList::addSome()
{
    constexpr qint64 enough = 12; // milliseconds of a turn
    QElapsedTimer timer;
    timer.start();
    while (isFilling() && timer.elapsed() < enough)
        addNext();
    if (!isFilling()) {
        m_filling.stop();
        addEnd();
    }
}

void EvidenceList::addNext()
{
    const EvidenceItem &item = m_evidence.evidence[m_next++];
    const EvidenceView view = viewerOf(item, static_cast<int>(m_next), m_filterPool, m_body);
    m_body->layout()->addWidget(view.widget);
    view.widget->show(); // at once; the layout alone would do so a turn of the event loop later
    constexpr std::size_t mostColoured = 20; // excerpts
    constexpr std::size_t mostLines = 500;
    if (view.lines == nullptr || item.shown.text.size() > HighlightRequest::largestText ||
        item.shown.lines.size() > mostLines || m_excerpts.size() == mostColoured)
        return;
    m_excerpts.push_back(
        {view.lines, {QString::fromStdString(item.caption), QString::fromStdString(item.shown.text), false}});
    colour(m_excerpts.back());
}

void EvidenceList::addEnd()
{
    if (m_evidence.left == 0)
        return;
    auto *label = new QLabel(tr("%n more piece(s)", nullptr, static_cast<int>(m_evidence.left)), m_body);
    m_body->layout()->addWidget(label);
    label->show();
}

void EvidenceList::colour(const Excerpt &excerpt)
{
    if (excerpt.viewer.isNull() || plainFileName(excerpt.request.fileName).isEmpty())
        return;
    using Coloured = Result<HighlightedLines>;
    auto *waiting = new QFutureWatcher<Coloured>(excerpt.viewer);
    connect(waiting, &QFutureWatcherBase::finished, excerpt.viewer,
            [waiting, viewer = excerpt.viewer.data()] {
                waiting->deleteLater();
                const auto future = waiting->future();
                if (future.resultCount() == 0)
                    return;
                const Coloured lines = future.result(); // without colours the text stands as it is
                if (lines)
                    viewer->setSpans(*lines);
            });
    HighlightRequest request = excerpt.request;
    request.isDark = SeverityPalette(palette()).isDark();
    waiting->setFuture(runOn(m_colourPool, [highlighter = m_highlighter, request, stop = m_stop.get_token()] {
        return highlighter->highlight(request, stop);
    }));
}

void EvidenceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Excerpt &excerpt : m_excerpts)
        colour(excerpt);
}

} // namespace prism
