// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "ui/models/changesummary.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace prism {

/// What changed since the bundle before: one line, and on demand the findings, hosts and facts behind it.
/// The bundles are compared on a thread of its own, soon after the bundle is shown: its findings come first.
/// Until then, and if there is nothing to compare with, the line says so; it keeps its place. GUI thread.
class ChangesStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesStrip(QWidget *parent = nullptr);
    /// Waits for what is being compared.
    ~ChangesStrip() override;

    /// Compares it with the bundle before in its inbox; one that lies in no inbox has nothing before it.
    void setBundle(const std::shared_ptr<const Bundle> &bundle);

private:
    void compare();
    void show(const ChangeSummary &summary);
    void open(bool isOpen);

    std::shared_ptr<const Bundle> m_bundle; // that waits to be compared
    std::string m_bundleId;                 // that is in the line
    QTimer m_soon;
    QFutureWatcher<ChangeSummary> m_comparing;
    QLabel *m_line = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_details = nullptr;
    QThreadPool m_pool; // last: it waits for its threads before the others go
};

} // namespace prism
