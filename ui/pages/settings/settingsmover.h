// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settingstransfer.h"
#include "ui/pages/settings/settingsservices.h"

#include <QFutureWatcher>
#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace prism {

/// One step of moving settings, and what came of it.
struct SettingsMove
{
    enum class Step { Export, Preview, Import };

    Step step = Step::Export;
    std::string text;                    ///< of the file, of a Preview
    std::vector<SettingsChange> changes; ///< of a Preview
};

/// The two buttons that write all settings to a file and take such a file over. An import first shows what
/// it would change. GUI thread; files are read and written on the pool.
class SettingsMover : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsMover(const SettingsServices &services, QWidget *parent = nullptr);
    ~SettingsMover() override;

    /// Writes the file.
    void exportTo(const QString &path);
    /// Reads the file and asks; takes it over if the operator agrees.
    void importFrom(const QString &path);

Q_SIGNALS:
    /// The settings were taken over from a file.
    void imported();

private:
    using Step = SettingsMove::Step;
    using Outcome = Result<SettingsMove>;

    void chooseExport();
    void chooseImport();
    void start(Step step, const std::string &path, const std::string &text);
    [[nodiscard]] static Outcome done(const Variables &environment, Step step, const std::string &path,
                                      const std::string &text);
    void take();
    void ask(const SettingsMove &preview);

    const SettingsServices &m_services;
    QFutureWatcher<Outcome> m_watcher;
    std::string m_path;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace prism
