// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/triage/findinghistory.h"
#include "ui/models/findingevidence.h"

#include <QFutureWatcher>
#include <QScrollArea>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <string>

class QLabel;
class QVBoxLayout;

namespace prism {

class RoomyButton;

/// One finding whole: what, where, why it matters, what to do next, its history, its evidence. All of it is
/// text from machines and shown as such. The history is read on a thread of its own. GUI thread.
class EvidencePane : public QScrollArea
{
    Q_OBJECT

public:
    /// The history store lies in `dataDirectory`; without one no history is shown.
    explicit EvidencePane(std::string dataDirectory, QWidget *parent = nullptr);
    ~EvidencePane() override;

    /// Shows a finding of the bundle. One of more than 1 MiB is shown without its evidence.
    void showFinding(const std::shared_ptr<const Bundle> &bundle, const BundleFinding &finding);
    void showNothing();

private:
    using History = Result<std::optional<FindingHistory>>;

    void build();
    void showDetails(const BundleFinding &finding);
    void readHistory(const std::string &key, const std::string &id);
    void showHistory();
    void copyCommand();

    std::string m_dataDirectory;
    QThreadPool m_pool;
    QFutureWatcher<History> m_reading;
    std::string m_command;
    std::string m_shown; // key and id of the finding in sight
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_surface = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_commandText = nullptr;
    RoomyButton *m_copy = nullptr;
    QLabel *m_history = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_next = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_evidence = nullptr;
};

} // namespace prism
