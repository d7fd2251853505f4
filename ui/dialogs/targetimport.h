// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/target/importtargets.h"
#include "ui/models/targetssnapshot.h"

#include <QDialog>
#include <QFutureWatcher>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QThreadPool;
class QTreeWidget;

namespace prism {

/// Targets from ~/.ssh/config, from pasted lines or from older settings: a preview of all, and those that the
/// operator ticks are saved at once. GUI thread; the pool must outlive it.
class TargetImport : public QDialog
{
    Q_OBJECT

public:
    enum Source { SshConfig, Pasted, OlderSettings };

    TargetImport(TargetsPlaces places, Registry registry, QThreadPool &pool, QWidget *parent = nullptr);
    ~TargetImport() override;

    void setSource(Source source);
    [[nodiscard]] const std::vector<ImportRow> &rows() const { return m_rows; }

Q_SIGNALS:
    void imported();

private:
    struct Preview
    {
        std::vector<ImportRow> rows;
        QString problem;
    };

    void build();
    void look();
    void showPreview();
    void showCount();
    void tickAll();
    [[nodiscard]] std::vector<Target> ticked() const;
    void save();
    void takeSaved();

    TargetsPlaces m_places;
    Registry m_registry;
    QThreadPool &m_pool;
    std::vector<ImportRow> m_rows;
    QFutureWatcher<Preview> m_looking;
    QFutureWatcher<Result<Registry>> m_saving;
    bool m_again = false;
    QComboBox *m_source = nullptr;
    QPlainTextEdit *m_paste = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_folder = nullptr;
    QTreeWidget *m_preview = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace prism
