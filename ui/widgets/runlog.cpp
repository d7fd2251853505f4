// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/runlog.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/style/severitypalette.h"

#include <QFontDatabase>
#include <QTextCharFormat>
#include <QTextCursor>

namespace prism {

namespace {

constexpr int linesInSight = 7;
constexpr std::size_t mostOutputLines = 12; // of one failed part

// The lines of a failure: why, then the end of what the part printed.
QStringList linesOf(const ChainProgress &progress)
{
    QStringList lines{displayText(progress.failure)};
    const std::string_view printed = progress.printed;
    std::size_t from = 0;
    while (from < printed.size() && static_cast<std::size_t>(lines.size()) < mostOutputLines) {
        const std::size_t end = std::min(printed.find('\n', from), printed.size());
        lines << displayText(printed.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

QString wordOf(const ChainProgress &progress)
{
    switch (progress.state) {
    case ProducerState::Waiting:
        return RunLog::tr("waiting");
    case ProducerState::Running:
        if (progress.message.empty())
            return RunLog::tr("started, %n detector(s)", nullptr, progress.total);
        return RunLog::tr("%1 of %2: %3", "detectors that ended, and the last of them")
            .arg(progress.done)
            .arg(progress.total)
            .arg(displayText(progress.message));
    case ProducerState::Done:
        return RunLog::tr("ended, %n finding(s)", nullptr, progress.findings);
    case ProducerState::Degraded:
        return RunLog::tr("ended with errors, %n finding(s)", nullptr, progress.findings);
    case ProducerState::Failed:
        return RunLog::tr("failed: %1").arg(displayText(progress.message));
    }
    return {};
}

QString wordOf(const HostProgress &progress)
{
    const QString why = displayText(progress.message);
    switch (progress.state) {
    case HostState::Asked:
        return RunLog::tr("asked");
    case HostState::AtWork:
        return RunLog::tr("at work");
    case HostState::Answered:
        return why.isEmpty() ? RunLog::tr("answered") : RunLog::tr("answered: %1").arg(why);
    case HostState::InPart:
        return RunLog::tr("answered in part: %1").arg(why);
    case HostState::NoAnswer:
        return RunLog::tr("did not answer: %1").arg(why);
    }
    return {};
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    const auto padded = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(padded(seconds % 60));
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(padded(seconds / 60 % 60), padded(seconds % 60));
}

RunLog::RunLog(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Log of the audit"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(mostLines);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

RunLog::~RunLog() = default;

QSize RunLog::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), linesInSight * fontMetrics().lineSpacing() + metrics::margin};
}

QSize RunLog::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), 3 * fontMetrics().lineSpacing() + metrics::margin};
}

void RunLog::begin()
{
    clear();
    m_failures = 0;
}

void RunLog::add(const std::vector<ChainProgress> &words, std::chrono::milliseconds elapsed)
{
    const QString time = durationText(elapsed);
    for (const ChainProgress &progress : words) {
        if (progress.host) {
            const bool isFailure = progress.host->state == HostState::NoAnswer;
            m_failures += isFailure ? 1 : 0;
            line(QStringLiteral("%1  %2  %3")
                     .arg(time, displayText(progress.host->host), wordOf(*progress.host)),
                 isFailure);
            continue;
        }
        const QString who = displayText(daemonName(progress.daemon));
        if (!progress.failure.empty()) {
            ++m_failures;
            QString mark = tr("failed") + QLatin1Char(' ');
            for (const QString &text : linesOf(progress)) {
                line(QStringLiteral("%1  %2  %3%4").arg(time, who, mark, text), true);
                mark = QStringLiteral("  ");
            }
        }
        const bool isOver = progress.state == ProducerState::Failed;
        m_failures += isOver ? 1 : 0;
        line(QStringLiteral("%1  %2  %3").arg(time, who, wordOf(progress)), isOver);
    }
}

void RunLog::line(const QString &text, bool isFailure)
{
    QTextCharFormat format;
    if (isFailure) {
        const ToneColours colours = SeverityPalette(palette()).colours(Tone::Unhealthy);
        format.setForeground(colours.text);
        format.setBackground(colours.fill);
        format.setFontWeight(QFont::Bold);
    }
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    if (!document()->isEmpty())
        end.insertBlock();
    end.insertText(text, format);
    setTextCursor(end); // the newest line in sight
}

} // namespace prism
