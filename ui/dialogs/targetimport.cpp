// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/targetimport.h"

#include "engine/core/file.h"
#include "ui/async/runon.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace prism {

namespace {

constexpr std::size_t mostBytes = std::size_t{4} << 20;

QString stateOf(const ImportRow &row)
{
    if (row.exists)
        return TargetImport::tr("there already");
    return row.errors.empty() ? TargetImport::tr("new") : TargetImport::tr("not right");
}

// No file is no older settings.
Result<std::vector<ImportRow>> olderSettings(const TargetsPlaces &places)
{
    std::string credentials;
    if (fileExists(places.credentialsFile)) {
        auto text = readFile(places.credentialsFile, mostBytes);
        if (!text)
            return text.error();
        credentials = std::move(*text);
    }
    const auto target = legacyTarget("home-lan", places.variables, credentials, places.credentialsFile);
    if (!target)
        return target.error();
    return std::vector<ImportRow>{{*target, "PRISM_DEPLOY_*", validateTarget(*target), false}};
}

Result<std::vector<ImportRow>> rowsFrom(TargetImport::Source source, const TargetsPlaces &places,
                                        const std::string &pasted, const ImportDefaults &defaults)
{
    if (source == TargetImport::OlderSettings)
        return olderSettings(places);
    if (source == TargetImport::Pasted) {
        if (pasted.size() > mostBytes)
            return Error{ErrorCode::TooLarge, Sentence::saying("more than 4 MiB were pasted"), {}};
        return importPasted(pasted, defaults);
    }
    const auto text = readFile(places.home + "/.ssh/config", mostBytes);
    if (!text)
        return text.error();
    return importSshConfig(*text, defaults);
}

} // namespace

TargetImport::TargetImport(TargetsPlaces places, Registry registry, QThreadPool &pool, QWidget *parent)
    : QDialog(parent)
    , m_places(std::move(places))
    , m_registry(std::move(registry))
    , m_pool(pool)
    , m_source(new QComboBox(this))
    , m_paste(new QPlainTextEdit(this))
    , m_key(new QLineEdit(QStringLiteral("~/.ssh/id_ed25519"), this))
    , m_folder(new QLineEdit(this))
    , m_preview(new QTreeWidget(this))
    , m_state(new QLabel(this))
    , m_all(new RoomyButton(tr("Tick all that are new"), this))
    , m_save(new RoomyButton(this))
{
    setWindowTitle(tr("Import targets"));
    build();
    connect(m_source, &QComboBox::currentIndexChanged, this, &TargetImport::look);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &TargetImport::look);
    connect(m_key, &QLineEdit::textChanged, this, &TargetImport::look);
    connect(m_folder, &QLineEdit::textChanged, this, &TargetImport::look);
    connect(m_preview, &QTreeWidget::itemChanged, this, &TargetImport::showCount);
    connect(m_all, &QPushButton::clicked, this, &TargetImport::tickAll);
    connect(m_save, &QPushButton::clicked, this, &TargetImport::save);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &TargetImport::showPreview);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &TargetImport::takeSaved);
    look();
}

TargetImport::~TargetImport() = default;

