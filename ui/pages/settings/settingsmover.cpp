// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingsmover.h"

#include "engine/chain/machinedetectors.h"
#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "ui/async/runon.h"
#include "ui/pages/settings/sectionparts.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace prism {

namespace {

constexpr std::size_t largestFile = std::size_t{1} << 20;

QTreeWidget *tableOf(const std::vector<SettingsChange> &changes, QWidget *parent)
{
    auto *table = new QTreeWidget(parent);
    table->setAccessibleName(SettingsMover::tr("What changes"));
    table->setHeaderLabels(
        {SettingsMover::tr("Setting"), SettingsMover::tr("Now"), SettingsMover::tr("From the file")});
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    const auto shown = [](const std::string &value) {
        return value.empty() ? SettingsMover::tr("not set") : displayText(value);
    };
    for (const SettingsChange &change : changes)
        new QTreeWidgetItem(table, {displayText(change.name), shown(change.before), shown(change.after)});
    table->setCurrentItem(table->topLevelItem(0));
    return table;
}

} // namespace

SettingsMover::SettingsMover(const SettingsServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_export(new RoomyButton(tr("Export all settings…"), this))
    , m_import(new RoomyButton(tr("Import…"), this))
    , m_status(plainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::margin, metrics::unit, metrics::margin, metrics::unit);
    row->setSpacing(metrics::unit);
    row->addWidget(m_export);
    row->addWidget(m_import);
    row->addWidget(m_status, 1);
    const QString about = tr("Secrets and the arguments of detectors are never in the file.");
    m_export->setToolTip(about);
    m_export->setAccessibleDescription(about);
    connect(m_export, &QPushButton::clicked, this, &SettingsMover::chooseExport);
    connect(m_import, &QPushButton::clicked, this, &SettingsMover::chooseImport);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SettingsMover::take);
}

SettingsMover::~SettingsMover() = default;

void SettingsMover::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export all settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("prism-settings.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsMover::exportTo);
    dialog->open();
}

void SettingsMover::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Settings of Prism (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsMover::importFrom);
    dialog->open();
}

void SettingsMover::exportTo(const QString &path)
{
    start(Step::Export, path.toStdString(), {});
}

void SettingsMover::importFrom(const QString &path)
{
    start(Step::Preview, path.toStdString(), {});
}

void SettingsMover::start(Step step, const std::string &path, const std::string &text)
{
    if (m_watcher.isRunning())
        return;
    m_path = path;
    m_status->clear();
    m_watcher.setFuture(runOn(m_services.pool, [environment = m_services.environment, step, path, text] {
        return done(environment, step, path, text);
    }));
}

SettingsMover::Outcome SettingsMover::done(const Variables &environment, Step step, const std::string &path,
                                           const std::string &text)
{
    auto transfer = SettingsTransfer::open(environment, knownDetectorOptions());
    if (!transfer)
        return transfer.error();
    if (step == Step::Export) {
        const auto written = writeFileAtomically(path, transfer->exported());
        return written ? Outcome(SettingsMove{step, {}, {}}) : Outcome(written.error());
    }
    if (step == Step::Import) {
        const auto taken = transfer->import(text, path);
        return taken ? Outcome(SettingsMove{step, {}, {}}) : Outcome(taken.error());
    }
    auto read = readFile(path, largestFile);
    if (!read)
        return read.error();
    auto changes = transfer->preview(*read, path);
    if (!changes)
        return changes.error();
    return SettingsMove{step, std::move(*read), std::move(*changes)};
}

void SettingsMover::take()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const Outcome outcome = m_watcher.future().result();
    if (!outcome) {
        m_status->setText(displayText(outcome.error().text()));
        return;
    }
    if (outcome->step == Step::Export) {
        m_status->setText(tr("Written to %1.").arg(displayText(m_path)));
    } else if (outcome->step == Step::Import) {
        m_status->setText(tr("Taken over from %1.").arg(displayText(m_path)));
        Q_EMIT imported();
    } else if (outcome->changes.empty()) {
        m_status->setText(tr("The file changes nothing."));
    } else {
        ask(*outcome);
    }
}

// What is taken over is the text that was shown, whatever happens to the file meanwhile.
void SettingsMover::ask(const SettingsMove &preview)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import settings"));
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(metrics::unit);
    column->addWidget(plainLabel(
        dialog, tr("%Ln setting(s) would change.", nullptr, static_cast<int>(preview.changes.size()))));
    column->addWidget(tableOf(preview.changes, dialog), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    dialog->resize(70 * metrics::unit, 45 * metrics::unit);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this,
            [this, text = preview.text, path = m_path] { start(Step::Import, path, text); });
    dialog->open();
}

} // namespace prism
