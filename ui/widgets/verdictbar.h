// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "ui/models/overview.h"
#include "ui/style/metrics.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace prism {

class RoomyButton;
class ToneIcon;

/// The top of the window: the verdict in words, the bundle's age, what is missing, the problems and Run now.
/// GUI thread; the clock must outlive it.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    /// How far its texts stand from its edge, for what stands below them.
    static constexpr int textIndent = 5 * metrics::unit + metrics::margin;

    explicit VerdictBar(const Clock &clock, QWidget *parent = nullptr);
    ~VerdictBar() override;

    void setOverview(std::shared_ptr<const Overview> overview);
    /// Before there is a bundle: a heading and a sentence.
    void setNotice(const QString &heading, const QString &detail);
    void setRunning(bool running);
    /// The run that was due then has not come, and the bundle in sight is from before; nothing: it is not
    /// late.
    void setLate(std::optional<UtcTime> due);
    /// Whether the bundle can be consumed now.
    void setConsumable(bool consumable);

Q_SIGNALS:
    void runRequested();
    void consumeRequested();
    void problemsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showAge();
    void styleTexts();

    const Clock &m_clock;
    std::shared_ptr<const Overview> m_overview;
    std::optional<UtcTime> m_late;
    QTimer m_ageTimer; // fires when the shown age changes, not each second: a window at rest stays asleep
    ToneIcon *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_provenance = nullptr;
    RoomyButton *m_problems = nullptr;
    RoomyButton *m_consume = nullptr;
    RoomyButton *m_run = nullptr;
};

} // namespace prism
