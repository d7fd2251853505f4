// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/detectorssection.h"

#include "ui/async/runon.h"
#include "ui/pages/settings/sectionparts.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

enum Column { TitleColumn, StateColumn, TimeColumn, ColumnCount };

constexpr int idRole = Qt::UserRole;
constexpr int timeRole = Qt::UserRole + 1;
constexpr int longestText = 1000;

/// Sorts times as numbers.
class DetectorItem : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem &other) const override
    {
        if (treeWidget()->sortColumn() == TimeColumn)
            return data(TimeColumn, timeRole).toLongLong() < other.data(TimeColumn, timeRole).toLongLong();
        return QTreeWidgetItem::operator<(other);
    }
};

QString scheduleWord(std::string_view word)
{
    if (word == "daily")
        return DetectorsSection::tr("once a day");
    if (word == "weekly")
        return DetectorsSection::tr("once a week");
    return DetectorsSection::tr("each run");
}

/// How a detector's last run ended, from the word of the run record; another program's word stays as it is.
QString outcomeWord(const std::string &word)
{
    if (word == "findings")
        return DetectorsSection::tr("findings");
    if (word == "clean")
        return DetectorsSection::tr("clean");
    if (word == "not applicable")
        return DetectorsSection::tr("not applicable");
    if (word == "error")
        return DetectorsSection::tr("error");
    if (word == "off")
        return DetectorsSection::tr("off");
    if (word == "not due")
        return DetectorsSection::tr("not due");
    return displayText(word);
}

} // namespace

DetectorsSection::DetectorsSection(const SettingsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_filter(new QLineEdit(this))
{
    QVBoxLayout *column = sectionColumn(
        this, tr("Detectors"), tr("What holds for all hosts (detectors.json). The next run reads it."));
    m_filter->setPlaceholderText(tr("Find a detector"));
    m_filter->setAccessibleName(tr("Find a detector"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &DetectorsSection::filter);
    column->addWidget(m_filter);
    buildList();
    column->addWidget(m_list, 3);
    column->addWidget(buildEditor(), 4);
    m_status = plainLabel(this);
    column->addWidget(m_status);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DetectorsSection::take);
}

DetectorsSection::~DetectorsSection() = default;

void DetectorsSection::buildList()
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Detectors"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Detector"), tr("Runs"), tr("Last run")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setMinimumHeight(14 * metrics::unit);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    m_list->sortByColumn(TitleColumn, Qt::AscendingOrder);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TimeColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DetectorsSection::showCurrent);
}

QWidget *DetectorsSection::buildEditor()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_editor = new QWidget(scroll);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, metrics::unit, metrics::unit, 0);
    column->setSpacing(metrics::unit);
    m_title = plainLabel(m_editor);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_about = plainLabel(m_editor);
    column->addWidget(m_title);
    column->addWidget(m_about);
    QFormLayout *form = sectionForm();
    column->addLayout(form);
    m_on = new QCheckBox(tr("Switched on"), m_editor);
    form->addRow(QString(), m_on);
    m_reason = new QLineEdit(m_editor);
    m_reason->setMaxLength(longestText);
    m_reason->setPlaceholderText(tr("why nobody needs to look; it is mandatory"));
    m_reasonNote = addFormRow(*form, tr("Reason to switch it off"), m_reason);
    connect(m_on, &QCheckBox::toggled, m_reason, [this](bool on) { m_reason->setEnabled(!on); });
    m_schedule = new QComboBox(m_editor);
    m_schedule->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_schedule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addFormRow(*form, tr("Runs"), m_schedule);
    m_limit = new QLineEdit(m_editor);
    m_limit->setPlaceholderText(tr("as Prism sets it"));
    m_limitNote = addFormRow(*form, tr("Time limit in seconds"), m_limit);
    m_optionBox = new QWidget(m_editor);
    column->addWidget(m_optionBox);
    m_save = new RoomyButton(tr("Save"), m_editor);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &DetectorsSection::save);
    scroll->setWidget(m_editor);
    m_editor->setEnabled(false);
    return scroll;
}

