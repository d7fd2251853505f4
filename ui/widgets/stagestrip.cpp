// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagestrip.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int tile = metrics::glyph + metrics::unit;

struct Look
{
    Tone tone;
    Glyph glyph;
};

Look lookOf(StageStatus status)
{
    switch (status) {
    case StageStatus::Running:
        return {Tone::Running, Glyph::Arrow};
    case StageStatus::Done:
        return {Tone::Clean, Glyph::Check};
    case StageStatus::Unchanged:
        return {Tone::Clean, Glyph::Dash};
    case StageStatus::Failed:
        return {Tone::P0, Glyph::Cross};
    case StageStatus::Cancelled:
        return {Tone::P2, Glyph::Square};
    case StageStatus::NotStarted:
        break;
    }
    return {Tone::NothingRan, Glyph::Ring};
}

Look lookOf(TargetRun::State state)
{
    switch (state) {
    case TargetRun::State::Planning:
    case TargetRun::State::Running:
        return {Tone::Running, Glyph::Arrow};
    case TargetRun::State::Planned:
        return {Tone::NothingRan, Glyph::Tick};
    case TargetRun::State::Done:
        return {Tone::Clean, Glyph::Check};
    case TargetRun::State::NoPlan:
    case TargetRun::State::Failed:
        return {Tone::P0, Glyph::Cross};
    case TargetRun::State::Cancelled:
        return {Tone::P2, Glyph::Square};
    case TargetRun::State::Waiting:
        break;
    }
    return {Tone::NothingRan, Glyph::Dots};
}

QString seconds(std::int64_t milliseconds)
{
    return StageStrip::tr("%1 s").arg(QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 1));
}

} // namespace

QString stageWord(StageStatus status)
{
    switch (status) {
    case StageStatus::Running:
        return StageStrip::tr("running");
    case StageStatus::Done:
        return StageStrip::tr("done");
    case StageStatus::Unchanged:
        return StageStrip::tr("unchanged");
    case StageStatus::Failed:
        return StageStrip::tr("failed");
    case StageStatus::Cancelled:
        return StageStrip::tr("cancelled");
    case StageStatus::NotStarted:
        break;
    }
    return StageStrip::tr("not started");
}

QString runWord(TargetRun::State state)
{
    switch (state) {
    case TargetRun::State::Waiting:
        return StageStrip::tr("waiting");
    case TargetRun::State::Planning:
        return StageStrip::tr("planning");
    case TargetRun::State::Planned:
        return StageStrip::tr("planned");
    case TargetRun::State::NoPlan:
        return StageStrip::tr("no plan");
    case TargetRun::State::Running:
        return StageStrip::tr("running");
    case TargetRun::State::Done:
        return StageStrip::tr("done");
    case TargetRun::State::Failed:
        return StageStrip::tr("failed");
    case TargetRun::State::Cancelled:
        return StageStrip::tr("cancelled");
    }
    return {};
}

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

StageStrip::~StageStrip() = default;

void StageStrip::show(const TargetRun &run)
{
    m_chips.clear();
    const Look whole = lookOf(run.state);
    m_chips.push_back({whole.tone, whole.glyph, displayText(run.target.name), runWord(run.state)});
    for (const StageRecord &stage : run.stages) {
        if (stage.name.empty())
            continue;
        const Look look = lookOf(stage.status);
        QString word = stageWord(stage.status);
        const bool isTimed = stage.status != StageStatus::NotStarted && stage.status != StageStatus::Running;
        if (isTimed)
            word += QLatin1Char(' ') + seconds(stage.milliseconds);
        m_chips.push_back({look.tone, look.glyph, displayText(stage.name), word});
    }
    QStringList spoken;
    for (const Chip &chip : m_chips)
        spoken.append(tr("%1: %2").arg(chip.title, chip.word));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

// The target stands out among its stages.
QFont StageStrip::targetFont() const
{
    QFont out = font();
    out.setBold(true);
    return out;
}

int StageStrip::chipWidth() const
{
    // The widths of the glyphs are fractions, and an advance is rounded: one pixel more, or the text is cut.
    const auto advance = [](const QFontMetrics &metrics, const QString &text) {
        return metrics.horizontalAdvance(text) + 1;
    };
    int widest = 0;
    for (const Chip &chip : m_chips)
        widest = std::max({widest, advance(fontMetrics(), chip.title), advance(fontMetrics(), chip.word)});
    if (!m_chips.empty())
        widest = std::max(widest, advance(QFontMetrics(targetFont()), m_chips.front().title));
    const int most = 20 * fontMetrics().averageCharWidth();
    return tile + metrics::unit + std::min(widest, most) + metrics::unit;
}

int StageStrip::chipHeight() const
{
    return std::max(tile, 2 * fontMetrics().height()) + metrics::unit;
}

int StageStrip::columnsIn(int width) const
{
    return std::max(1, width / chipWidth());
}

QSize StageStrip::sizeHint() const
{
    return {4 * chipWidth(), heightForWidth(std::max(width(), 4 * chipWidth()))};
}

QSize StageStrip::minimumSizeHint() const
{
    return {chipWidth(), chipHeight()};
}

int StageStrip::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int rows = (static_cast<int>(m_chips.size()) + columns - 1) / columns;
    return std::max(1, rows) * chipHeight();
}

void StageStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SeverityPalette severities(palette());
    const int columns = columnsIn(width());
    const int line = fontMetrics().height();
    for (int n = 0; n < static_cast<int>(m_chips.size()); ++n) {
        const Chip &chip = m_chips[static_cast<std::size_t>(n)];
        const int column = n % columns;
        const int x = (layoutDirection() == Qt::RightToLeft ? columns - 1 - column : column) * chipWidth();
        const QRect box(x, n / columns * chipHeight(), tile, tile);
        const ToneColours colours = severities.colours(chip.tone);
        painter.setPen(colours.edge);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metrics::halfUnit,
                                metrics::halfUnit);
        paintGlyph(painter, chip.glyph, QRectF(box).adjusted(4, 4, -4, -4), colours.text);
        const int left = x + tile + metrics::unit;
        const int room = chipWidth() - tile - 2 * metrics::unit;
        const QFont heavy = n == 0 ? targetFont() : font();
        painter.setFont(heavy);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(left, box.top(), room, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(heavy).elidedText(chip.title, Qt::ElideRight, room));
        painter.setFont(font());
        painter.setPen(severities.muted());
        painter.drawText(QRect(left, box.top() + line, room, line), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(chip.word, Qt::ElideRight, room));
    }
}

} // namespace prism
