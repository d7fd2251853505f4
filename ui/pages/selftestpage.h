// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chain/selftest.h"
#include "ui/pages/page.h"

#include <functional>
#include <thread>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace prism {

class RoomyButton;
class ToneIcon;

/// Runs the self-test: tells each check as it is known and returns after the last; on a thread of its own.
using SelfTest = std::function<void(const std::function<void(SelfCheck)> &told, const std::stop_token &stop)>;

/// What Prism leans on, a line each: passed, failed with what to do, or not known. It asks when it is first
/// looked at, and again on request. GUI thread.
class SelfTestPage : public Page
{
    Q_OBJECT

public:
    /// `test` must not touch widgets.
    explicit SelfTestPage(SelfTest test, QWidget *parent = nullptr);
    ~SelfTestPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("selftest"); }
    [[nodiscard]] QString title() const override { return tr("Self-test"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Check; }
    void activate() override;

private:
    struct Line
    {
        std::string id;
        ToneIcon *icon = nullptr;
        QLabel *what = nullptr;
        QLabel *fix = nullptr;
        RoomyButton *copy = nullptr;
        QString todo; ///< without the words around it
    };

    void addLine(const std::string &id, QVBoxLayout &column);
    void copyTodo(const std::string &id);
    void start();
    void take(const SelfCheck &check);
    void finish();

    SelfTest m_test;
    std::vector<Line> m_lines;
    std::size_t m_told = 0;
    std::size_t m_passed = 0;
    bool m_isRunning = false;
    bool m_hasRun = false;
    QLabel *m_summary = nullptr;
    RoomyButton *m_again = nullptr;
    std::jthread m_thread; // last, so that it ends before what it tells
};

} // namespace prism
