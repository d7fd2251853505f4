// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/jsonvalue.h"

#include <QTreeWidget>

namespace prism {

/// A JSON value as a tree of names and values; of a large one the first 2,000. GUI thread.
class JsonTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit JsonTree(const JsonValue &value, QWidget *parent = nullptr);
    ~JsonTree() override;

private:
    void add(QTreeWidgetItem *parent, const QString &name, const JsonValue &value);

    int m_room = 2000;
    bool m_isCut = false;
};

} // namespace prism
