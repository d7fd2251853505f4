// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/chain.h"

#include <QPlainTextEdit>

#include <chrono>
#include <vector>

namespace prism {

/// What the daemons of a run said, line by line with the time since its begin; what failed stands out by a
/// mark, a weight and a colour. The last mostLines lines are kept. GUI thread.
class RunLog : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit RunLog(QWidget *parent = nullptr);
    ~RunLog() override;

    void begin();
    void add(const std::vector<ChainProgress> &words, std::chrono::milliseconds elapsed);
    /// How many parts failed since begin().
    [[nodiscard]] int failures() const { return m_failures; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int mostLines = 500;

private:
    void line(const QString &text, bool isFailure);

    int m_failures = 0;
};

/// "0:07", "12:30", "1:02:03".
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

} // namespace prism
