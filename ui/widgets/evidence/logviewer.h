// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencelines.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <string>

class QCheckBox;
class QLabel;
class QLineEdit;
class QThreadPool;

namespace prism {

class TextViewer;

/// A log: its lines with their levels, a filter by words and one for problems, both over all lines however
/// many there are. Filtering happens on the pool. GUI thread.
class LogViewer : public QWidget
{
    Q_OBJECT

public:
    /// `shown` is what shownLog() makes of `text` without a filter. `pool` outlives the widget.
    LogViewer(std::string text, const EvidenceLines &shown, QThreadPool &pool, QWidget *parent = nullptr);
    ~LogViewer() override;

    [[nodiscard]] TextViewer &lines() const { return *m_lines; }

private:
    void filter();
    void showFiltered();
    void showCount(const EvidenceLines &shown);

    std::shared_ptr<const std::string> m_text;
    QThreadPool &m_pool;
    QFutureWatcher<EvidenceLines> m_filtering;
    QTimer m_typing;
    QLineEdit *m_words = nullptr;
    QCheckBox *m_problems = nullptr;
    QLabel *m_count = nullptr;
    TextViewer *m_lines = nullptr;
};

} // namespace prism
