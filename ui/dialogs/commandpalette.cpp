// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/delegates/isolatingdelegate.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

bool matches(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, std::shared_ptr<const Bundle> bundle,
                               std::function<void(const BundleFinding &)> showFinding,
                               std::function<void(const QString &)> searchFindings, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_bundle(std::move(bundle))
    , m_showFinding(std::move(showFinding))
    , m_searchFindings(std::move(searchFindings))
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    resize(72 * metrics::unit, 48 * metrics::unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::unit, metrics::unit, metrics::unit, metrics::unit);
    layout->setSpacing(metrics::unit);
    m_typed->setPlaceholderText(tr("Page, action, host or finding"));
    m_typed->setAccessibleName(tr("What to go to"));
    m_typed->setMaxLength(200);
    m_typed->installEventFilter(this);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new IsolatingDelegate(m_list));
    m_list->setSpacing(metrics::halfUnit / 2);
    m_list->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_typed);
    layout->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    list(QString());
    m_typed->setFocus();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::add(const PaletteEntry &entry)
{
    const QString line = entry.detail.isEmpty() ? entry.text : tr("%1   (%2)").arg(entry.text, entry.detail);
    m_list->addItem(line);
    m_listed.push_back(entry);
}

void CommandPalette::list(const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    m_listed.clear();
    for (const PaletteEntry &entry : m_entries) {
        if (matches(entry.text, words))
            add(entry);
    }
    if (!words.isEmpty() && m_bundle)
        listFindings(words);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CommandPalette::listFindings(const QStringList &words)
{
    const QString typed = words.join(QLatin1Char(' '));
    add({tr("Search the findings for \"%1\"").arg(typed), {}, [this, typed] {
             m_searchFindings(typed);
         }});
    if (m_bundle->findings().size() > mostSearched)
        return;
    int listed = 0;
    for (const BundleFinding &finding : m_bundle->findings()) {
        const QString title = displayText(finding.title);
        if (!matches(title, words))
            continue;
        add({title, displayText(m_bundle->keys()[finding.key].text), [this, &finding] {
                 m_showFinding(finding);
             }});
        if (++listed == mostFindings)
            return;
    }
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto run = m_listed[static_cast<std::size_t>(row)].run;
    hide(); // before what it does may ask a question
    run();
    close();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = dynamic_cast<QKeyEvent &>(*event).key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_list->count() == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

} // namespace prism
