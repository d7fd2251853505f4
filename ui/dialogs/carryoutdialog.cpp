// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/carryoutdialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/verbpane.h"

#include <QVBoxLayout>

namespace prism {

CarryOutDialog::CarryOutDialog(TargetRuns &runs, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Approved proposal"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    auto *pane = new VerbPane(runs, this);
    layout->addWidget(pane);
    connect(pane, &VerbPane::closeRequested, this, &QDialog::hide);
    resize(90 * metrics::unit, 64 * metrics::unit);
}

CarryOutDialog::~CarryOutDialog() = default;

void CarryOutDialog::bringUp()
{
    show();
    raise();
    activateWindow();
}

} // namespace prism
