// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/file.h"
#include "tests/ui/windowbench.h"
#include "ui/models/targetsmodel.h"
#include "ui/pages/targetspage.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTreeView>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace prism::test {

/// A keychain in memory, in the state that a test wants.
struct MemoryKeychain
{
    SecretStoreState state = SecretStoreState::Ready;
    std::map<std::string, std::string> values;
    std::mutex mutex;
};

class MemorySecretStore final : public SecretStore
{
public:
    explicit MemorySecretStore(std::shared_ptr<MemoryKeychain> keychain)
        : m_keychain(std::move(keychain))
    {}
    SecretStoreState state() override
    {
        const std::lock_guard lock(m_keychain->mutex);
        return m_keychain->state;
    }
    Result<std::string> read(const SecretName &name) override
    {
        const std::lock_guard lock(m_keychain->mutex);
        const auto at = m_keychain->values.find(name.name);
        if (at == m_keychain->values.end())
            return Error{ErrorCode::NotFound, "no such secret", {}};
        return at->second;
    }
    Result<void> write(const SecretName &name, const std::string &value) override
    {
        const std::lock_guard lock(m_keychain->mutex);
        m_keychain->values[name.name] = value;
        return {};
    }
    Result<void> remove(const SecretName &name) override
    {
        const std::lock_guard lock(m_keychain->mutex);
        m_keychain->values.erase(name.name);
        return {};
    }

private:
    std::shared_ptr<MemoryKeychain> m_keychain;
};

/// A home with a registry, and the calls of a page that reach no host.
class TargetsBench
{
public:
    TargetsBench()
    {
        places.home = m_home.path().toStdString();
        places.registryFile = places.home + "/.prism/targets.json";
        places.dataDirectory = places.home + "/data";
        places.credentialsFile = places.home + "/.prism/credentials.personal.json";
        places.backup = backupPlacesIn(places.home, places.registryFile);
        places.backup.dataDirectory = places.dataDirectory;
        places.backup.configDirectory = places.home + "/config";
        places.backup.inbox = places.home + "/inbox";
        places.backup.host = "desk";
        places.backup.ensureApplication = [] {
        };
        calls.secrets = [keychain = keychain] {
            return std::make_unique<MemorySecretStore>(keychain);
        };
        calls.climb = [](const Target &, const auto &, const std::stop_token &) {
            return LadderResult{};
        };
        calls.verbs.plan = [](TargetVerb verb, const Target &target,
                              const std::stop_token &) -> Result<Plan> {
            Plan plan;
            plan.verb = verbName(verb);
            plan.target = target.name;
            plan.commands = {"docker compose build"};
            plan.undo = "the version before is started again";
            return plan;
        };
        calls.verbs.apply = [](TargetVerb verb, const Target &target, const std::string &,
                               const StageListener &, const auto &, const std::stop_token &) {
            VerbResult result;
            result.verb = verbName(verb);
            result.target = target.name;
            return result;
        };
    }

    /// Nothing listens on port 1 of this machine, so that asking it ends at once.
    [[nodiscard]] static Target targetNamed(const std::string &name)
    {
        Target target;
        target.name = name;
        target.sshTarget = "ann@127.0.0.1";
        target.sshPort = 1;
        target.sshKey = "~/.ssh/id_ed25519";
        target.repoDir = "/srv/stack";
        target.backendUrl = "http://127.0.0.1:41765";
        return target;
    }

    void add(const std::vector<std::string> &names) const
    {
        const auto done = editRegistry(places.registryFile, [&names](Registry &registry) -> Result<void> {
            for (const std::string &name : names) {
                if (auto put = registry.put(targetNamed(name)); !put)
                    return put;
            }
            return {};
        });
        QVERIFY(done);
    }

    [[nodiscard]] Registry registry() const { return *Registry::load(places.registryFile); }
    [[nodiscard]] QString file(const std::string &name) const
    {
        return m_home.filePath(QString::fromStdString(name));
    }

    TargetsPlaces places;
    TargetsCalls calls;
    std::shared_ptr<MemoryKeychain> keychain = std::make_shared<MemoryKeychain>();

private:
    QTemporaryDir m_home;
};

inline void type(const QWidget &page, const char *field, const char *text)
{
    auto *edit = page.findChild<QLineEdit *>(QLatin1String(field));
    QVERIFY(edit != nullptr);
    edit->clear();
    QTest::keyClicks(edit, QLatin1String(text));
}

inline void press(const QWidget &page, const char *button)
{
    QAbstractButton *found = buttonWith(page, QLatin1String(button));
    QVERIFY2(found != nullptr, button);
    QVERIFY2(found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

inline void choose(const TargetsPage &page, const std::vector<int> &rows)
{
    auto *table = page.findChild<QTreeView *>();
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = table->model()->index(row, 0);
        selection.select(index, index);
    }
    table->selectionModel()->select(selection,
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace prism::test
