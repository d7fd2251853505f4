// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/savedviews.h"
#include "ui/models/findingpast.h"
#include "ui/models/findingscopy.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>

class QLabel;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace prism {

class EvidencePane;
class FindingsChips;
class FindingsColumns;
class FindingsView;
class Terminal;
class TriageController;
class TriageDesk;

/// All findings of the newest bundle in one table that is searched, filtered, sorted, copied from and decided
/// in, with the evidence of the current one beside it. GUI thread.
class FindingsPage : public Page
{
    Q_OBJECT

public:
    /// Columns are remembered in `configDirectory`, the history store lies in `dataDirectory`.
    FindingsPage(const std::string &configDirectory, const std::string &dataDirectory, QThreadPool &pool,
                 TriageDesk &triage, QWidget *parent = nullptr);
    ~FindingsPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("findings"); }
    [[nodiscard]] QString title() const override { return tr("Findings"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Findings; }
    void setBundle(const std::shared_ptr<const Bundle> &bundle) override;
    void activate() override;
    bool showFindings(const FindingsRequest &request) override;
    [[nodiscard]] std::optional<ShownFindings> shownFindings() const override;
    [[nodiscard]] std::vector<KeyHelp> keys() const override;

    /// Lets the next step of a finding be run there.
    void setTerminal(std::shared_ptr<Terminal> terminal);

    [[nodiscard]] const FindingsModel &findings() const { return *m_model; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFilterLine();
    void buildActions();
    void addCopy(const QString &text, CopyFormat format, const QKeySequence &shortcut = {});
    void addCopies();
    void addMenuSeparator();
    void addMove(const QKeySequence &shortcut, int step);
    [[nodiscard]] QWidget *buildTable(const std::string &configDirectory, QWidget *parent);
    void takeBundle();
    void showSettled();
    void filterAgain();
    void clearFilter();
    void showFilter(const FindingsFilter &filter);
    void showView(const SavedView &view);
    void showLayout(const SavedView &view);
    [[nodiscard]] SavedView presentView() const;
    [[nodiscard]] std::shared_ptr<const HiddenFindings> hiddenNow() const;
    void showRows();
    void showCurrent();
    [[nodiscard]] std::vector<PastEvent> eventsOf(const BundleFinding &finding) const;
    void makeWantedCurrent();
    void copy(CopyFormat format);

    QFutureWatcher<FindingsUpdate> m_preparing;
    TriageDesk &m_desk;
    FindingsModel *m_model = nullptr;
    FindingsView *m_table = nullptr;
    FindingsColumns *m_columns = nullptr;
    FindingsChips *m_chips = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_caption = nullptr;
    QToolButton *m_clear = nullptr;
    TriageController *m_triage = nullptr;
    EvidencePane *m_evidence = nullptr;
    std::optional<FindingQuery> m_standings; // of a saved view that asks for particular ones
    std::string m_configDirectory;
    std::string m_wanted; // id of the finding that becomes current when its row is there
    QThreadPool &m_pool;
};

} // namespace prism
