// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyph.h"
#include "ui/style/severitypalette.h"

#include <QWidget>

namespace prism {

/// A glyph on a tile of its tone, beside a text that says the same. GUI thread.
class ToneIcon : public QWidget
{
    Q_OBJECT

public:
    explicit ToneIcon(QWidget *parent = nullptr);
    ~ToneIcon() override;

    /// `meaning` is what assistive technology reads.
    void setMeaning(Tone tone, Glyph glyph, const QString &meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::NothingRan;
    Glyph m_glyph = Glyph::Ring;
};

} // namespace prism
