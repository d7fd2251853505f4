// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ui/pages/settings/autostartbox.h"
#include "ui/pages/settings/detectorssection.h"
#include "ui/pages/settings/schedulesection.h"
#include "ui/pages/settings/sectionparts.h"
#include "ui/pages/settings/settingsform.h"
#include "ui/pages/settings/settingsmover.h"
#include "ui/pages/settings/storagesection.h"
#include "ui/style/language.h"
#include "ui/style/metrics.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr int widestForm = 90 * metrics::unit;

/// A section of one form, which scrolls where the window is small.
SettingsForm *formSection(QWidget *section, const QString &title, const QString &about,
                          std::vector<SettingField> fields, SettingsForm::Saving saving,
                          const SettingsServices &services)
{
    auto *form = new SettingsForm(std::move(fields), saving, services, section);
    QVBoxLayout *column = sectionColumn(section, title, about);
    column->addWidget(form);
    column->addStretch(1);
    return form;
}

std::vector<std::pair<QString, std::string>> languageChoices()
{
    std::vector<std::pair<QString, std::string>> out{{SettingsPage::tr("As the system"), "system"}};
    for (const QString &code : availableLanguages())
        out.emplace_back(languageName(code), code.toStdString());
    return out;
}

} // namespace

SettingsPage::SettingsPage(SettingsServices services, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_mover(new SettingsMover(m_services, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::margin, metrics::unit, 0, 0);
    row->setSpacing(metrics::unit);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAutoFillBackground(false);
    m_list->viewport()->setAutoFillBackground(false);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    auto *edge = new QFrame(this);
    edge->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    column->addWidget(edge);
    column->addWidget(m_mover);
    addSections();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::turnTo);
    connect(m_mover, &SettingsMover::imported, this, &SettingsPage::loadCurrent);
    m_list->setCurrentRow(0);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addSections()
{
    addSection(QStringLiteral("general"), tr("General"), [this] { return makeGeneral(); });
    addSection(QStringLiteral("hosts"), tr("Hosts"), [this] { return makeHosts(); });
    addSection(QStringLiteral("detectors"), tr("Detectors"), [this] { return makeDetectors(); });
    addSection(QStringLiteral("triage"), tr("Triage"), [this] { return makeTriage(); });
    addSection(QStringLiteral("appearance"), tr("Appearance"), [this] { return makeAppearance(); });
    addSection(QStringLiteral("storage"), tr("Storage"), [this] { return makeStorage(); });
    addSection(QStringLiteral("schedule"), tr("Schedule"), [this] { return makeSchedule(); });
    int widest = 0;
    for (const Section &section : m_sections)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(section.title));
    m_list->setFixedWidth(widest + 4 * metrics::unit);
}

void SettingsPage::addSection(const QString &name, const QString &title, std::function<QWidget *()> make)
{
    m_sections.push_back({name, title, std::move(make), {}, nullptr});
    auto *item = new QListWidgetItem(title, m_list);
    item->setSizeHint({0, fontMetrics().height() + 2 * metrics::unit});
}

void SettingsPage::showSection(const QString &section)
{
    const auto it = std::ranges::find(m_sections, section, &Section::name);
    if (it != m_sections.end())
        m_list->setCurrentRow(static_cast<int>(it - m_sections.begin()));
}

void SettingsPage::turnTo(int row)
{
    if (row < 0)
        return;
    m_making = static_cast<std::size_t>(row);
    Section &section = m_sections[m_making];
    if (section.widget == nullptr) {
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        QWidget *inside = section.make();
        inside->setMaximumWidth(widestForm);
        scroll->setWidget(inside);
        section.widget = scroll;
        m_stack->addWidget(scroll);
    }
    m_stack->setCurrentWidget(section.widget);
    if (isVisible())
        loadCurrent();
}

void SettingsPage::loadCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && m_sections[static_cast<std::size_t>(row)].load)
        m_sections[static_cast<std::size_t>(row)].load();
}

void SettingsPage::activate()
{
    loadCurrent();
    m_list->setFocus();
}

QWidget *SettingsPage::makeGeneral()
{
    auto *section = new QWidget(this);
    auto *form =
        formSection(section, tr("General"), tr("What this machine is called and where Prism keeps things."),
                    {{"host", tr("Name of this host"), tr("as Prism finds it"), {}},
                     {"inbox", tr("Inbox"), QStringLiteral("~/inbox"), {}},
                     {"cache", tr("Cache"), QStringLiteral("~/.cache/simply-ops-prism"), {}},
                     {"coverage-matrix", tr("File of the coverage matrix"), tr("the built-in rows"), {}},
                     {"time-zone", tr("Time zone"), QStringLiteral("UTC"), {}},
                     {"language", tr("Language"), {}, languageChoices()},
                     {"close-window",
                      tr("When the window is closed"),
                      {},
                      {{tr("Ask"), "ask"}, {tr("Stay in the tray"), "tray"}, {tr("Quit"), "quit"}}},
                     {"notify",
                      tr("Notifications tell of"),
                      tr("usually findings, missing, silent, reminder, drill"),
                      {}}},
                    SettingsForm::Saving::ByButton, m_services);
    connect(form, &SettingsForm::saved, this, &SettingsPage::follow);
    auto *autostart = new AutostartBox(m_services, section);
    auto *column = qobject_cast<QVBoxLayout *>(section->layout());
    column->insertWidget(column->count() - 1, autostart);
    m_sections[m_making].load = [form, autostart] {
        form->load();
        autostart->load();
    };
    return section;
}

