// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "engine/triage/bundleshelf.h"
#include "ui/async/runon.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inertbrowser.h"
#include "ui/widgets/roomybutton.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {
namespace {

// What the entries of the ranges stand for; those of earlier days carry their day.
constexpr QLatin1String newestEntry("newest");
constexpr QLatin1String viewEntry("view");
// Laying out rich text costs ten times what plain text does: it shows less, so that the window does not
// stall.
constexpr qsizetype mostRendered = 4096;

QString formatTitle(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Markdown:
        return ReportsPage::tr("Markdown");
    case ReportFormat::Html:
        return ReportsPage::tr("HTML, one file");
    case ReportFormat::Sarif:
        return ReportsPage::tr("SARIF 2.1.0");
    case ReportFormat::Csv:
        return ReportsPage::tr("CSV, for spreadsheets");
    case ReportFormat::Json:
        return ReportsPage::tr("JSON");
    }
    return {};
}

/// Qt's Markdown tables have no room in their cells.
void giveTablesRoom(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(metrics::halfUnit);
            format.setCellSpacing(0);
            format.setBorder(0);
            table->setFormat(format);
        }
    }
}

} // namespace

ReportsPage::ReportsPage(std::string inbox, const Clock &clock, std::string version, QWidget *parent)
    : Page(parent)
    , m_inbox(std::move(inbox))
    , m_clock(clock)
    , m_version(std::move(version))
    , m_writer(new ReportWriter(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    m_empty->setContent(tr("Nothing to report yet"),
                        tr("A report is made of a bundle. The first audit makes one."), tr("Go to Today"));
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("today")); });
    layout->addWidget(m_stack);
    m_pool.setMaxThreadCount(1);
    connect(&m_listing, &QFutureWatcherBase::finished, this, &ReportsPage::showDays);
    connect(&m_opening, &QFutureWatcherBase::finished, this, &ReportsPage::takeDay);
    connect(m_writer, &ReportWriter::previewReady, this, &ReportsPage::showPreview);
    connect(m_writer, &ReportWriter::written, this, [this](const std::string &path) {
        setBusy(false, tr("Written to %1").arg(displayText(path)));
        Q_EMIT exported(QString::fromStdString(path));
    });
    connect(m_writer, &ReportWriter::textReady, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        setBusy(false, tr("Copied."));
    });
    connect(m_writer, &ReportWriter::failed, this, [this](const Error &error) {
        setBusy(false, error.code == ErrorCode::Cancelled ? tr("Stopped; no file was written.")
                                                          : displayText(error.text()));
    });
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::build()
{
    // The previews cost time that the window's start does not have.
    if (m_content)
        return;
    m_content = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    layout->addWidget(buildBar());
    m_about = new QLabel(m_content);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    layout->addWidget(m_about);
    layout->addWidget(buildPreview(), 1);
    m_stack->addWidget(m_content);
    if (m_bundle)
        m_stack->setCurrentWidget(m_content);
    if (m_view)
        m_range->insertItem(1, viewTitle(), QString(viewEntry));
    listDays();
}

QString ReportsPage::viewTitle() const
{
    return tr("What the findings show (%n)", nullptr, static_cast<int>(m_view->size()));
}

QWidget *ReportsPage::buildBar()
{
    auto *bar = new QWidget(m_content);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::unit);
    m_range = new QComboBox(bar);
    m_range->addItem(tr("The newest bundle"), QString(newestEntry));
    m_range->setMaxVisibleItems(15);
    m_range->setAccessibleName(tr("What to report"));
    m_format = new QComboBox(bar);
    for (const ReportFormat format : allReportFormats)
        m_format->addItem(formatTitle(format), static_cast<int>(format));
    m_format->setAccessibleName(tr("Format"));
    auto *what = new QLabel(tr("&Report"), bar);
    what->setBuddy(m_range);
    auto *as = new QLabel(tr("&as"), bar);
    as->setBuddy(m_format);
    m_status = new QLabel(bar);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Preferred); // a long path does not widen the window
    m_cancel = new RoomyButton(tr("Stop"), bar);
    m_cancel->hide();
    m_copy = new RoomyButton(tr("Co&py"), bar);
    m_export = new RoomyButton(tr("&Export..."), bar);
    m_cancel->setVerb(VerbIcon::Stop);
    m_copy->setVerb(VerbIcon::Copy);
    m_export->setVerb(VerbIcon::Export);
    m_export->setDefault(true);
    line->addWidget(what);
    line->addWidget(m_range);
    line->addWidget(as);
    line->addWidget(m_format);
    line->addWidget(m_status, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_copy);
    line->addWidget(m_export);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ReportsPage::openDay);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportReport);
    connect(m_copy, &QPushButton::clicked, this, &ReportsPage::copyReport);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_writer->cancel(); });
    return bar;
}

