// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unsavedquestion.h"

#include "ui/style/displaytext.h"
#include "ui/widgets/targeteditor.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace prism {

UnsavedQuestion::UnsavedQuestion(TargetEditor &editor, QWidget &parent)
    : QObject(&parent)
    , m_editor(editor)
    , m_parent(parent)
{
    connect(&m_editor, &TargetEditor::saved, this, [this] {
        if (std::exchange(m_saving, false))
            end(true);
    });
    connect(&m_editor, &TargetEditor::notSaved, this, [this] {
        if (std::exchange(m_saving, false))
            end(false);
    });
}

UnsavedQuestion::~UnsavedQuestion() = default;

void UnsavedQuestion::ask(std::function<void()> go, std::function<void()> stay)
{
    if (!m_editor.isDirty()) {
        go();
        return;
    }
    if (m_box || m_saving)
        return;
    m_go = std::move(go);
    m_stay = std::move(stay);
    const std::string &name = m_editor.storedName();
    m_box = new QMessageBox(QMessageBox::Question, tr("Not saved"),
                            name.empty() ? tr("The new target is not saved.")
                                         : tr("What you changed of %1 is not saved.").arg(displayText(name)),
                            QMessageBox::NoButton, &m_parent);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = m_box->addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = m_box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stayHere = m_box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    m_box->setDefaultButton(save);
    m_box->setEscapeButton(stayHere);
    connect(m_box, &QDialog::finished, this, [this, save, discard] {
        const QAbstractButton *chosen = m_box->clickedButton();
        m_box.clear();
        if (chosen == save) {
            m_saving = true;
            m_editor.save();
        } else if (chosen == discard) {
            m_editor.discard();
            end(true);
        } else {
            end(false);
        }
    });
    m_box->open();
}

void UnsavedQuestion::end(bool go)
{
    const auto then = std::exchange(go ? m_go : m_stay, {});
    m_go = {};
    m_stay = {};
    if (then)
        then();
}

} // namespace prism
