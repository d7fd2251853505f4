// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "ui/delegates/comparisondelegate.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/dayarchive.h"
#include "ui/models/matrixmodel.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/bundlecalendar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/matrixview.h"
#include "ui/widgets/trendcharts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {
namespace {

constexpr int trendsTab = 1;
constexpr int comparisonTab = 2;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString dayText(const std::string &day)
{
    return QLocale().toString(dateOfDay(day), QLocale::ShortFormat);
}

} // namespace

HistoryPage::HistoryPage(std::string inbox, std::string dataDirectory, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_archive(new DayArchive(std::move(inbox), std::move(dataDirectory), clock, this))
    , m_matrix(new MatrixModel(this))
    , m_comparison(new ComparisonModel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    m_empty->setContent(tr("Reading the archive"), tr("Prism looks at the bundle of each day."), {});
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("today")); });
    layout->addWidget(m_stack);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // Calendar and plots cost time that the window's start does not have.
    if (!m_content)
        build();
    if (m_isStale)
        refresh();
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::setBundle(const std::shared_ptr<const Bundle> &bundle)
{
    Q_UNUSED(bundle) // the archive reads it with the others
    refresh();
}

void HistoryPage::activate()
{
    const bool hasDays = m_content && m_stack->currentWidget() == m_content;
    (hasDays ? static_cast<QWidget *>(m_slider) : m_empty)->setFocus();
}

std::vector<KeyHelp> HistoryPage::keys() const
{
    return {{tr("Alt+Left, Alt+Right"), tr("The bundle before, the bundle after")},
            {tr("Home, End, Page Up, Page Down"), tr("On the slider: the first day, the last day, a week")},
            {tr("Alt+M, Alt+T, Alt+C"), tr("The matrix of the day, trends, two days compared")}};
}

void HistoryPage::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        m_archive->refresh();
}

void HistoryPage::build()
{
    m_content = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::margin);
    columns->addWidget(buildCalendar());
    auto *right = new QVBoxLayout;
    right->setSpacing(metrics::unit);
    right->addWidget(buildSlider());
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What is shown of the day"));
    m_matrixView = new MatrixView(m_tabs);
    m_matrixView->setModel(m_matrix);
    m_matrixView->horizontalHeader()->setMinimumSectionSize(9 * metrics::unit + metrics::halfUnit);
    m_matrixView->verticalHeader()->setMaximumWidth(18 * metrics::unit);
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Trends"));
    m_charts = new TrendCharts(scroll);
    scroll->setWidget(m_charts);
    m_tabs->addTab(m_matrixView, tr("&Matrix"));
    m_tabs->addTab(scroll, tr("&Trends"));
    m_tabs->addTab(buildComparison(), tr("&Compare"));
    right->addWidget(m_tabs, 1);
    columns->addLayout(right, 1);
    m_stack->addWidget(m_content);
    connectAll();
}

QWidget *HistoryPage::buildCalendar()
{
    auto *box = new QWidget(m_content);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    m_calendar = new BundleCalendar(box);
    m_sentence = plainLabel(box);
    m_sentence->setWordWrap(true);
    m_progress = plainLabel(box);
    m_progress->setWordWrap(true);
    layout->addWidget(m_calendar);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addStretch();
    box->setFixedWidth(30 * metrics::unit);
    return box;
}

QWidget *HistoryPage::buildSlider()
{
    auto *box = new QWidget(m_content);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    m_earlier = new QToolButton(box);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_earlier->setAccessibleName(tr("The bundle before"));
    m_earlier->setToolTip(tr("The bundle before (Alt+Left)"));
    m_earlier->setShortcut(Qt::ALT | Qt::Key_Left);
    m_later = new QToolButton(box);
    m_later->setArrowType(Qt::RightArrow);
    m_later->setAccessibleName(tr("The bundle after"));
    m_later->setToolTip(tr("The bundle after (Alt+Right)"));
    m_later->setShortcut(Qt::ALT | Qt::Key_Right);
    m_slider = new QSlider(Qt::Horizontal, box);
    m_slider->setAccessibleName(tr("Day"));
    m_slider->setAccessibleDescription(tr("Turns the matrix through the days with a bundle."));
    m_slider->setPageStep(7);
    m_date = plainLabel(box);
    QFont bold = m_date->font();
    bold.setBold(true);
    m_date->setFont(bold);
    layout->addWidget(m_earlier);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_later);
    layout->addWidget(m_date);
    return box;
}

