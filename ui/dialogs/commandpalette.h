// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/bundle.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace prism {

/// One thing the palette can do.
struct PaletteEntry
{
    QString text;
    QString detail; ///< keys, or what kind of thing it is
    std::function<void()> run;
};

/// Ctrl+K: type a few letters of a page, an action, a host or a finding; Enter does it. Deletes itself when
/// closed. GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `bundle` may be null. `showFinding` is called for a finding; `searchFindings` for a text.
    CommandPalette(std::vector<PaletteEntry> entries, std::shared_ptr<const Bundle> bundle,
                   std::function<void(const BundleFinding &)> showFinding,
                   std::function<void(const QString &)> searchFindings, QWidget *parent = nullptr);
    ~CommandPalette() override;

    /// Bundles with more findings are not searched while typing; one line offers the search instead.
    static constexpr std::size_t mostSearched = 20000;
    /// Findings listed at most.
    static constexpr int mostFindings = 20;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list(const QString &typed);
    void listFindings(const QStringList &words);
    void add(const PaletteEntry &entry);
    void runCurrent();

    std::vector<PaletteEntry> m_entries;
    std::shared_ptr<const Bundle> m_bundle;
    std::function<void(const BundleFinding &)> m_showFinding;
    std::function<void(const QString &)> m_searchFindings;
    std::vector<PaletteEntry> m_listed; // row by row
    QLineEdit *m_typed = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace prism
