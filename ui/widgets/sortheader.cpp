// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortheader.h"

#include "ui/models/findingsmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace prism {

SortHeader::SortHeader(QWidget *parent)
    : FlatHeader(Qt::Horizontal, parent)
{
    setAccessibleDescription(tr("Click to sort by a column, Shift+click to sort by it too."));
}

SortHeader::~SortHeader() = default;

void SortHeader::setFindings(FindingsModel *model)
{
    if (m_findings != nullptr)
        disconnect(m_findings, nullptr, this, nullptr);
    m_findings = model;
    connect(model, &FindingsModel::sortKeysChanged, this, &SortHeader::showKeys);
    showKeys();
}

void SortHeader::addColumn(int column)
{
    if (m_findings == nullptr || column < 0 || column >= findingsColumnCount)
        return;
    SortKeys keys = m_findings->sortKeys();
    const auto key = std::ranges::find(keys, static_cast<FindingsColumn>(column), &SortKey::column);
    if (key == keys.end())
        keys.push_back({static_cast<FindingsColumn>(column), Qt::AscendingOrder});
    else
        key->order = key->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_findings->sortBy(keys);
}

void SortHeader::resetSort()
{
    if (m_findings != nullptr)
        m_findings->sortBy(firstSort());
}

// The base class knows one column only; telling it must not sort again.
void SortHeader::showKeys()
{
    const QSignalBlocker quiet(this);
    setSortIndicator(static_cast<int>(m_findings->sortColumn()), m_findings->sortOrder());
    viewport()->update();
}

SortMark SortHeader::sortMark(int section) const
{
    if (m_findings == nullptr)
        return FlatHeader::sortMark(section);
    const int place = m_findings->headerData(section, Qt::Horizontal, FindingsModel::SortPlaceRole).toInt();
    const int order = m_findings->headerData(section, Qt::Horizontal, FindingsModel::SortOrderRole).toInt();
    return {place > 0, static_cast<Qt::SortOrder>(order), m_findings->sortKeys().size() > 1 ? place : 0};
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    FlatHeader::mousePressEvent(event);
}

// A press that moved is a column being moved or resized; the base class has the cursor say so for the latter.
void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool isClick = event->button() == Qt::LeftButton && cursor().shape() != Qt::SplitHCursor &&
                         (place - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const bool adds = isClick && (event->modifiers() & Qt::ShiftModifier) != 0;
    const bool resets = isClick && !adds && (event->modifiers() & Qt::ControlModifier) != 0;
    if (adds || resets)
        setSectionsClickable(false); // else the base class would sort by this column alone
    FlatHeader::mouseReleaseEvent(event);
    if (adds || resets)
        setSectionsClickable(true);
    if (adds)
        addColumn(logicalIndexAt(place));
    else if (resets)
        resetSort();
}

} // namespace prism
