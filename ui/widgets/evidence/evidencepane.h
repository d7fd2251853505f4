// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/report/oddhosts.h"
#include "ui/models/findingevidence.h"
#include "ui/models/findingpast.h"

#include <QFutureWatcher>
#include <QScrollArea>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace prism {

class EvidenceList;
class FindingHistoryView;
class LinkList;
class NextStep;
class OddOneOutView;
class Terminal;

/// One finding whole: what, where, why it matters, what to do next, its history, its evidence. All of it is
/// text from machines and shown as such. Its past, and evidence of more than 16 KiB, are read on a thread of
/// their own. GUI thread.
class EvidencePane : public QScrollArea
{
    Q_OBJECT

public:
    /// The history store lies in `dataDirectory`; without one, bundles alone tell the history.
    explicit EvidencePane(std::string dataDirectory, QWidget *parent = nullptr);
    /// Waits for what is being read, which stops when asked.
    ~EvidencePane() override;

    /// Lets the next step be run.
    void setTerminal(std::shared_ptr<Terminal> terminal);

    /// Shows a finding of the bundle, with what happened to it besides being seen. One of more than 16 MiB is
    /// shown without its evidence.
    void showFinding(const std::shared_ptr<const Bundle> &bundle, const BundleFinding &finding,
                     std::vector<PastEvent> events = {});
    void showNothing();

private:
    using Details = Result<FindingEvidence>;

    void build();
    void readDetails(const std::shared_ptr<const Bundle> &bundle, const BundleFinding &finding);
    void showDetails(const Details &details);
    void say(const QString &note);
    void readPast();
    void takePast();
    void showPast();
    void compareHosts();

    std::string m_dataDirectory;
    std::string m_inbox;                // of m_timeline
    PastRequest m_past;                 // of the finding in sight; its key is "" for none
    std::vector<PastEvent> m_events;    // of the finding in sight
    std::optional<FindingPast> m_known; // of it, once it is read
    std::shared_ptr<const Bundle> m_bundle;
    std::shared_ptr<FindingTimeline> m_timeline; // used on m_pool's one thread only
    std::stop_source m_stop;
    QTimer m_settling; // whoever walks the list fast waits for one reading, not for all
    QFutureWatcher<Details> m_reading;
    QFutureWatcher<FindingPast> m_remembering;
    QFutureWatcher<OddHosts> m_comparing;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_surface = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_note = nullptr;
    LinkList *m_links = nullptr;
    NextStep *m_next = nullptr;
    FindingHistoryView *m_history = nullptr;
    OddOneOutView *m_hosts = nullptr;
    EvidenceList *m_evidence = nullptr;
    QThreadPool m_pool; // last: it waits for its threads before the others go
};

} // namespace prism
