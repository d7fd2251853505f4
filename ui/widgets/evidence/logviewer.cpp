// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/logviewer.h"

#include "ui/async/runon.h"
#include "ui/style/metrics.h"
#include "ui/widgets/evidence/textviewer.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace prism {

LogViewer::LogViewer(std::string text, const EvidenceLines &shown, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_text(std::make_shared<const std::string>(std::move(text)))
    , m_pool(pool)
{
    constexpr int pause = 120; // milliseconds after the last key
    constexpr std::size_t fewLines = 3;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    auto *line = new QHBoxLayout;
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Filter the lines"));
    m_words->setAccessibleName(tr("Filter the lines of the log"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    m_problems = new QCheckBox(tr("Problems only"), this);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    line->addWidget(m_words, 1);
    line->addWidget(m_problems);
    line->addWidget(m_count);
    m_lines = new TextViewer(this);
    layout->addLayout(line);
    layout->addWidget(m_lines);
    if (shown.total <= fewLines) {
        m_words->hide();
        m_problems->hide();
        m_count->hide();
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &LogViewer::filter);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_problems, &QCheckBox::toggled, this, &LogViewer::filter);
    connect(&m_filtering, &QFutureWatcherBase::finished, this, &LogViewer::showFiltered);
    m_lines->showLines(shown);
    m_lines->fitHeight(); // stays while lines are filtered, so that nothing below jumps
    showCount(shown);
}

LogViewer::~LogViewer() = default;

void LogViewer::filter()
{
    m_typing.stop();
    m_filtering.setFuture(runOn(
        m_pool, [text = m_text, filter = LogFilter{m_words->text().toStdString(), m_problems->isChecked()}] {
            return shownLog(*text, filter);
        }));
}

void LogViewer::showFiltered()
{
    const auto future = m_filtering.future();
    if (future.resultCount() == 0)
        return;
    const EvidenceLines shown = future.result();
    m_lines->showLines(shown);
    showCount(shown);
}

void LogViewer::showCount(const EvidenceLines &shown)
{
    m_count->setText(tr("%n line(s)", nullptr, static_cast<int>(shown.total)));
}

} // namespace prism
