// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/autostartbox.h"

#include "ui/async/runon.h"
#include "ui/pages/settings/sectionparts.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace prism {

AutostartBox::AutostartBox(const SettingsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_switch(new QCheckBox(tr("Start the panel, waiting in the tray, when I log in"), this))
    , m_text(new QPlainTextEdit(this))
    , m_write(new RoomyButton(tr("Write this"), this))
    , m_status(plainLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::unit);
    column->addWidget(m_switch);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What would be written"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(24 * metrics::unit);
    column->addWidget(m_text);
    column->addWidget(m_write, 0, Qt::AlignLeading);
    column->addWidget(m_status);
    hidePlan();
    setVisible(static_cast<bool>(m_services.autostart));
    // toggled: a screen reader toggles without a click.
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) { start(on ? Action::Plan : Action::Off); });
    connect(m_write, &QPushButton::clicked, this, [this] { start(Action::On); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AutostartBox::take);
}

AutostartBox::~AutostartBox() = default;

void AutostartBox::load()
{
    if (m_services.autostart && m_write->isHidden())
        start(Action::Look);
}

// What the operator saw, the differing file included, is what the button agrees to.
AutostartBox::Outcome AutostartBox::ask(const std::function<std::unique_ptr<PanelAutostart>()> &find,
                                        Action action)
{
    const auto autostart = find();
    Answer answer;
    answer.action = action;
    Result<void> done;
    if (action == Action::Plan) {
        auto plan = autostart->plan();
        if (!plan)
            return plan.error();
        answer.plan = std::move(*plan);
    } else if (action == Action::On) {
        done = autostart->switchOn(true);
    } else if (action == Action::Off) {
        done = autostart->switchOff();
    }
    if (!done)
        return done.error();
    answer.status = autostart->status();
    return answer;
}

void AutostartBox::start(Action action)
{
    if (m_watcher.isRunning() || !m_services.autostart)
        return;
    m_switch->setEnabled(false);
    if (action != Action::Plan)
        hidePlan();
    m_watcher.setFuture(
        runOn(m_services.pool, [find = m_services.autostart, action] { return ask(find, action); }));
}

void AutostartBox::take()
{
    m_switch->setEnabled(true);
    if (m_watcher.future().resultCount() == 0)
        return;
    const Outcome outcome = m_watcher.future().result();
    if (!outcome) {
        check(!m_switch->isChecked()); // it stays as it was
        m_status->setText(displayText(outcome.error().text()));
        return;
    }
    check(outcome->status.on || outcome->plan);
    QString text;
    if (!outcome->status.drift.empty())
        text = tr("Differs: %1").arg(displayText(outcome->status.drift.front()));
    else if (outcome->action == Action::On || outcome->action == Action::Off)
        text = outcome->status.on ? tr("The panel starts with the next login.")
                                  : tr("The panel does not start by itself any more.");
    m_status->setText(text);
    if (outcome->plan && outcome->plan->file.state != ScheduleFile::State::Same)
        showPlan(*outcome->plan);
}

void AutostartBox::check(bool on)
{
    const QSignalBlocker told(m_switch);
    m_switch->setChecked(on);
}

void AutostartBox::showPlan(const AutostartPlan &plan)
{
    QStringList lines;
    const auto add = [&](const std::string &text) {
        const auto all = QString::fromStdString(text).split(QLatin1Char('\n'));
        for (const QString &line : all)
            lines.append(displayText(line.toStdString()));
    };
    add("--- " + plan.file.path);
    add(plan.file.text);
    for (const std::string &command : plan.commands)
        lines.append(tr("Then: %1").arg(displayText(command)));
    if (plan.file.state == ScheduleFile::State::Differs) {
        lines.append(tr("It replaces what is there now:"));
        add(plan.file.present);
    }
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    m_write->setText(plan.file.state == ScheduleFile::State::Differs ? tr("Overwrite it") : tr("Write this"));
    m_text->show();
    m_write->show();
    m_write->setFocus();
}

void AutostartBox::hidePlan()
{
    m_text->hide();
    m_write->hide();
}

} // namespace prism
