// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingscolumns.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "ui/models/findingsorder.h"

#include <QHeaderView>
#include <QMenu>

#include <utility>

namespace prism {

namespace {

constexpr std::size_t largestState = 4096;
constexpr int title = static_cast<int>(FindingsColumn::Title);

} // namespace

FindingsColumns::FindingsColumns(QHeaderView &header, std::string directory, QObject *parent)
    : QObject(parent)
    , m_header(header)
    , m_directory(std::move(directory))
{
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QWidget::customContextMenuRequested, this, &FindingsColumns::offer);
}

FindingsColumns::~FindingsColumns() = default;

void FindingsColumns::restore()
{
    if (m_directory.empty())
        return;
    const QByteArray first = m_header.saveState();
    const auto state = readFile(m_directory + "/findings-columns", largestState);
    if (state && !m_header.restoreState(QByteArray::fromStdString(*state)))
        m_header.restoreState(first);
    m_header.setSectionHidden(title, false);
    m_saved = m_header.saveState();
}

void FindingsColumns::save()
{
    const QByteArray state = m_header.saveState();
    if (m_directory.empty() || state == m_saved || !makeDirectory(m_directory))
        return;
    if (writeFileAtomically(m_directory + "/findings-columns", state.toStdString()))
        m_saved = state;
}

// The title stays: a table without it says nothing.
void FindingsColumns::offer(const QPoint &place)
{
    auto *menu = new QMenu(tr("Columns"), &m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_header.count(); ++column) {
        if (column == title)
            continue;
        const QString name = m_header.model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        connect(action, &QAction::toggled, &m_header,
                [this, column](bool shown) { m_header.setSectionHidden(column, !shown); });
    }
    menu->popup(m_header.mapToGlobal(place));
}

} // namespace prism
