// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/targetverbs.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;
class QThreadPool;

namespace prism {

/// A secret of the keychain: it can be typed, stored and taken away, and is never shown again. What keeps the
/// keychain from working is said with a way on. GUI thread; the pool must outlive it.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    SecretField(SecretStoreMaker secrets, QThreadPool &pool, QWidget *parent = nullptr);
    ~SecretField() override;

    /// Asks the keychain about that secret; what was typed for another one is dropped.
    void setSecret(const SecretName &name);

private:
    struct Answer
    {
        SecretStoreState state = SecretStoreState::Absent;
        bool isStored = false;
        std::optional<Error> error;
        std::string of; ///< name of the secret
    };
    enum class Action { Look, Write, Remove };

    void ask(Action action, const std::string &value = {});
    void take();
    void showAnswer(const Answer &answer);
    void store();

    SecretStoreMaker m_secrets;
    QThreadPool &m_pool;
    SecretName m_name;
    QFutureWatcher<Answer> m_watcher;
    bool m_again = false; // another secret was asked for meanwhile
    QLineEdit *m_edit = nullptr;
    QPushButton *m_store = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_retry = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace prism