DetectorsSection::Answer DetectorsSection::loaded(const Variables &environment,
                                                  const std::map<std::string, DetectorSetting> &changes)
{
    const auto settings = resolveSettings(environment);
    if (!settings)
        return settings.error();
    auto store = DetectorSettingsStore::open(settings->configDirectory, settings->host);
    if (!store)
        return store.error();
    if (!changes.empty()) {
        if (auto done = store->set(changes); !done)
            return done.error();
    }
    const MachineDetectors here = detectorsOfMachine(*settings);
    const auto timings = lastTimings(*settings);
    Loaded out{{}, here.errors};
    for (const auto &detector : here.detectors) {
        Row row;
        row.info = detector->info();
        if (const auto set = store->general().find(row.info.id); set != store->general().end())
            row.setting = set->second;
        row.hasOwnSection = store->hasOwnSection(row.info.id);
        const auto timing = timings ? std::ranges::find(*timings, row.info.id, &DetectorTiming::id)
                                    : std::vector<DetectorTiming>::const_iterator();
        if (timings && timing != timings->end()) {
            row.outcome = timing->outcome;
            row.ms = timing->ms;
        }
        out.rows.push_back(std::move(row));
    }
    return out;
}

void DetectorsSection::load()
{
    if (m_watcher.isRunning())
        return;
    m_watcher.setFuture(
        runOn(m_services.pool, [environment = m_services.environment] { return loaded(environment, {}); }));
}

void DetectorsSection::take()
{
    const bool saving = std::exchange(m_isSaving, false);
    m_save->setEnabled(true);
    const auto future = m_watcher.future();
    if (future.resultCount() == 0)
        return;
    Answer answer = future.result();
    if (!answer) {
        const QString text = displayText(answer.error().text());
        const bool ofLimit = text.contains(QLatin1String("time_limit_s"));
        setNote(*m_limitNote, saving && ofLimit ? text : QString());
        m_status->setText(saving ? tr("Nothing was saved. %1").arg(ofLimit ? QString() : text) : text);
        return;
    }
    m_rows = std::move(answer->rows);
    fillList();
    QString text = saving ? tr("Saved. The next run reads it.") : QString();
    for (const Sentence &error : answer->errors)
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + displayText(error);
    m_status->setText(text);
}

void DetectorsSection::fillItem(QTreeWidgetItem &item, const Row &row) const
{
    item.setText(TitleColumn, displayText(row.info.title));
    item.setSizeHint(TitleColumn, {0, fontMetrics().height() + metrics::unit});
    item.setToolTip(TitleColumn, plainToolTip(displayText(row.info.id)));
    item.setText(StateColumn, row.setting.off ? tr("off: %1").arg(displayText(*row.setting.off).left(60))
                                              : scheduleWord(row.setting.schedule.value_or(
                                                    std::string(scheduleClassName(row.info.schedule)))));
    item.setText(TimeColumn,
                 row.outcome.empty()
                     ? tr("not in it")
                     : tr("%1 ms, %2").arg(QLocale().toString(qint64{row.ms}), outcomeWord(row.outcome)));
    item.setData(TimeColumn, timeRole, row.outcome.empty() ? qint64{-1} : qint64{row.ms});
    item.setData(TitleColumn, idRole, QString::fromStdString(row.info.id));
}

void DetectorsSection::fillList()
{
    const std::string chosen = m_chosen; // clearing the list chooses nothing
    m_list->setSortingEnabled(false);
    m_list->clear();
    QTreeWidgetItem *again = nullptr;
    for (const Row &row : m_rows) {
        auto *item = new DetectorItem(m_list);
        fillItem(*item, row);
        if (row.info.id == chosen)
            again = item;
    }
    m_list->setSortingEnabled(true);
    filter(m_filter->text());
    m_list->setCurrentItem(again != nullptr ? again : m_list->topLevelItem(0));
}

void DetectorsSection::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(TitleColumn).contains(text, Qt::CaseInsensitive) &&
                        !item->data(TitleColumn, idRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

DetectorsSection::Row *DetectorsSection::current()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return nullptr;
    const auto row = std::ranges::find(m_rows, item->data(TitleColumn, idRole).toString().toStdString(),
                                       [](const Row &r) { return r.info.id; });
    return row == m_rows.end() ? nullptr : &*row;
}

