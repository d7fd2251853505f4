// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/settings/settingsstore.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/settingsservices.h"

#include <functional>
#include <vector>

class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace prism {

class DetectorsSection;
class ScheduleSection;
class SettingsMover;
class StorageSection;

/// What an operator may set, in sections, made when they are first looked at; below them the buttons that
/// export and import all of it. Appearance changes at once. GUI thread.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(SettingsServices services, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] PageIcon icon() const override { return PageIcon::Settings; }
    void activate() override;

    /// Turns to a section by its name: "general", "hosts", "detectors", "triage", "appearance", "storage",
    /// "schedule".
    void showSection(const QString &section);

private:
    struct Section
    {
        QString name;
        QString title;
        std::function<QWidget *()> make;
        std::function<void()> load; ///< set by make
        QWidget *widget = nullptr;
    };

    void addSections();
    void addSection(const QString &name, const QString &title, std::function<QWidget *()> make);
    void turnTo(int row);
    void loadCurrent();
    [[nodiscard]] QWidget *makeGeneral();
    [[nodiscard]] QWidget *makeHosts();
    [[nodiscard]] QWidget *makeDetectors();
    [[nodiscard]] QWidget *makeTriage();
    [[nodiscard]] QWidget *makeAppearance();
    [[nodiscard]] QWidget *makeStorage();
    [[nodiscard]] QWidget *makeSchedule();
    void follow(const std::vector<SettingValue> &values);
    void followTriage(const std::vector<SettingValue> &values);

    const SettingsServices m_services;
    std::vector<Section> m_sections;
    std::size_t m_making = 0; ///< the section whose make() runs
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    SettingsMover *m_mover = nullptr;
};

} // namespace prism
