// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/schedulesection.h"

#include "ui/async/runon.h"
#include "ui/pages/settings/sectionparts.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace prism {

namespace {

QString timeText(UtcTime time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QLocale::ShortFormat);
}

QString fileState(ScheduleFile::State state)
{
    switch (state) {
    case ScheduleFile::State::Absent:
        return ScheduleSection::tr("new");
    case ScheduleFile::State::Same:
        return ScheduleSection::tr("unchanged");
    case ScheduleFile::State::Differs:
        break;
    }
    return ScheduleSection::tr("differs from what is there");
}

// Each line is escaped for itself: what Prism writes has line ends of its own.
QString displayLines(const std::string &text)
{
    QStringList out;
    const auto all = QString::fromStdString(text).split(QLatin1Char('\n'));
    for (const QString &line : all)
        out.append(displayText(line.toStdString()));
    return out.join(QLatin1Char('\n'));
}

} // namespace

ScheduleSection::ScheduleSection(const SettingsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    m_pool.setMaxThreadCount(1);
    QVBoxLayout *column = sectionColumn(this, tr("Schedule"),
                                        tr("The daily run, started by this system without the panel. Nothing "
                                           "is written before you have seen it."));
    m_state = plainLabel(this);
    column->addWidget(m_state);
    column->addSpacing(metrics::unit);
    buildForm();
    buildButtons();
    buildPlan();
    m_status = plainLabel(this);
    column->addWidget(m_status);
    if (!m_services.scheduler)
        m_state->setText(tr("The sample fleet has no machine to schedule a run on."));
    for (QPushButton *button : {m_show, m_install, m_remove, m_start})
        button->setEnabled(false);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ScheduleSection::take);
}

// The pool waits for what is going on; each program of the system has a time limit.
ScheduleSection::~ScheduleSection() = default;

void ScheduleSection::buildForm()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    QFormLayout *form = sectionForm();
    const auto line = [&](const QString &label, const QString &usual, QLineEdit *&edit, QLabel *&note) {
        edit = new QLineEdit(this);
        edit->setPlaceholderText(usual);
        edit->setMaxLength(200);
        note = addFormRow(*form, label, edit);
        connect(edit, &QLineEdit::textEdited, this, &ScheduleSection::forgetPlan);
        connect(edit, &QLineEdit::returnPressed, this, [this] { start(ScheduleAction::Plan); });
    };
    line(tr("Time of day"), QStringLiteral("07:30"), m_at, m_atNote);
    line(tr("Days"), tr("daily; or weekdays, mon,wed, mon-fri"), m_days, m_daysNote);
    line(tr("Time zone"), tr("the machine's own; or a name such as Europe/Berlin"), m_zone, m_zoneNote);
    column->addLayout(form);
    const auto choice = [&](const QString &text) {
        auto *made = new QCheckBox(text, this);
        made->hide();
        column->addWidget(made);
        connect(made, &QCheckBox::toggled, this, &ScheduleSection::forgetPlan);
        return made;
    };
    m_linger = choice(tr("Let my timers run while I am logged out, too"));
    m_linger->setToolTip(
        tr("Lingering (%1) holds for all timers and services of yours, not for Prism's alone.")
            .arg(displayText(lingerCommand)));
    m_takeOver = choice(tr("Take over the other chain's time and switch its timer off"));
    connect(m_takeOver, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            fill(m_foreign);
    });
}

void ScheduleSection::buildButtons()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::unit);
    const auto button = [&](const QString &text, ScheduleAction action) {
        auto *made = new RoomyButton(text, this);
        connect(made, &QPushButton::clicked, this, [this, action] { start(action); });
        buttons->addWidget(made);
        return made;
    };
    m_show = button(tr("Show what would be written"), ScheduleAction::Plan);
    m_install = button(tr("Install"), ScheduleAction::Install);
    m_remove = button(tr("Remove the daily run"), ScheduleAction::Remove);
    m_start = button(tr("Start it now"), ScheduleAction::Start);
    m_start->setToolTip(tr("As the system starts it at its time; the panel is not needed."));
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void ScheduleSection::buildPlan()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_replace = new QCheckBox(tr("Overwrite the files that differ"), this);
    m_replace->hide();
    column->addWidget(m_replace);
    m_plan = new QPlainTextEdit(this);
    m_plan->setReadOnly(true);
    m_plan->setAccessibleName(tr("What would be written"));
    m_plan->setPlaceholderText(tr("Files and commands appear here before anything is done."));
    m_plan->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_plan->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_plan->setTabChangesFocus(true);
    m_plan->setMinimumHeight(12 * metrics::unit);
    column->addWidget(m_plan, 1);
}

std::array<std::string, 3> ScheduleSection::fields() const
{
    const std::string at = m_at->text().trimmed().toStdString();
    return {at.empty() ? "07:30" : at, m_days->text().toStdString(), m_zone->text().toStdString()};
}

Result<DailySchedule> ScheduleSection::wanted() const
{
    const auto [at, days, zone] = fields();
    return parseDailySchedule(at, days, zone);
}

void ScheduleSection::load()
{
    if (m_services.scheduler)
        start(ScheduleAction::Look);
}