QWidget *HistoryPage::buildComparison()
{
    auto *box = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, metrics::unit, 0, 0);
    layout->setSpacing(metrics::unit);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::unit);
    m_before = new QComboBox(box);
    m_after = new QComboBox(box);
    auto *from = new QLabel(tr("&From"), box);
    from->setBuddy(m_before);
    m_before->setAccessibleName(tr("Earlier day"));
    auto *to = new QLabel(tr("t&o"), box);
    to->setBuddy(m_after);
    m_after->setAccessibleName(tr("Later day"));
    m_summary = plainLabel(box);
    line->addWidget(from);
    line->addWidget(m_before);
    line->addWidget(to);
    line->addWidget(m_after);
    line->addWidget(m_summary, 1);
    layout->addLayout(line);
    m_tree = new QTreeView(box);
    m_tree->setModel(m_comparison);
    m_tree->setAccessibleName(tr("Changes by host"));
    m_tree->setItemDelegate(new ComparisonDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    for (const auto &[column, characters] :
         {std::pair(ComparisonModel::Change, 24), std::pair(ComparisonModel::PriorityColumn, 14),
          std::pair(ComparisonModel::DaemonColumn, 13)})
        m_tree->header()->resizeSection(column,
                                        characters * fontMetrics().averageCharWidth() + metrics::margin);
    layout->addWidget(m_tree, 1);
    return box;
}

void HistoryPage::connectAll()
{
    // A year of days comes in hundreds of pieces: they are shown a few times a second.
    m_gather.setSingleShot(true);
    m_gather.setInterval(std::chrono::milliseconds(100));
    connect(&m_gather, &QTimer::timeout, this, &HistoryPage::takeDays);
    connect(m_archive, &DayArchive::daysChanged, this, [this] {
        if (m_days.empty())
            takeDays();
        else if (!m_gather.isActive())
            m_gather.start();
    });
    connect(m_archive, &DayArchive::progressed, this, &HistoryPage::showProgress);
    connect(m_archive, &DayArchive::finished, this, [this] {
        m_gather.stop();
        takeDays();
        m_progress->clear();
    });
    connect(m_archive, &DayArchive::dayLoaded, this, [this](const std::string &day) {
        if (day == m_day && m_archive->overview(day))
            m_matrix->apply(m_archive->overview(day));
    });
    connect(m_archive, &DayArchive::compared, this, &HistoryPage::showComparison);
    connect(m_archive, &DayArchive::comparisonFailed, this, [this](const Error &error) {
        m_comparison->setComparison(nullptr);
        m_summary->setText(displayText(error.text()));
    });
    connect(m_matrixView, &MatrixView::cellChosen, this, &HistoryPage::chooseCell);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this,
            [this] { chooseDate(m_calendar->selectedDate()); });
    connect(m_slider, &QSlider::valueChanged, this, &HistoryPage::chooseIndex);
    connect(m_earlier, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() - 1); });
    connect(m_later, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() + 1); });
    connect(m_before, &QComboBox::currentIndexChanged, this, &HistoryPage::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &HistoryPage::compare);
    for (const QComboBox *combo : {m_before, m_after})
        connect(combo, &QComboBox::activated, this, [this] { m_choseDays = true; });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showTrends();
        compare();
    });
}

std::string HistoryPage::day() const
{
    return m_day;
}

void HistoryPage::setDay(const std::string &day)
{
    m_day = day;
    m_followsNewest = !m_days.empty() && day == m_days.back();
    showDay();
}

