// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/error.h"
#include "engine/report/render.h"
#include "ui/models/reportwriter.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;
class QTextDocument;

namespace prism {

class EmptyState;
class RoomyButton;

/// Fills in what was decided about the findings of a report (Report::decisions, Report::decisionOf). Called
/// on a thread of a pool, so it holds values and shared_ptr<const ...> only.
using ReportDecorator = std::function<void(Report &)>;

/// Preview, copy and export of the newest bundle, of an earlier day's, or of what the table of findings
/// shows. Nothing in a preview is loaded, run or followed. GUI thread; the clock must outlive it.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    ReportsPage(std::string inbox, const Clock &clock, std::string version, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Reports; }
    void activate() override;
    void setBundle(const std::shared_ptr<const Bundle> &bundle) override;
    /// setView(), if it is of the bundle set last and not all of it.
    void takeShownFindings(const ShownFindings &shown) override;
    /// What the table of findings shows, in its order, and its filter in words. Of the bundle set last.
    void setView(std::vector<std::uint32_t> findings, const std::string &filter);
    void setDecorator(ReportDecorator decorator);

    [[nodiscard]] ReportFormat format() const;
    void setFormat(ReportFormat format);
    /// Writes the chosen report to a path; the dialog of exportReport() ends here.
    void writeTo(const QString &path);

public Q_SLOTS:
    /// Asks for a file and writes it.
    void exportReport();
    void copyReport();

Q_SIGNALS:
    /// The report stands in the file.
    void exported(const QString &path);
    void previewShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QString viewTitle() const;
    [[nodiscard]] ReportMaker maker() const;
    [[nodiscard]] QString chosenDay() const;
    [[nodiscard]] bool isViewChosen() const;
    [[nodiscard]] const std::shared_ptr<const Bundle> &reported() const;
    void listDays();
    void showDays();
    void openDay();
    void takeDay();
    void refresh();
    void showPreview(const QString &text, bool isWhole);
    void setBusy(bool busy, const QString &status);

    std::string m_inbox;
    const Clock &m_clock;
    std::string m_version;
    std::shared_ptr<const Bundle> m_bundle;
    std::shared_ptr<const Bundle> m_earlier; // of the chosen day; null while it is read
    std::optional<std::vector<std::uint32_t>> m_view;
    std::string m_viewFilter;
    ReportDecorator m_decorator;
    ReportWriter *m_writer = nullptr;
    bool m_isStale = true;

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_range = nullptr;
    QLabel *m_about = nullptr;
    RoomyButton *m_export = nullptr;
    RoomyButton *m_copy = nullptr;
    RoomyButton *m_cancel = nullptr;
    QLabel *m_status = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_rendered = nullptr;
    QTextDocument *m_preview = nullptr; // that m_rendered shows
    QPlainTextEdit *m_source = nullptr;
    QFutureWatcher<std::vector<std::string>> m_listing;
    QFutureWatcher<Result<std::shared_ptr<const Bundle>>> m_opening;
    QThreadPool m_pool; // last: it waits for its thread before the others go
};

} // namespace prism
