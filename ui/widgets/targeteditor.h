// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/targetssnapshot.h"
#include "ui/run/laddercontroller.h"
#include "ui/run/targetverbs.h"

#include <QFutureWatcher>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QLabel;
class QThreadPool;

namespace prism {

class LadderView;
class SecretField;
class TargetForm;

/// One target with all that is done to it: its fields, the test of its connection, its key, saving, removing.
/// The registry is written on the pool, which must outlive it. GUI thread.
class TargetEditor : public QWidget
{
    Q_OBJECT

public:
    TargetEditor(TargetsPlaces places, LadderController::Climb climb, SecretStoreMaker secrets,
                 QThreadPool &pool, QWidget *parent = nullptr);
    ~TargetEditor() override;

    void edit(const Target &target, bool isDefault);
    void create(const Target &draft);
    /// The key in the registry of what is shown; empty: a draft.
    [[nodiscard]] const std::string &storedName() const;
    [[nodiscard]] bool isDirty() const;
    /// Ends in saved() or notSaved(), which may come at once.
    void save();
    /// Back to what is stored, or to an empty draft.
    void discard();

Q_SIGNALS:
    void saved();
    /// The editor says why.
    void notSaved();
    void registryChanged();
    /// What was shown is not in the registry any more.
    void removed();

private:
    using Change = std::function<Result<void>(Registry &)>;
    enum class After { Saved, Removed, Default };

    void duplicate();
    void askRemove();
    void makeDefault();
    void write(After after, Change change);
    void takeWritten();
    void test();
    void acceptKey(const HostKeyOffer &offer, const std::string &knownHostsFile);
    void forget();

    TargetsPlaces m_places;
    QThreadPool &m_pool;
    QFutureWatcher<Result<Registry>> m_writing;
    QFutureWatcher<Result<void>> m_accepting;
    After m_after = After::Saved;
    std::string m_saved; // name that is being written
    LadderController m_ladder;
    TargetForm *m_form = nullptr;
    QLabel *m_message = nullptr;
    LadderView *m_rungs = nullptr;
    SecretField *m_key = nullptr;
};

} // namespace prism
