// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace prism {

/// Another style with less room: rows of tables and lists, the distances of layouts, the margins of buttons.
/// Widgets get their own heights back when the style goes. GUI thread.
class CompactStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes `base` over.
    explicit CompactStyle(QStyle *base);

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
};

} // namespace prism
