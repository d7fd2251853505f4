// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace prism {

/// A text browser that shows text and does nothing else: no picture is loaded, no link is followed. GUI
/// thread.
class InertBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit InertBrowser(QWidget *parent = nullptr);
    ~InertBrowser() override;

    /// Nothing, whatever is asked for.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace prism
