// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/verbicon.h"

#include <QPushButton>

#include <optional>

namespace prism {

/// A button with room around its text, the same height everywhere. GUI thread.
class RoomyButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    /// Puts the drawing before the text, in its colour, whatever the palette becomes.
    void setVerb(VerbIcon verb);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<VerbIcon> m_verb;
};

} // namespace prism
