// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingscolumns.h"

#include "engine/core/atomicfile.h"
#include "engine/core/file.h"
#include "ui/models/findingsmodel.h"
#include "ui/widgets/sortheader.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace prism {

namespace {

constexpr std::size_t largestState = 4096;
constexpr std::array<std::string_view, findingsColumnCount> sortNames{
    "priority", "state", "title", "host", "daemon", "surface", "id", "decision"};
constexpr int title = static_cast<int>(FindingsColumn::Title);

// The file says how many columns there were, since the header's own bytes do not tell.
constexpr std::string_view countMark = "columns ";
constexpr int countless = 7; // those of a file from before it said so

struct SavedHeader
{
    int columns = countless;
    QByteArray state;
};

SavedHeader savedHeader(const std::string &file)
{
    const std::size_t end = file.find('\n');
    if (!file.starts_with(countMark) || end == std::string::npos)
        return {countless, QByteArray::fromStdString(file)};
    const QByteArray number =
        QByteArray::fromStdString(file.substr(countMark.size(), end - countMark.size()));
    return {number.toInt(), QByteArray::fromStdString(file.substr(end + 1))};
}

struct ColumnPlace
{
    int visual = 0;
    int width = 0;
};

std::vector<ColumnPlace> placesOf(const QHeaderView &header)
{
    std::vector<ColumnPlace> places;
    for (int column = 0; column < header.count(); ++column)
        places.push_back({header.visualIndex(column), header.sectionSize(column)});
    return places;
}

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
    const std::vector<ColumnPlace> places = placesOf(m_header);
    if (const auto file = readFile(m_directory + "/findings-columns", largestState)) {
        const SavedHeader saved = savedHeader(*file);
        if (!m_header.restoreState(saved.state))
            m_header.restoreState(first);
        // A column that the file does not know yet stands where it stands at first.
        for (int column = std::max(saved.columns, 0); column < m_header.count(); ++column) {
            const ColumnPlace &place = places[static_cast<std::size_t>(column)];
            m_header.setSectionHidden(column, false);
            m_header.moveSection(m_header.visualIndex(column), place.visual);
            m_header.resizeSection(column, place.width);
        }
    }
    m_header.setSectionHidden(title, false);
    m_saved = m_header.saveState();
    restoreSort();
}

// "title+ host-": the columns of the sort, the one that decides first in front.
void FindingsColumns::restoreSort()
{
    auto *model = qobject_cast<FindingsModel *>(m_header.model());
    const auto text = readFile(m_directory + "/findings-sort", largestState);
    if (model == nullptr || !text)
        return;
    SortKeys keys;
    std::istringstream words(*text);
    for (std::string word; words >> word;) {
        const auto name = std::ranges::find(sortNames, std::string_view(word).substr(0, word.size() - 1));
        if (name != sortNames.end())
            keys.push_back({static_cast<FindingsColumn>(name - sortNames.begin()),
                            word.back() == '-' ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    model->sortBy(keys);
    m_savedSort = *text;
}

void FindingsColumns::saveSort()
{
    const auto *model = qobject_cast<const FindingsModel *>(m_header.model());
    if (model == nullptr)
        return;
    std::string text;
    for (const SortKey &key : model->sortKeys()) {
        text += sortNames[static_cast<std::size_t>(key.column)];
        text += key.order == Qt::DescendingOrder ? "- " : "+ ";
    }
    if (text != m_savedSort && writeFileAtomically(m_directory + "/findings-sort", text))
        m_savedSort = text;
}

void FindingsColumns::save()
{
    const QByteArray state = m_header.saveState();
    if (m_directory.empty() || !makeDirectory(m_directory))
        return;
    saveSort();
    if (state != m_saved && writeFileAtomically(m_directory + "/findings-columns",
                                                std::string(countMark) + std::to_string(m_header.count()) +
                                                    '\n' + state.toStdString()))
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
    if (auto *header = qobject_cast<SortHeader *>(&m_header)) {
        const int column = m_header.logicalIndexAt(place);
        menu->addSeparator();
        connect(menu->addAction(tr("Sort by this column too")), &QAction::triggered, header,
                [header, column] { header->addColumn(column); });
        connect(menu->addAction(tr("Reset the sorting")), &QAction::triggered, header,
                &SortHeader::resetSort);
    }
    menu->popup(m_header.mapToGlobal(place));
}

} // namespace prism
