// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/pageicon.h"

#include <QListWidget>

#include <vector>

namespace prism {

/// The pages of the window as a column of icons and titles; arrow keys walk it, the current line is the
/// current page. GUI thread.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    void addPage(PageIcon icon, const QString &title, const QString &keys);
    /// As wide as its longest title.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourIcons();

    std::vector<PageIcon> m_icons;
};

} // namespace prism