void TargetImport::build()
{
    resize(90 * metrics::unit, 64 * metrics::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    layout->setSpacing(metrics::unit);
    m_source->addItems({tr("Hosts of ~/.ssh/config"), tr("Pasted lines"), tr("Older settings")});
    m_paste->setPlaceholderText(tr("user@host name=web dir=/srv/stack tag=lan, one a line"));
    m_paste->setAccessibleName(tr("Lines to import"));
    m_paste->setTabChangesFocus(true);
    m_paste->setMaximumHeight(14 * metrics::unit);
    m_folder->setPlaceholderText(tr("/srv/stack, where a line does not say"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::unit);
    form->setVerticalSpacing(metrics::unit);
    form->addRow(tr("&From"), m_source);
    form->addRow(tr("&Lines"), m_paste);
    form->addRow(tr("SSH &key"), m_key);
    form->addRow(tr("Fol&der there"), m_folder);
    layout->addLayout(form);
    m_preview->setHeaderLabels(
        {tr("Target"), tr("State"), tr("SSH target"), tr("Folder"), tr("What is not right")});
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setAccessibleName(tr("Preview"));
    layout->addWidget(m_preview, 1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    auto *cancel = new RoomyButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
}

void TargetImport::setSource(Source source)
{
    m_source->setCurrentIndex(source);
}

void TargetImport::look()
{
    const auto source = static_cast<Source>(m_source->currentIndex());
    m_paste->setEnabled(source == Pasted);
    m_key->setEnabled(source != OlderSettings);
    m_folder->setEnabled(source != OlderSettings);
    if (m_looking.isRunning()) {
        m_again = true;
        return;
    }
    const ImportDefaults defaults{m_key->text().trimmed().toStdString(),
                                  m_folder->text().trimmed().toStdString()};
    m_looking.setFuture(
        runOn(m_pool, [source, places = m_places, pasted = m_paste->toPlainText().toStdString(), defaults,
                       targets = m_registry.targets()] {
            auto rows = rowsFrom(source, places, pasted, defaults);
            if (!rows)
                return Preview{{}, displayText(rows.error().text())};
            markExisting(*rows, targets);
            return Preview{std::move(*rows), {}};
        }));
}

void TargetImport::showPreview()
{
    if (std::exchange(m_again, false)) {
        look();
        return;
    }
    Preview preview = m_looking.future().result();
    m_rows = std::move(preview.rows);
    {
        const QSignalBlocker quiet(m_preview);
        m_preview->clear();
        QList<QTreeWidgetItem *> items;
        for (const ImportRow &row : m_rows) {
            const QString wrong =
                row.errors.empty() || row.exists ? QString() : displayText(row.errors.front().message);
            auto *item = new QTreeWidgetItem({displayText(row.target.name), stateOf(row),
                                              displayText(row.target.sshTarget),
                                              displayText(row.target.repoDir), wrong});
            item->setToolTip(4, plainToolTip(wrong));
            if (row.errors.empty() && !row.exists)
                item->setCheckState(0, Qt::Unchecked);
            items.append(item);
        }
        m_preview->addTopLevelItems(items);
        for (int column = 0; column < 4; ++column)
            m_preview->resizeColumnToContents(column);
    }
    m_state->setText(preview.problem.isEmpty()
                         ? tr("%n host(s) found.", nullptr, static_cast<int>(m_rows.size()))
                         : preview.problem);
    showCount();
}

void TargetImport::showCount()
{
    const int count = static_cast<int>(ticked().size());
    m_save->setText(tr("Save %n", nullptr, count));
    m_save->setEnabled(count > 0 && !m_saving.isRunning());
    bool any = false;
    for (const ImportRow &row : m_rows)
        any = any || (row.errors.empty() && !row.exists);
    m_all->setEnabled(any);
}

void TargetImport::tickAll()
{
    {
        const QSignalBlocker quiet(m_preview);
        for (int n = 0; n < m_preview->topLevelItemCount(); ++n) {
            const ImportRow &row = m_rows[static_cast<std::size_t>(n)];
            if (row.errors.empty() && !row.exists)
                m_preview->topLevelItem(n)->setCheckState(0, Qt::Checked);
        }
    }
    m_preview->viewport()->update();
    showCount();
}

std::vector<Target> TargetImport::ticked() const
{
    std::vector<Target> out;
    for (int n = 0; n < m_preview->topLevelItemCount(); ++n) {
        if (m_preview->topLevelItem(n)->checkState(0) == Qt::Checked)
            out.push_back(m_rows[static_cast<std::size_t>(n)].target);
    }
    return out;
}

void TargetImport::save()
{
    if (m_saving.isRunning() || m_looking.isRunning())
        return;
    m_save->setEnabled(false);
    m_saving.setFuture(runOn(m_pool, [path = m_places.registryFile, targets = ticked()] {
        return editRegistry(path, [&targets](Registry &registry) -> Result<void> {
            for (const Target &target : targets) {
                if (registry.find(target.name) != nullptr)
                    continue; // came meanwhile; nothing is overwritten
                if (auto put = registry.put(target); !put)
                    return put;
            }
            return {};
        });
    }));
}

void TargetImport::takeSaved()
{
    const Result<Registry> saved = m_saving.future().result();
    if (!saved) {
        m_state->setText(tr("Nothing was saved: %1").arg(displayText(saved.error().text())));
        showCount();
        return;
    }
    Q_EMIT imported();
    accept();
}

} // namespace prism
