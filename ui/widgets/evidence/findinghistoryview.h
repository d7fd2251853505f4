// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingpast.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace prism {

class HistoryStrip;
class TextViewer;

/// The history of a finding: first seen, open since, a strip of thirty days, a list of every day and event,
/// and how its evidence changed. GUI thread.
class FindingHistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingHistoryView(QWidget *parent = nullptr);
    ~FindingHistoryView() override;

    /// `today` is the day of the bundle in sight.
    void showPast(const FindingPast &past, const std::string &today);

private:
    void showWords(const FindingPast &past);
    void showList(const FindingPast &past);
    void showDiff(const FindingPast &past, const std::string &today);

    QLabel *m_words = nullptr;
    HistoryStrip *m_strip = nullptr;
    QLabel *m_day = nullptr;
    QToolButton *m_more = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_change = nullptr;
    TextViewer *m_diff = nullptr;
};

} // namespace prism