void ScheduleSection::start(ScheduleAction action)
{
    if (m_watcher.isRunning() || !m_services.scheduler)
        return;
    for (QLabel *note : {m_atNote, m_daysNote, m_zoneNote})
        setNote(*note, {});
    const auto schedule = wanted();
    const bool needsSchedule = action == ScheduleAction::Plan || action == ScheduleAction::Install;
    if (!schedule && needsSchedule) {
        showRefusal(schedule.error());
        return;
    }
    for (QPushButton *button : {m_show, m_install, m_remove, m_start})
        button->setEnabled(false);
    m_status->setText(action == ScheduleAction::Look ? tr("The system is being asked.") : tr("One moment."));
    const auto chosen = [](const QCheckBox &box) {
        return !box.isHidden() && box.isChecked();
    };
    const ScheduleRequest request{action,
                                  schedule ? *schedule : DailySchedule(),
                                  {chosen(*m_replace), chosen(*m_linger), chosen(*m_takeOver)}};
    m_watcher.setFuture(
        runOn(m_pool, [find = m_services.scheduler, request] { return askScheduler(find, request); }));
}

void ScheduleSection::take()
{
    m_show->setEnabled(true);
    if (m_watcher.future().resultCount() == 0)
        return;
    const Outcome outcome = m_watcher.future().result();
    if (!outcome) {
        // Where nothing could be asked, that is the state; else it is what became of the wish.
        m_status->clear();
        (m_isFilled ? m_status : m_state)->setText(asSentence(displayText(outcome.error().text())));
        m_remove->setEnabled(true);
        return;
    }
    m_status->setText(
        outcome->action == ScheduleAction::Install  ? tr("The daily run is installed.")
        : outcome->action == ScheduleAction::Remove ? tr("The daily run is removed; nothing is left of it.")
        : outcome->action == ScheduleAction::Start  ? tr("The system was told to start the daily run now.")
                                                    : QString());
    if (outcome->action == ScheduleAction::Install || outcome->action == ScheduleAction::Remove)
        forgetPlan();
    showStatus(*outcome);
    showChoices(*outcome);
    if (outcome->plan)
        showPlan(*outcome->plan);
}

void ScheduleSection::showStatus(const ScheduleAnswer &answer)
{
    const ScheduleStatus &s = answer.status;
    QStringList lines;
    if (!s.installed) {
        lines.append(tr("No daily run is installed. It would be a %1.").arg(displayText(answer.mechanism)));
    } else {
        const QString when =
            s.schedule ? displayText(scheduleSentence(*s.schedule)) : tr("at an unknown time");
        lines.append(tr("Prism runs %1, as a %2.").arg(when, displayText(answer.mechanism)));
        if (!s.enabled)
            lines.append(tr("It is switched off: the system does not start it."));
        if (s.nextRun)
            lines.append(tr("Next run: %1").arg(timeText(*s.nextRun)));
        lines.append(s.lastRun ? tr("Last run: %1, %2").arg(timeText(*s.lastRun), displayText(s.lastResult))
                               : tr("It has not run yet."));
    }
    for (const Sentence &line : s.drift)
        lines.append(tr("Differs: %1").arg(displayText(line)));
    for (const ForeignSchedule &f : answer.foreign)
        lines.append(tr("Another chain is scheduled in %1: %2. Two chains a day would write the same inbox.")
                         .arg(displayText(f.place), displayText(f.text)));
    for (const Sentence &note : s.notes)
        lines.append(displayText(note));
    m_state->setText(lines.join(QLatin1Char('\n')));
    m_remove->setEnabled(s.installed || !s.drift.empty());
    m_start->setEnabled(s.installed);
    if (!m_isFilled && s.schedule)
        fill(*s.schedule);
    m_isFilled = true;
}

void ScheduleSection::showChoices(const ScheduleAnswer &answer)
{
    m_linger->setVisible(answer.lingers == false);
    m_takeOver->setVisible(!answer.foreign.empty());
    m_foreign = importedSchedule(answer.foreign);
}

void ScheduleSection::fill(const DailySchedule &schedule)
{
    const QStringList words = QString::fromStdString(scheduleText(schedule)).split(QLatin1Char(' '));
    m_at->setText(words.value(0));
    m_days->setText(words.value(1));
    m_zone->setText(words.value(2));
}

void ScheduleSection::showPlan(const SchedulePlan &plan)
{
    QStringList text;
    for (const Sentence &note : plan.notes)
        text.append(tr("Note: %1").arg(displayText(note)));
    for (const ScheduleFile &file : plan.files)
        text.append(QStringLiteral("\n--- %1 (%2)\n%3")
                        .arg(displayText(file.path), fileState(file.state), displayLines(file.text)));
    for (const Sentence &command : plan.commands)
        text.append(tr("Then: %1").arg(displayText(command)));
    m_plan->setPlainText(text.join(QLatin1Char('\n')));
    m_replace->setVisible(!plan.differing().empty());
    m_install->setEnabled(true);
    m_install->setFocus();
}

// What was shown is no longer what would be written.
void ScheduleSection::forgetPlan()
{
    m_plan->clear();
    m_replace->setChecked(false);
    m_replace->hide();
    m_install->setEnabled(false);
}

void ScheduleSection::showRefusal(const Error &error)
{
    m_status->setText(tr("Nothing was done."));
    const auto [at, days, zone] = fields();
    const auto field = refusedField(at, days, zone);
    QLabel *note = field == ScheduleField::Time   ? m_atNote
                   : field == ScheduleField::Days ? m_daysNote
                                                  : m_zoneNote;
    setNote(*note, displayText(error.text()));
}

} // namespace prism
