// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/jsontree.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QHeaderView>

#include <algorithm>

namespace prism {

JsonTree::JsonTree(const JsonValue &value, QWidget *parent)
    : QTreeWidget(parent)
{
    constexpr int mostRowsInSight = 16;
    const int room = m_room;
    setColumnCount(2);
    setUniformRowHeights(true);
    setHeaderLabels({tr("Name"), tr("Value")});
    // Filled before the tree knows of it: it would be told of each row otherwise.
    auto *top = new QTreeWidgetItem;
    add(top, tr("Evidence"), value);
    addTopLevelItem(top->takeChild(0));
    delete top;
    if (m_isCut)
        (new QTreeWidgetItem(invisibleRootItem()))->setText(0, tr("More is in the copy as JSON"));
    expandToDepth(1);
    resizeColumnToContents(0);
    header()->resizeSection(0, std::min(header()->sectionSize(0), 30 * metrics::unit));
    const int rows = std::clamp(room - m_room + 1, 3, mostRowsInSight);
    setFixedHeight(rows * (fontMetrics().height() + metrics::halfUnit) + 2 * metrics::unit);
}

JsonTree::~JsonTree() = default;

void JsonTree::add(QTreeWidgetItem *parent, const QString &name, const JsonValue &value)
{
    if (m_room == 0) {
        m_isCut = true;
        return;
    }
    --m_room;
    auto *row = new QTreeWidgetItem(parent);
    row->setText(0, name);
    if (value.isObject()) {
        for (const auto &[key, member] : value.members()) {
            add(row, displayText(key), member);
            if (m_isCut)
                return;
        }
    } else if (value.isArray()) {
        int index = 0;
        for (const JsonValue &item : value.items()) {
            add(row, QString::number(index++), item);
            if (m_isCut)
                return;
        }
    } else {
        row->setText(1, displayText(value.asText()));
    }
}

} // namespace prism
