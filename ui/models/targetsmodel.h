// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/target/reach.h"
#include "ui/models/targetssnapshot.h"

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace prism {

/// The registry as a table, a target a row, with what is known of each. GUI thread; the clock must outlive
/// it.
class TargetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Reachable, Version, Upgraded, Proven, Tags, ColumnCount };
    enum Role { ToneRole = Qt::UserRole, GlyphRole };

    explicit TargetsModel(const Clock &clock, QObject *parent = nullptr);
    ~TargetsModel() override;

    /// Takes a registry that was read again; rows of targets that persist keep their answer.
    void setSnapshot(TargetsSnapshot snapshot);
    /// Every target is being asked.
    void beginCheck();
    void setReachability(const std::string &name, const Reachability &reachability);

    [[nodiscard]] const TargetsSnapshot &snapshot() const { return m_snapshot; }
    /// Null for a row that is not there.
    [[nodiscard]] const Target *target(int row) const;
    /// -1: none of that name.
    [[nodiscard]] int rowOf(const std::string &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Target &target, int column) const;
    [[nodiscard]] QString details(const Target &target, int column) const;
    [[nodiscard]] QVariant look(const Target &target, int role) const;
    [[nodiscard]] const TargetHistory *historyOf(const Target &target) const;
    [[nodiscard]] QString when(const std::string &iso) const;

    const Clock &m_clock;
    TargetsSnapshot m_snapshot;
    std::map<std::string, Reachability> m_reached;
    bool m_asked = false;
};

} // namespace prism
