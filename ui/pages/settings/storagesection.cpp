// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/storagesection.h"

#include "engine/core/file.h"
#include "ui/async/runon.h"
#include "ui/pages/settings/sectionparts.h"
#include "ui/pages/settings/settingsform.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include <filesystem>

namespace prism {

namespace {

constexpr std::uint64_t mostFiles = 1'000'000;

} // namespace

StorageSection::StorageSection(const SettingsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new SettingsForm(
          {{"keep-days", tr("Days that consumed bundles stay uncompressed"), QStringLiteral("30"), {}}},
          SettingsForm::Saving::ByButton, services, this))
    , m_inbox(plainLabel(this))
    , m_cache(plainLabel(this))
    , m_status(plainLabel(this))
{
    m_pool.setMaxThreadCount(1);
    QVBoxLayout *column =
        sectionColumn(this, tr("Storage"), tr("Old bundles are compressed into the archive, never deleted."));
    QFormLayout *form = sectionForm();
    form->addRow(tr("Inbox"), m_inbox);
    form->addRow(tr("Cache"), m_cache);
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::unit);
    buttons->addWidget(folderButton(tr("Open the inbox"), &StorageSizes::inbox));
    buttons->addWidget(folderButton(tr("Open the cache"), &StorageSizes::cache));
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(metrics::margin);
    column->addWidget(m_form);
    column->addSpacing(metrics::margin);
    m_rotate = new RoomyButton(tr("Compress old bundles now"), this);
    column->addWidget(m_rotate, 0, Qt::AlignLeading);
    column->addWidget(m_status);
    column->addStretch(1);
    connect(m_rotate, &QPushButton::clicked, this, &StorageSection::rotateNow);
    connect(&m_measuring, &QFutureWatcherBase::finished, this, &StorageSection::takeSizes);
    connect(&m_rotating, &QFutureWatcherBase::finished, this, &StorageSection::takeRotation);
}

StorageSection::~StorageSection()
{
    m_stop.request_stop(); // both jobs look at the token at every file, and the pool waits for them
}

QPushButton *StorageSection::folderButton(const QString &text, const std::string StorageSizes::*folder)
{
    auto *button = new RoomyButton(text, this);
    connect(button, &QPushButton::clicked, this, [this, folder] {
        const QString path = QString::fromStdString(m_sizes.*folder);
        if (path.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_status->setText(tr("No program opened %1.").arg(displayText(m_sizes.*folder)));
    });
    return button;
}

FolderSize StorageSection::measured(const std::string &folder, const std::stop_token &stop)
{
    namespace fs = std::filesystem;
    FolderSize size;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        if (stop.stop_requested() || size.files >= mostFiles) {
            size.whole = false;
            return size;
        }
        std::error_code ofEntry;
        if (it->is_symlink(ofEntry) || !it->is_regular_file(ofEntry))
            continue;
        const std::uintmax_t bytes = it->file_size(ofEntry);
        if (ofEntry)
            continue; // it went away meanwhile
        size.bytes += bytes;
        ++size.files;
    }
    return size;
}

void StorageSection::load()
{
    m_form->load();
    if (m_measuring.isRunning())
        return;
    m_inbox->setText(tr("being measured"));
    m_cache->setText(tr("being measured"));
    m_measuring.setFuture(runOn(
        m_pool, [environment = m_services.environment, stop = m_stop.get_token()]() -> Result<StorageSizes> {
            const auto settings = resolveSettings(environment);
            if (!settings)
                return settings.error();
            return StorageSizes{settings->inbox, settings->cache, measured(settings->inbox, stop),
                                measured(settings->cache, stop)};
        }));
}

QString StorageSection::sizeText(const FolderSize &size) const
{
    const QString bytes = QLocale().formattedDataSize(static_cast<qint64>(size.bytes));
    const QString files = tr("%Ln file(s)", nullptr, static_cast<int>(size.files));
    return size.whole ? tr("%1 in %2").arg(bytes, files) : tr("more than %1 in %2").arg(bytes, files);
}

void StorageSection::takeSizes()
{
    if (m_measuring.future().resultCount() == 0)
        return;
    const auto sizes = m_measuring.future().result();
    if (!sizes) {
        m_inbox->clear();
        m_cache->clear();
        m_status->setText(displayText(sizes.error().text()));
        return;
    }
    m_sizes = *sizes;
    m_inbox->setText(QStringLiteral("%1\n%2").arg(displayText(m_sizes.inbox), sizeText(m_sizes.ofInbox)));
    m_cache->setText(QStringLiteral("%1\n%2").arg(displayText(m_sizes.cache), sizeText(m_sizes.ofCache)));
}

void StorageSection::rotateNow()
{
    if (m_rotating.isRunning())
        return;
    m_rotate->setEnabled(false);
    m_status->setText(tr("Old bundles are being compressed."));
    m_rotating.setFuture(runOn(m_pool,
                               [environment = m_services.environment, &clock = m_services.clock,
                                stop = m_stop.get_token()]() -> Result<RotateReport> {
                                   const auto settings = resolveSettings(environment);
                                   if (!settings)
                                       return settings.error();
                                   return rotate(settings->inbox, settings->cache, clock,
                                                 settings->preferences.keepDays, stop);
                               }));
}

void StorageSection::takeRotation()
{
    m_rotate->setEnabled(true);
    if (m_rotating.future().resultCount() == 0)
        return;
    const auto report = m_rotating.future().result();
    if (!report) {
        m_status->setText(displayText(report.error().text()));
        return;
    }
    QString text = tr("%Ln bundle(s) compressed.", nullptr, report->bundlesArchived);
    for (const std::string &failure : report->failures)
        text += QLatin1Char('\n') + displayText(failure);
    m_status->setText(text);
    if (report->bundlesArchived > 0)
        Q_EMIT rotated();
    load();
}

} // namespace prism