QWidget *ReportsPage::buildPreview()
{
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Preview and source"));
    m_rendered = new InertBrowser(m_tabs);
    m_rendered->setAccessibleName(tr("Preview"));
    m_source = new QPlainTextEdit(m_tabs);
    m_source->setReadOnly(true);
    m_source->setUndoRedoEnabled(false);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setAccessibleName(tr("Source of the report"));
    // The caret walks the text, so that the keyboard scrolls and selects.
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->addTab(m_rendered, tr("Pre&view"));
    m_tabs->addTab(m_source, tr("&Source"));
    return m_tabs;
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::activate()
{
    (m_bundle && m_format ? static_cast<QWidget *>(m_format) : m_empty)->setFocus();
}

void ReportsPage::setBundle(const std::shared_ptr<const Bundle> &bundle)
{
    m_bundle = bundle;
    m_view.reset(); // its positions were those of another bundle
    m_viewFilter.clear();
    if (m_content) {
        m_range->removeItem(m_range->findData(QString(viewEntry)));
        listDays();
        m_stack->setCurrentWidget(m_bundle ? m_content : m_empty);
    }
    refresh();
}

void ReportsPage::takeShownFindings(const ShownFindings &shown)
{
    if (m_bundle && shown.bundle == m_bundle &&
        (!shown.filter.empty() || shown.findings.size() < m_bundle->findings().size()))
        setView(shown.findings, shown.filter);
}

void ReportsPage::setView(std::vector<std::uint32_t> findings, const std::string &filter)
{
    m_view = std::move(findings);
    m_viewFilter = filter;
    if (!m_content)
        return;
    if (const int row = m_range->findData(QString(viewEntry)); row >= 0)
        m_range->setItemText(row, viewTitle());
    else
        m_range->insertItem(1, viewTitle(), QString(viewEntry));
    if (isViewChosen())
        refresh();
}

QString ReportsPage::chosenDay() const
{
    const QString entry = m_range ? m_range->currentData().toString() : QString();
    return entry == newestEntry || entry == viewEntry ? QString() : entry;
}

bool ReportsPage::isViewChosen() const
{
    return m_view && m_range && m_range->currentData().toString() == viewEntry;
}

const std::shared_ptr<const Bundle> &ReportsPage::reported() const
{
    return chosenDay().isEmpty() ? m_bundle : m_earlier;
}

void ReportsPage::listDays()
{
    m_listing.setFuture(runOn(m_pool, [inbox = m_inbox, today = m_clock.now().day()] {
        std::vector<std::string> days;
        for (const ShelvedBundle &shelved : shelvedBundles(inbox, today, true))
            days.push_back(shelved.day);
        return days;
    }));
}

// The newest day first; the one that is chosen stays chosen.
void ReportsPage::showDays()
{
    const auto future = m_listing.future();
    if (future.resultCount() == 0 || !m_bundle)
        return;
    const std::vector<std::string> days = future.result();
    for (int row = m_range->count() - 1; row >= 0; --row) {
        const QString entry = m_range->itemData(row).toString();
        const bool isKnown = std::ranges::find(days, entry.toStdString()) != days.end();
        if (entry != newestEntry && entry != viewEntry && !isKnown)
            m_range->removeItem(row);
    }
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        const QString entry = QString::fromStdString(*day);
        if (*day >= m_bundle->date() || m_range->findData(entry) >= 0)
            continue;
        int row = m_range->count();
        while (row > 1 && m_range->itemData(row - 1).toString() != viewEntry &&
               m_range->itemData(row - 1).toString() < entry)
            --row;
        m_range->insertItem(row, tr("The bundle of %1").arg(entry), entry);
    }
}

