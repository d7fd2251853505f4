// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "ui/models/overview.h"
#include "ui/run/consumecontroller.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;

namespace prism {

class ToneIcon;

/// "Done for today": the receipt of a consumed bundle and when the next run comes. GUI thread.
class DoneStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DoneStrip(QWidget *parent = nullptr);
    ~DoneStrip() override;

    /// The bundle was consumed just now, after it was open here for `read`.
    void showReceipt(const ConsumeOutcome &outcome, const Overview &overview, std::chrono::milliseconds read);
    /// The bundle had been consumed before it was opened here; with its receipt if it left one.
    void showConsumed(const Overview &overview);
    /// When the next run is due, for a bundle that had been consumed before.
    void setNextRun(std::optional<UtcTime> nextRun);

private:
    void show(const QString &heading, const QString &detail);

    ToneIcon *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_detail = nullptr;
    QString m_before; // the detail without the next run; "" while a receipt of this session is shown
};

} // namespace prism
