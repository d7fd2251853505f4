// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// The bundle had been consumed before it was opened here.
    void showConsumed(const std::string &day);

private:
    void show(const QString &heading, const QString &detail);

    ToneIcon *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_detail = nullptr;
};

} // namespace prism
