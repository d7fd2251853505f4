// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"
#include "engine/settings/settings.h"
#include "ui/style/pageicon.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QThreadPool;

namespace prism {

class TriageDesk;

/// What every page may use. All of it outlives the pages.
struct PageServices
{
    const Settings &settings;
    const Clock &clock;
    QThreadPool &pool; ///< one thread; for reading and sorting
    TriageDesk &triage;
};

/// Which findings a page shall show; empty members do not restrict.
struct FindingsRequest
{
    std::string host;
    std::optional<Daemon> daemon;
    std::string id;   ///< the finding to make current
    std::string text; ///< what to search for
};

/// What the table of a page shows, for a page that reports it.
struct ShownFindings
{
    std::shared_ptr<const Bundle> bundle;
    std::vector<std::uint32_t> findings; ///< positions in Bundle::findings(), in the order of the table
    std::string filter;                  ///< in words, "" if everything is shown
};

/// A key that a page answers without a QAction, for the sheet of keys.
struct KeyHelp
{
    QString keys; ///< "A", "Shift+Click"
    QString what;
};

/// One page of the window. MainWindow names it in the sidebar, hands it each new bundle and shows its actions
/// (QWidget::actions()) in the command palette and on the sheet of keys. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    ~Page() override;

    /// Unique, stable, not translated: "today".
    [[nodiscard]] virtual QString name() const = 0;
    /// As the sidebar shows it.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual PageIcon icon() const = 0;

    /// A new bundle was read; also called when one comes while the page is hidden, so keep it cheap. A page
    /// that is made later is handed the bundle of then.
    virtual void setBundle(const std::shared_ptr<const Bundle> &bundle);
    /// The page became the current one: put the focus where the operator goes on.
    virtual void activate();
    /// Shows findings; false: this page shows none.
    virtual bool showFindings(const FindingsRequest &request);
    /// What its table of findings shows; nothing if it has none. Asked when another page is turned to.
    [[nodiscard]] virtual std::optional<ShownFindings> shownFindings() const;
    /// The page is turned to: what the table looked at last showed.
    virtual void takeShownFindings(const ShownFindings &shown);
    /// Keys beside those of the actions.
    [[nodiscard]] virtual std::vector<KeyHelp> keys() const;
    /// The window is to be closed: false while work is under way. The page then asks the operator itself, and
    /// emits closeRequested() when it may be closed.
    [[nodiscard]] virtual bool mayClose();
    /// Another page is to be turned to: false if something here must be decided first. The page then asks the
    /// operator itself, and emits leaveAgreed() when it may be left.
    [[nodiscard]] virtual bool mayLeave();

Q_SIGNALS:
    /// The first page whose showFindings() agrees becomes the current one.
    void findingsRequested(const prism::FindingsRequest &request);
    /// The page of that name() becomes the current one.
    void pageRequested(const QString &name);
    /// This page changed the inbox: read the newest bundle again.
    void inboxChanged();
    /// The operator agreed to close the window, and the page's work has ended.
    void closeRequested();
    void leaveAgreed();
};

/// A page of the window before it is built: what the sidebar shows of it, and how to make it. MainWindow
/// makes it once, when it is first turned to or asked for something, so that the window opens without it.
struct PageEntry
{
    QString name; ///< as Page::name()
    std::function<QString()> title;
    PageIcon icon;
    std::function<Page *(const PageServices &services, QWidget *parent)> make;
};

} // namespace prism
