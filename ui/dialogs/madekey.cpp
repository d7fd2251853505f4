// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/madekey.h"

#include "ui/style/displaytext.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace prism {

namespace {

class MadeKey
{
    Q_DECLARE_TR_FUNCTIONS(prism::MadeKey)
};

} // namespace

void showMadeKey(const std::string &target, const QString &key, QWidget *parent)
{
    auto *box = new QMessageBox(
        QMessageBox::Information, MadeKey::tr("API key of %1").arg(displayText(target)),
        MadeKey::tr("This key was made for %1 and is stored in the keychain. It is shown this "
                    "once:\n\n%2")
            .arg(displayText(target), key),
        QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace prism
