// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/error.h"
#include "ui/models/bundleloader.h"
#include "ui/pages/page.h"
#include "ui/run/chain.h"

#include <chrono>
#include <memory>
#include <string>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace prism {

class EmptyState;
class FindingsModel;
class FindingsView;
class MatrixModel;
class MatrixView;
class RunStrip;
class VerdictBar;

/// The operator's morning on one page: verdict, run, matrix, findings. It shows what it is given and asks for
/// what it cannot do itself. GUI thread; clock and pool must outlive it.
class TodayPage : public Page
{
    Q_OBJECT

public:
    /// `host` is the one that Run now audits.
    TodayPage(std::string host, const Clock &clock, QThreadPool &pool, QWidget *parent = nullptr);
    ~TodayPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Today; }
    void activate() override;

    void showBundle(const LoadedBundle &bundle);
    /// The newest bundle could not be shown; NotFound: there is none yet. A bundle that is shown stays.
    void showFailure(const Error &error);

    void beginRun();
    void showProgress(const ChainProgress &progress);
    void showCancelling();
    void endRun(const ChainOutcome &outcome, std::chrono::milliseconds lasted);

    [[nodiscard]] const FindingsModel &findings() const { return *m_findings; }
    [[nodiscard]] const MatrixModel &matrix() const { return *m_matrix; }

Q_SIGNALS:
    void runRequested();
    void cancelRequested();

private:
    void build();
    [[nodiscard]] QWidget *buildTable();
    void showContent(bool content);
    void chooseCell(const QModelIndex &index);
    void clearFilter();
    void showFilter();
    void openProblems();

    std::string m_host;
    std::shared_ptr<const Overview> m_overview;
    FindingsModel *m_findings = nullptr;
    MatrixModel *m_matrix = nullptr;
    VerdictBar *m_verdict = nullptr;
    RunStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_content = nullptr;
    MatrixView *m_matrixView = nullptr;
    FindingsView *m_table = nullptr;
    QLabel *m_caption = nullptr;
    QToolButton *m_clearFilter = nullptr;
};

} // namespace prism
