// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewsbutton.h"

#include "ui/style/displaytext.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int longestName = 60; // characters

} // namespace

ViewsButton::ViewsButton(std::string configDirectory, std::function<SavedView()> present, QWidget *parent)
    : QToolButton(parent)
    , m_configDirectory(std::move(configDirectory))
    , m_present(std::move(present))
    , m_menu(new QMenu(this))
{
    setText(tr("&Views"));
    setAccessibleName(tr("Saved views"));
    setToolTip(tr("Show a saved view, or save what is shown"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
}

ViewsButton::~ViewsButton() = default;

// Read each time: the command line writes the same file.
void ViewsButton::fill()
{
    m_menu->clear();
    const auto views = readViews(m_configDirectory);
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    auto builtIn = builtInViews();
    auto *removal = new QMenu(tr("&Remove"), m_menu);
    for (const SavedView &view : *views) {
        const QString name = withoutMnemonics(displayText(view.name));
        QAction *show = m_menu->addAction(name);
        show->setToolTip(displayText(view.query));
        connect(show, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
        if (std::ranges::find(builtIn, view) != builtIn.end())
            continue;
        connect(removal->addAction(name), &QAction::triggered, this, [this, saved = view.name] {
            if (const auto removed = removeView(m_configDirectory, saved); !removed)
                Q_EMIT failed(removed.error());
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Save this view...")), &QAction::triggered, this, &ViewsButton::askForName);
    if (removal->isEmpty())
        delete removal;
    else
        m_menu->addMenu(removal);
}

void ViewsButton::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name; a view of the same name is replaced"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewsButton::save);
    dialog->open();
}

void ViewsButton::save(const QString &name)
{
    SavedView view = m_present();
    view.name = name.simplified().left(longestName).toStdString();
    if (const auto saved = saveView(m_configDirectory, view); !saved)
        Q_EMIT failed(saved.error());
}

} // namespace prism
