// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chain/machinedetectors.h"
#include "engine/settings/detectorsettingsstore.h"
#include "ui/pages/settings/settingsservices.h"

#include <QFutureWatcher>
#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace prism {

/// The detectors of this machine: how long each took last, and the settings of the chosen one: on, or off
/// with its reason, when it runs, its time limit and options. GUI thread.
class DetectorsSection : public QWidget
{
    Q_OBJECT

public:
    explicit DetectorsSection(const SettingsServices &services, QWidget *parent = nullptr);
    ~DetectorsSection() override;

    /// Reads detectors, settings and the last run.
    void load();

private:
    struct Row
    {
        DetectorInfo info;
        DetectorSetting setting;    ///< of all hosts
        bool hasOwnSection = false; ///< the section of this host wins
        std::string outcome;        ///< of the last run, "" if it was not in it
        std::int64_t ms = 0;
    };
    struct Loaded
    {
        std::vector<Row> rows;
        std::vector<Sentence> errors;
    };
    using Answer = Result<Loaded>;

    [[nodiscard]] static Answer loaded(const Variables &environment,
                                       const std::map<std::string, DetectorSetting> &changes);
    void buildList();
    [[nodiscard]] QWidget *buildEditor();
    void take();
    void fillList();
    void fillItem(QTreeWidgetItem &item, const Row &row) const;
    void filter(const QString &text);
    void showCurrent();
    void showOptions(const Row &row);
    void save();
    [[nodiscard]] Row *current();

    const SettingsServices &m_services;
    QFutureWatcher<Answer> m_watcher;
    std::vector<Row> m_rows;
    std::string m_chosen; ///< id
    bool m_isSaving = false;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QCheckBox *m_on = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_reasonNote = nullptr;
    QComboBox *m_schedule = nullptr;
    QLineEdit *m_limit = nullptr;
    QLabel *m_limitNote = nullptr;
    QWidget *m_optionBox = nullptr;
    std::vector<std::pair<std::string, QLineEdit *>> m_options;
    QPushButton *m_save = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace prism
