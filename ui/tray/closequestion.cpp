// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/closequestion.h"

#include <QCheckBox>
#include <QPushButton>

namespace prism {

CloseQuestion::CloseQuestion(QWidget *window)
    : QMessageBox(QMessageBox::Question, tr("Close the window"), tr("Shall Prism stay in the tray?"),
                  QMessageBox::NoButton, window)
    , m_remember(new QCheckBox(tr("Do so from now on"), this))
{
    setTextFormat(Qt::PlainText);
    setInformativeText(
        tr("There it tells you when a P0 appears or an audit does not come. The daily run needs "
           "neither the window nor the tray."));
    setAttribute(Qt::WA_DeleteOnClose);
    m_remember->setChecked(true);
    setCheckBox(m_remember);
    QPushButton *stay = addButton(tr("Stay in the tray"), QMessageBox::AcceptRole);
    QPushButton *quit = addButton(tr("Quit"), QMessageBox::DestructiveRole);
    QPushButton *back = addButton(QMessageBox::Cancel);
    setDefaultButton(stay);
    setEscapeButton(back);
    connect(this, &QMessageBox::buttonClicked, this, [this, stay, quit](const QAbstractButton *pressed) {
        if (pressed == stay || pressed == quit)
            Q_EMIT answered(pressed == stay, m_remember->isChecked());
    });
}

CloseQuestion::~CloseQuestion() = default;

} // namespace prism