void HistoryPage::takeDays()
{
    const auto &days = m_archive->days();
    m_days.clear();
    std::vector<DayFigures> figures;
    for (const auto &[day, loaded] : days) {
        m_days.push_back(day);
        figures.push_back(loaded.figures);
    }
    if (m_days.empty()) {
        m_empty->setContent(
            tr("No bundle yet"),
            tr("Each day with a bundle will stand here, with its matrix. The first audit makes one."),
            tr("Go to Today"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const bool hadFocus = m_empty->hasFocus();
    m_stack->setCurrentWidget(m_content);
    if (hadFocus)
        m_slider->setFocus();
    m_calendar->setDays(figures);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, static_cast<int>(m_days.size()) - 1);
    }
    fillCombos();
    if (m_day.empty() || m_followsNewest || !days.contains(m_day))
        setDay(m_days.back());
    else
        showDay();
    showTrends();
    if (!m_archive->isLoading())
        compare();
}

void HistoryPage::fillCombos()
{
    const QString before = m_before->currentData().toString();
    const QString after = m_after->currentData().toString();
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    for (QComboBox *combo : {m_before, m_after}) {
        combo->clear();
        for (auto it = m_days.rbegin(); it != m_days.rend(); ++it)
            combo->addItem(dayText(*it), QString::fromStdString(*it));
    }
    const int last = m_before->count() - 1;
    const int oldBefore = m_choseDays ? m_before->findData(before) : -1;
    const int oldAfter = m_choseDays ? m_after->findData(after) : -1;
    // Until somebody chooses, the comparison is that of the last two days.
    m_before->setCurrentIndex(oldBefore >= 0 ? oldBefore : std::min(1, last));
    m_after->setCurrentIndex(oldAfter >= 0 ? oldAfter : 0);
}

void HistoryPage::showProgress(int done, int total)
{
    if (m_archive->isLoading() && done < total)
        m_progress->setText(tr("Reading the archive: %1 of %2 days").arg(done).arg(total));
}

void HistoryPage::chooseDate(QDate date)
{
    const std::string day = dayOfDate(date);
    if (m_calendar->hasBundle(date) && day != m_day)
        setDay(day);
    else
        m_sentence->setText(m_calendar->sentence(date));
}

void HistoryPage::chooseCell(const QModelIndex &index)
{
    // The findings that can be worked on are those of the newest bundle.
    if (m_days.empty() || m_day != m_days.back())
        return;
    const SummaryKey key = m_matrix->key(index);
    Q_EMIT findingsRequested({key.host, key.daemon, {}, {}});
}

void HistoryPage::chooseIndex(int index)
{
    if (index >= 0 && static_cast<std::size_t>(index) < m_days.size())
        setDay(m_days[static_cast<std::size_t>(index)]);
}

void HistoryPage::showDay()
{
    const auto it = m_archive->days().find(m_day);
    if (!m_content || it == m_archive->days().end())
        return;
    const QDate date = dateOfDay(m_day);
    const auto place = std::lower_bound(m_days.begin(), m_days.end(), m_day) - m_days.begin();
    {
        const QSignalBlocker quietSlider(m_slider);
        const QSignalBlocker quietCalendar(m_calendar);
        m_slider->setValue(static_cast<int>(place));
        m_calendar->setSelectedDate(date);
    }
    m_earlier->setEnabled(place > 0);
    m_later->setEnabled(place + 1 < static_cast<std::ptrdiff_t>(m_days.size()));
    m_date->setText(dayText(m_day));
    m_sentence->setText(m_calendar->sentence(date));
    static const auto nothing = std::make_shared<const Overview>();
    const auto overview = m_archive->overview(m_day);
    if (!overview && it->second.figures.error.empty())
        m_archive->load(m_day); // until it comes, the matrix of the day before stands
    else
        m_matrix->apply(overview ? overview : nothing);
}

void HistoryPage::compare()
{
    if (m_tabs->currentIndex() != comparisonTab || m_before->currentIndex() < 0 ||
        m_after->currentIndex() < 0)
        return;
    m_summary->setText(tr("Comparing"));
    m_archive->compare(m_before->currentData().toString().toStdString(),
                       m_after->currentData().toString().toStdString());
}

void HistoryPage::showComparison(const std::shared_ptr<const BundleComparison> &comparison)
{
    m_comparison->setComparison(comparison);
    HostChanges sum;
    for (const ChangeKind kind : allChangeKinds)
        sum.counts.at(static_cast<std::size_t>(kind)) = comparison->count(kind);
    m_summary->setText(changesText(sum) + QStringLiteral(", ") +
                       tr("%n the same", nullptr, static_cast<int>(comparison->same())));
    for (int row = 0; row < std::min(m_comparison->rowCount(), 20); ++row)
        m_tree->expand(m_comparison->index(row, 0));
}

void HistoryPage::showTrends()
{
    if (m_tabs->currentIndex() != trendsTab)
        return;
    std::vector<DayFigures> figures;
    for (const auto &[day, loaded] : m_archive->days())
        figures.push_back(loaded.figures);
    m_charts->setTrends(figures, m_archive->weeks());
}

} // namespace prism
