// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemsmodel.h"

#include "ui/models/storedreason.h"
#include "ui/style/displaytext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace prism {

namespace {

// docs/formats.md, "kind".
constexpr std::array kinds{
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "corrupt"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "unreadable"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "unknown-name"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "stale"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "mismatch"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "unhealthy"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "failed"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "duplicate-id"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "unexpected-host"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "dropped"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "prior"),
    QT_TRANSLATE_NOOP("prism::ProblemsModel", "set-aside"),
};

QString kindText(std::string_view kind)
{
    const auto known = std::ranges::find(kinds, kind);
    return known == kinds.end() ? displayText(kind) : ProblemsModel::tr(*known);
}

} // namespace

ProblemsModel::ProblemsModel(std::vector<Problem> problems, QObject *parent)
    : QAbstractTableModel(parent)
    , m_problems(std::move(problems))
{}

ProblemsModel::~ProblemsModel() = default;

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    QString text;
    switch (index.column()) {
    case Where:
        text = problem.key.empty() ? tr("whole bundle") : displayText(problem.key);
        break;
    case Kind:
        text = kindText(problem.kind);
        break;
    case Message:
        text = storedReason(problem.message);
        break;
    case File:
        text = displayText(problem.file);
        break;
    default:
        break;
    }
    if (role == Qt::DisplayRole)
        return text;
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(text)) : QVariant();
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("Where");
    case Kind:
        return tr("Kind");
    case Message:
        return tr("What happened");
    case File:
        return tr("File");
    default:
        return {};
    }
}

} // namespace prism
