// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/targetruns.h"
#include "ui/style/glyph.h"
#include "ui/style/severitypalette.h"

#include <QWidget>

#include <vector>

namespace prism {

/// The stages of a verb on one target, side by side as far as there is room: a glyph, a word and how long it
/// took. GUI thread.
class StageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StageStrip(QWidget *parent = nullptr);
    ~StageStrip() override;

    void show(const TargetRun &run);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Chip
    {
        Tone tone;
        Glyph glyph;
        QString title;
        QString word;
    };
    [[nodiscard]] QFont targetFont() const;
    [[nodiscard]] int chipWidth() const;
    [[nodiscard]] int chipHeight() const;
    [[nodiscard]] int columnsIn(int width) const;

    std::vector<Chip> m_chips;
};

/// "not started", "running", "done", ... of a stage.
[[nodiscard]] QString stageWord(StageStatus status);
/// The same of a whole run.
[[nodiscard]] QString runWord(TargetRun::State state);

} // namespace prism
