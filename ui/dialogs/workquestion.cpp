// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/workquestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace prism {

WorkQuestion::WorkQuestion(TargetRuns &runs, QWidget &parent)
    : QObject(&parent)
    , m_runs(runs)
    , m_parent(parent)
{
    connect(&m_runs, &TargetRuns::ended, this, [this] {
        if (m_closing)
            Q_EMIT closeRequested();
        else if (m_box)
            m_box->reject();
    });
}

WorkQuestion::~WorkQuestion() = default;

bool WorkQuestion::mayClose()
{
    if (!m_runs.isBusy())
        return true;
    if (m_closing || m_box)
        return false;
    m_box = new QMessageBox(QMessageBox::Question, tr("Work on targets is under way"),
                            tr("Cancel it and close Prism?"), QMessageBox::NoButton, &m_parent);
    m_box->setTextFormat(Qt::PlainText);
    m_box->setInformativeText(tr("What was begun is put right first: a target runs the old or the new "
                                 "version, never half."));
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->addButton(tr("Cancel and close"), QMessageBox::AcceptRole);
    QPushButton *stay = m_box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    m_box->setDefaultButton(stay);
    m_box->setEscapeButton(stay);
    connect(m_box, &QMessageBox::accepted, this, [this] {
        m_closing = true;
        m_runs.cancel();
    });
    m_box->open();
    return false;
}

} // namespace prism
