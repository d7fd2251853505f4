// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/ladder.h"

#include <QWidget>

#include <map>
#include <string>

class QGridLayout;
class QLabel;
class QPushButton;

namespace prism {

class ToneIcon;

/// The rungs of a connection test as they come: a glyph and a word each, what was found, and what mends it. A
/// key that was never seen can be accepted here, by its button alone. GUI thread.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(QWidget *parent = nullptr);
    ~LadderView() override;

    void clear();
    void begin();
    void showRung(const Rung &rung);
    void showResult(const LadderResult &result);
    /// A sentence instead of what a test said.
    void showProblem(const QString &text);

Q_SIGNALS:
    void cancelRequested();
    /// The operator compared the fingerprint and takes the key.
    void keyAccepted(const prism::HostKeyOffer &offer, const std::string &knownHostsFile);

private:
    struct Row
    {
        ToneIcon *icon = nullptr;
        QLabel *title = nullptr;
        QLabel *detail = nullptr;
    };
    [[nodiscard]] Row &rowOf(const Rung &rung);

    std::map<std::string, Row> m_rows;
    QGridLayout *m_grid = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_question = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_cancel = nullptr;
    HostKeyOffer m_offer;
    std::string m_knownHosts;
};

} // namespace prism
