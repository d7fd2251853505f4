// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemsmodel.h"

#include "ui/models/storedreason.h"
#include "ui/style/displaytext.h"

#include <map>
#include <string_view>

namespace prism {

namespace {

QString kindText(const std::string &kind)
{
    const std::map<std::string_view, QString> texts{{"corrupt", ProblemsModel::tr("corrupt")},
                                                    {"unreadable", ProblemsModel::tr("unreadable")},
                                                    {"unknown-name", ProblemsModel::tr("unknown-name")},
                                                    {"stale", ProblemsModel::tr("stale")},
                                                    {"mismatch", ProblemsModel::tr("mismatch")},
                                                    {"unhealthy", ProblemsModel::tr("unhealthy")},
                                                    {"failed", ProblemsModel::tr("failed")},
                                                    {"duplicate-id", ProblemsModel::tr("duplicate-id")},
                                                    {"unexpected-host", ProblemsModel::tr("unexpected-host")},
                                                    {"dropped", ProblemsModel::tr("dropped")},
                                                    {"prior", ProblemsModel::tr("prior")},
                                                    {"set-aside", ProblemsModel::tr("set-aside")}};
    const auto known = texts.find(kind);
    return known == texts.end() ? displayText(kind) : known->second;
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
