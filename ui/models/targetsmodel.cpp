// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/targetsmodel.h"

#include "ui/style/displaytext.h"
#include "ui/style/glyph.h"
#include "ui/style/severitypalette.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace prism {

namespace {

constexpr std::int64_t secondsADay = 86400;

QString localTime(const UtcTime &time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(time.seconds), QLocale::ShortFormat);
}

} // namespace

TargetsModel::TargetsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

TargetsModel::~TargetsModel() = default;

void TargetsModel::setSnapshot(TargetsSnapshot snapshot)
{
    const auto &before = m_snapshot.registry.targets();
    const auto &after = snapshot.registry.targets();
    const bool sameRows = std::ranges::equal(
        before, after, {}, [](const Target &t) -> const std::string & { return t.name; },
        [](const Target &t) -> const std::string & { return t.name; });
    if (!sameRows)
        beginResetModel();
    std::erase_if(m_reached,
                  [&](const auto &known) { return snapshot.registry.find(known.first) == nullptr; });
    m_snapshot = std::move(snapshot);
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TargetsModel::beginCheck()
{
    m_asked = true;
    m_reached.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Reachable), index(rowCount() - 1, Reachable));
}

void TargetsModel::setReachability(const std::string &name, const Reachability &reachability)
{
    const int row = rowOf(name);
    if (row < 0)
        return;
    m_reached[name] = reachability;
    Q_EMIT dataChanged(index(row, Reachable), index(row, Reachable));
}

const Target *TargetsModel::target(int row) const
{
    const auto &targets = m_snapshot.registry.targets();
    return row >= 0 && static_cast<std::size_t>(row) < targets.size()
               ? &targets[static_cast<std::size_t>(row)]
               : nullptr;
}

int TargetsModel::rowOf(const std::string &name) const
{
    const auto &targets = m_snapshot.registry.targets();
    const auto at = std::ranges::find(targets, name, &Target::name);
    return at == targets.end() ? -1 : static_cast<int>(at - targets.begin());
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshot.registry.targets().size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    const Target *row = target(index.row());
    if (row == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(details(*row, index.column()));
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(*row, index.column()));
    return index.column() == Reachable ? look(*row, role) : QVariant();
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Target");
    case Reachable:
        return tr("Reachable now");
    case Version:
        return tr("Version");
    case Upgraded:
        return tr("Last upgrade");
    case Proven:
        return tr("Proven backup");
    case Tags:
        return tr("Tags");
    default:
        return {};
    }
}

QString TargetsModel::text(const Target &target, int column) const
{
    const TargetHistory *known = historyOf(target);
    const auto reached = m_reached.find(target.name);
    switch (column) {
    case Name:
        return target.name == m_snapshot.registry.defaultTarget()
                   ? tr("%1 (default)").arg(displayText(target.name))
                   : displayText(target.name);
    case Reachable:
        if (reached == m_reached.end())
            return m_asked ? tr("asking") : tr("not asked");
        return reached->second.reachable ? tr("yes") : tr("no");
    case Version:
        return known != nullptr && !known->version.empty() ? displayText(known->version) : tr("not known");
    case Upgraded:
        return known != nullptr && !known->upgradedAt.empty() ? when(known->upgradedAt) : tr("never");
    case Proven:
        return known != nullptr && !known->provenAt.empty() ? when(known->provenAt) : tr("never proven");
    case Tags: {
        QStringList out;
        for (const std::string &tag : target.tags)
            out.append(displayText(tag));
        return out.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString TargetsModel::details(const Target &target, int column) const
{
    const TargetHistory *known = historyOf(target);
    if (column == Reachable) {
        const auto reached = m_reached.find(target.name);
        return reached == m_reached.end() ? text(target, column) : displayText(reached->second.detail);
    }
    if (column == Name)
        return tr("%1, folder %2").arg(displayText(target.sshTarget), displayText(target.repoDir));
    if (column == Proven) {
        const bool copied = known != nullptr && !known->copiedAt.empty();
        return tr("When a backup of this machine's state that holds this target was last restored into a "
                  "scratch folder and compared: %1")
                   .arg(text(target, column)) +
               QLatin1Char('\n') +
               tr("Database last cloned to this machine with all rows compared: %1")
                   .arg(copied ? when(known->copiedAt) : tr("never"));
    }
    if (column == Upgraded && known != nullptr) {
        if (const auto time = parseIsoTime(known->upgradedAt))
            return localTime(*time);
    }
    return text(target, column);
}

QVariant TargetsModel::look(const Target &target, int role) const
{
    const auto reached = m_reached.find(target.name);
    Tone tone = m_asked ? Tone::Running : Tone::NothingRan;
    Glyph glyph = m_asked ? Glyph::Dots : Glyph::Ring;
    if (reached != m_reached.end()) {
        tone = reached->second.reachable ? Tone::Clean : Tone::P1;
        glyph = reached->second.reachable ? Glyph::Check : Glyph::Cross;
    }
    if (role == ToneRole)
        return static_cast<int>(tone);
    return role == GlyphRole ? QVariant(static_cast<int>(glyph)) : QVariant();
}

const TargetHistory *TargetsModel::historyOf(const Target &target) const
{
    const auto at = m_snapshot.history.find(target.name);
    return at == m_snapshot.history.end() ? nullptr : &at->second;
}

QString TargetsModel::when(const std::string &iso) const
{
    const auto time = parseIsoTime(iso);
    if (!time)
        return tr("not known");
    const std::int64_t days = (m_clock.now().seconds - time->seconds) / secondsADay;
    if (days <= 0)
        return localTime(*time);
    return tr("%n day(s) ago", nullptr, static_cast<int>(std::min<std::int64_t>(days, 100000)));
}

} // namespace prism
