// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/machinebar.h"

#include "engine/core/clock.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace prism {

MachineBar::MachineBar(QWidget *parent)
    : QWidget(parent)
    , m_backup(new RoomyButton(tr("Back up"), this))
    , m_prove(new QCheckBox(tr("and prove it"), this))
    , m_install(new RoomyButton(tr("Install local..."), this))
    , m_proven(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    auto *title = new QLabel(tr("This machine:"), this);
    title->setTextFormat(Qt::PlainText);
    m_proven->setTextFormat(Qt::PlainText);
    m_proven->setMinimumWidth(0);
    m_prove->setObjectName(QStringLiteral("prove"));
    m_prove->setChecked(true);
    m_backup->setAccessibleName(tr("Back up this machine's state"));
    m_backup->setToolTip(plainToolTip(
        tr("Puts registry, settings, history and bundles into an archive; its plan comes first")));
    m_prove->setAccessibleName(tr("Prove the backup"));
    m_prove->setToolTip(
        plainToolTip(tr("Restores the archive into a scratch folder and compares every file")));
    m_install->setAccessibleName(tr("Install the stack on this machine"));
    m_install->setToolTip(plainToolTip(
        tr("Builds and starts a compose project that lies in a folder here; its plan comes first")));
    for (QWidget *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_backup),
                            static_cast<QWidget *>(m_prove), static_cast<QWidget *>(m_install)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_proven);
    connect(m_backup, &QPushButton::clicked, this, [this] { Q_EMIT backupRequested(m_prove->isChecked()); });
    connect(m_install, &QPushButton::clicked, this, &MachineBar::installRequested);
    setProven({});
}

MachineBar::~MachineBar() = default;

void MachineBar::setProven(const std::string &provenAt)
{
    const auto proven = parseIsoTime(provenAt);
    m_proven->setText(proven ? tr("Last proven backup: %1").arg(displayText(proven->day()))
                             : tr("No backup was proven yet"));
}

void MachineBar::setBusy(bool busy)
{
    m_backup->setEnabled(!busy);
    m_install->setEnabled(!busy);
}

} // namespace prism