QWidget *SettingsPage::makeHosts()
{
    auto *section = new QWidget(this);
    auto *form =
        formSection(section, tr("Hosts"),
                    tr("Whose summaries a bundle expects. A host that is named and does not answer is "
                       "reported as missing."),
                    {{"hosts", tr("Expected hosts, separated by commas"), tr("this host"), {}},
                     {"min-summaries", tr("Summaries that make a bundle complete"), tr("six a host"), {}}},
                    SettingsForm::Saving::ByButton, m_services);
    m_sections[m_making].load = [form] {
        form->load();
    };
    return section;
}

QWidget *SettingsPage::makeDetectors()
{
    auto *section = new DetectorsSection(m_services, this);
    m_sections[m_making].load = [section] {
        section->load();
    };
    return section;
}

QWidget *SettingsPage::makeTriage()
{
    auto *section = new QWidget(this);
    auto *form =
        formSection(section, tr("Triage"),
                    tr("What a decision is filled in with. No risk can be accepted for more than 365 days."),
                    {{"defer-days", tr("Days to defer"), QStringLiteral("7"), {}},
                     {"accept-days", tr("Days to accept a risk"), QStringLiteral("90"), {}},
                     {"owner", tr("Owner of an accepted risk"), tr("asked each time"), {}},
                     {"first-page",
                      tr("First page"),
                      {},
                      {{tr("Today"), "today"},
                       {tr("Findings"), "findings"},
                       {tr("History"), "history"},
                       {tr("Reports"), "reports"},
                       {tr("Targets"), "targets"}}}},
                    SettingsForm::Saving::ByButton, m_services);
    connect(form, &SettingsForm::saved, this, &SettingsPage::followTriage);
    m_sections[m_making].load = [form] {
        form->load();
    };
    return section;
}

QWidget *SettingsPage::makeAppearance()
{
    auto *section = new QWidget(this);
    auto *form = formSection(
        section, tr("Appearance"), tr("Each choice is applied at once and kept."),
        {{"appearance",
          tr("Light or dark"),
          {},
          {{tr("As the system"), "system"}, {tr("Light"), "light"}, {tr("Dark"), "dark"}}},
         {"palette",
          tr("Colours"),
          {},
          {{tr("Normal"), "normal"},
           {tr("For eyes that mix up red and green"), "deutan"},
           {tr("High contrast"), "high-contrast"}}},
         {"density", tr("Density"), {}, {{tr("Comfortable"), "comfortable"}, {tr("Compact"), "compact"}}}},
        SettingsForm::Saving::AtOnce, m_services);
    connect(form, &SettingsForm::saved, this, &SettingsPage::follow);
    m_sections[m_making].load = [form] {
        form->load();
    };
    return section;
}

QWidget *SettingsPage::makeStorage()
{
    auto *section = new StorageSection(m_services, this);
    connect(section, &StorageSection::rotated, this, &Page::inboxChanged);
    m_sections[m_making].load = [section] {
        section->load();
    };
    return section;
}

QWidget *SettingsPage::makeSchedule()
{
    auto *section = new ScheduleSection(m_services, this);
    m_sections[m_making].load = [section] {
        section->load();
    };
    return section;
}

void SettingsPage::followTriage(const std::vector<SettingValue> &values)
{
    TriageDefaults wanted;
    const auto take = [&](int &days, std::string_view name) {
        bool isNumber = false;
        const int value = QString::fromStdString(effectiveValue(values, name)).toInt(&isNumber);
        if (isNumber)
            days = value;
    };
    take(wanted.deferDays, "defer-days");
    take(wanted.acceptDays, "accept-days");
    wanted.owner = effectiveValue(values, "owner");
    if (m_services.applyTriage)
        m_services.applyTriage(wanted);
}

void SettingsPage::follow(const std::vector<SettingValue> &values)
{
    Preferences wanted;
    const auto take = [&](std::string Preferences::*field, std::string_view name) {
        if (const std::string value = effectiveValue(values, name); !value.empty())
            wanted.*field = value;
    };
    take(&Preferences::appearance, "appearance");
    take(&Preferences::palette, "palette");
    take(&Preferences::density, "density");
    take(&Preferences::language, "language");
    if (m_services.applyLook)
        m_services.applyLook(windowLookOf(wanted));
    if (m_services.applyLanguage)
        (void)m_services.applyLanguage(QString::fromStdString(wanted.language));
}

} // namespace prism