void DetectorsSection::showCurrent()
{
    const Row *row = current();
    m_editor->setEnabled(row != nullptr);
    if (row == nullptr)
        return;
    m_chosen = row->info.id;
    m_title->setText(displayText(row->info.title));
    QString about = tr("%1. Reads: %2").arg(displayText(row->info.id), displayText(row->info.reads));
    about += QLatin1Char('\n') + tr("Rights it needs: %1").arg(displayText(row->info.rights));
    if (row->hasOwnSection)
        about += QLatin1Char('\n') + tr("detectors.json has a section of this host for it, which wins.");
    m_about->setText(about);
    m_on->setChecked(!row->setting.off);
    m_reason->setEnabled(row->setting.off.has_value());
    m_reason->setText(QString::fromStdString(row->setting.off.value_or(std::string())));
    setNote(*m_reasonNote, {});
    setNote(*m_limitNote, {});
    m_schedule->clear();
    m_schedule->addItem(
        tr("as it comes: %1").arg(scheduleWord(std::string(scheduleClassName(row->info.schedule)))),
        QString());
    for (const char *word : {"each run", "daily", "weekly"})
        m_schedule->addItem(scheduleWord(word), QString::fromLatin1(word));
    m_schedule->setCurrentIndex(std::max(
        0, m_schedule->findData(QString::fromStdString(row->setting.schedule.value_or(std::string())))));
    m_limit->setText(row->setting.timeLimit
                         ? QString::number(static_cast<double>(row->setting.timeLimit->count()) / 1000)
                         : QString());
    showOptions(*row);
}

void DetectorsSection::showOptions(const Row &row)
{
    m_options.clear();
    delete m_optionBox->layout();
    qDeleteAll(m_optionBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QFormLayout *form = sectionForm();
    form->setContentsMargins(0, 0, 0, 0);
    m_optionBox->setLayout(form);
    for (const DetectorOption &option : row.info.options) {
        auto *edit = new QLineEdit(m_optionBox);
        edit->setPlaceholderText(displayText(option.defaultValue));
        const auto set = row.setting.options.find(option.name);
        if (set != row.setting.options.end())
            edit->setText(QString::fromStdString(set->second));
        setNote(*addFormRow(*form, displayText(option.name), edit), {});
        form->addRow(QString(), plainLabel(m_optionBox, displayText(option.help)));
        m_options.emplace_back(option.name, edit);
    }
    m_optionBox->setVisible(!row.info.options.empty());
}

void DetectorsSection::save()
{
    const Row *row = current();
    if (row == nullptr || m_watcher.isRunning())
        return;
    DetectorSetting wanted = row->setting;
    wanted.off.reset();
    setNote(*m_reasonNote, {});
    if (!m_on->isChecked()) {
        wanted.off = m_reason->text().trimmed().toStdString();
        if (wanted.off->empty()) {
            setNote(*m_reasonNote, tr("Say why: whoever looks for it later has to know."));
            m_status->setText(tr("Nothing was saved."));
            m_reason->setFocus();
            return;
        }
    }
    const std::string schedule = m_schedule->currentData().toString().toStdString();
    wanted.schedule = schedule.empty() ? std::nullopt : std::optional(schedule);
    wanted.timeLimit.reset();
    if (const QString limit = m_limit->text().trimmed(); !limit.isEmpty()) {
        bool isNumber = false;
        const double seconds = limit.toDouble(&isNumber);
        // What is no number is handed on as one that the engine's rule refuses.
        wanted.timeLimit = std::chrono::milliseconds(
            isNumber ? static_cast<std::int64_t>(std::clamp(seconds, -1.0, 1e6) * 1000) : 0);
    }
    for (const auto &[name, edit] : m_options) {
        if (edit->text().trimmed().isEmpty())
            wanted.options.erase(name);
        else
            wanted.options[name] = edit->text().trimmed().toStdString();
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    m_watcher.setFuture(
        runOn(m_services.pool, [environment = m_services.environment, id = row->info.id, wanted] {
            return loaded(environment, {{id, wanted}});
        }));
}

} // namespace prism
