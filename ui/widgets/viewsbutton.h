// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/savedviews.h"

#include <QToolButton>

#include <functional>
#include <string>

class QMenu;

namespace prism {

/// The saved views of the findings as a menu: show one, save what is shown, remove one. The views lie in
/// <configDirectory>/views.json, shared with `prism findings --view`. GUI thread.
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    /// `present` tells what is shown now, its name aside.
    ViewsButton(std::string configDirectory, std::function<SavedView()> present, QWidget *parent = nullptr);
    ~ViewsButton() override;

Q_SIGNALS:
    void viewChosen(const prism::SavedView &view);
    /// The views cannot be read or written.
    void failed(const prism::Error &error);

private:
    void fill();
    void askForName();
    void save(const QString &name);

    std::string m_configDirectory;
    std::function<SavedView()> m_present;
    QMenu *m_menu = nullptr;
};

} // namespace prism