void ReportsPage::openDay()
{
    const std::string day = chosenDay().toStdString();
    if (m_earlier && m_earlier->date() == day)
        return; // only its place in the list is another
    m_earlier.reset();
    m_opening.setFuture({}); // whatever is being read is of another day
    if (day.empty())
        return refresh();
    m_opening.setFuture(runOn(m_pool, [inbox = m_inbox, day] { return openBundleOfDay(inbox, day); }));
}

void ReportsPage::takeDay()
{
    const auto future = m_opening.future();
    if (future.resultCount() == 0 || chosenDay().isEmpty())
        return;
    const auto opened = future.result();
    if (!opened) {
        m_status->setText(displayText(opened.error().text()));
        return;
    }
    m_earlier = *opened;
    refresh();
}

void ReportsPage::setDecorator(ReportDecorator decorator)
{
    m_decorator = std::move(decorator);
    refresh();
}

ReportFormat ReportsPage::format() const
{
    return m_format ? static_cast<ReportFormat>(m_format->currentData().toInt()) : ReportFormat::Markdown;
}

void ReportsPage::setFormat(ReportFormat format)
{
    build();
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    build();
    if (m_isStale)
        refresh();
}

ReportMaker ReportsPage::maker() const
{
    const bool isView = isViewChosen();
    std::string filter = m_viewFilter.empty() ? tr("as in the table").toStdString() : m_viewFilter;
    return [inbox = m_inbox, bundle = reported(), now = m_clock.now(), version = m_version,
            decorator = m_decorator, isView, view = isView ? *m_view : std::vector<std::uint32_t>(),
            filter = std::move(filter)] {
        Report report = reportOf(bundle, now, version);
        if (isView) {
            report.findings = view;
            report.filter = filter;
        } else {
            compareWithInbox(report, inbox);
        }
        if (decorator)
            decorator(report);
        return report;
    };
}

void ReportsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale || !reported())
        return;
    m_writer->preview(maker(), format());
}

void ReportsPage::showPreview(const QString &text, bool isWhole)
{
    if (!reported())
        return; // of what was chosen before
    const bool isRich = format() == ReportFormat::Markdown;
    const bool isShort = isWhole && text.size() <= mostRendered;
    m_source->setPlainText(text);
    m_tabs->setTabVisible(0, isRich);
    if (isRich) {
        // Filled while no view looks at it: in sight, each cell of a table would be laid out anew.
        auto *document = new QTextDocument(m_rendered);
        document->setUndoRedoEnabled(false);
        document->setDefaultFont(font());
        document->setDocumentMargin(metrics::margin);
        // The text is made of escaped parts; HTML in it would be ours, and there is none.
        document->setMarkdown(
            text.left(isShort ? text.size() : text.lastIndexOf(QLatin1Char('\n'), mostRendered)),
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                QTextDocument::MarkdownDialectGitHub);
        giveTablesRoom(*document);
        m_rendered->setDocument(document); // which deletes the one it came with, and no other
        delete std::exchange(m_preview, document);
        m_rendered->moveCursor(QTextCursor::Start);
    }
    m_about->setText(isShort || (!isRich && isWhole)
                         ? tr("Bundle %1.").arg(displayText(reported()->id()))
                         : tr("Bundle %1. The preview shows the beginning; copy and export have all of it.")
                               .arg(displayText(reported()->id())));
    Q_EMIT previewShown();
}

void ReportsPage::setBusy(bool busy, const QString &status)
{
    m_cancel->setVisible(busy);
    m_export->setEnabled(!busy);
    m_copy->setEnabled(!busy);
    m_status->setText(status);
    m_status->setToolTip(plainToolTip(status));
}

void ReportsPage::exportReport()
{
    if (!reported() || m_writer->isWriting())
        return;
    Report named;
    named.bundle = reported();
    named.made = m_clock.now();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the report"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QString::fromUtf8(reportSuffix(format()).substr(1).data()));
    dialog->selectFile(QString::fromStdString(reportFileName(named, format())));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::writeTo);
    dialog->open();
}

void ReportsPage::writeTo(const QString &path)
{
    if (!reported() || path.isEmpty())
        return;
    build();
    setBusy(true, tr("Writing"));
    m_writer->write(maker(), format(), QDir::cleanPath(path).toStdString());
}

void ReportsPage::copyReport()
{
    if (!reported() || m_writer->isWriting())
        return;
    build();
    setBusy(true, tr("Copying"));
    m_writer->text(maker(), format());
}

} // namespace prism
