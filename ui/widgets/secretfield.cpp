// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include "ui/async/runon.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace prism {

namespace {

constexpr int longestSecret = 4096;

QString keychainWords(SecretStoreState state)
{
    switch (state) {
    case SecretStoreState::Ready:
        break;
    case SecretStoreState::Absent:
        return SecretField::tr("There is no keychain here. Log in to a desktop session or start a secret "
                               "service, then look again. Nothing is ever kept in a file instead.");
    case SecretStoreState::Locked:
        return SecretField::tr(
            "The keychain is locked. Unlock it in your desktop's password manager, then look again.");
    case SecretStoreState::Denied:
        return SecretField::tr("The keychain refuses Prism. Allow prism-keychain in your desktop's password "
                               "manager, then look again.");
    case SecretStoreState::Frozen:
        return SecretField::tr("The keychain does not answer. Restart the secret service, or log out and in, "
                               "then look again.");
    }
    return {};
}

} // namespace

SecretField::SecretField(SecretStoreMaker secrets, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_secrets(std::move(secrets))
    , m_pool(pool)
    , m_edit(new QLineEdit(this))
    , m_store(new RoomyButton(tr("Store"), this))
    , m_remove(new RoomyButton(tr("Remove"), this))
    , m_retry(new RoomyButton(tr("Look again"), this))
    , m_state(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::unit);
    auto *label = new QLabel(tr("API key"), this);
    label->setBuddy(m_edit);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestSecret);
    m_edit->setPlaceholderText(tr("never shown again"));
    m_edit->setAccessibleName(tr("API key"));
    m_store->setAccessibleName(tr("Store the API key in the keychain"));
    m_remove->setAccessibleName(tr("Remove the API key from the keychain"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_store, 0, 2);
    grid->addWidget(m_remove, 0, 3);
    grid->addWidget(m_state, 1, 0, 1, 3);
    grid->addWidget(m_retry, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_edit, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_store->setEnabled(!text.isEmpty()); });
    connect(m_edit, &QLineEdit::returnPressed, this, &SecretField::store);
    connect(m_store, &QPushButton::clicked, this, &SecretField::store);
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(Action::Remove); });
    connect(m_retry, &QPushButton::clicked, this, [this] { ask(Action::Look); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SecretField::take);
    m_store->setEnabled(false);
    m_remove->setEnabled(false);
    m_retry->hide();
}

SecretField::~SecretField() = default;

void SecretField::setSecret(const SecretName &name)
{
    m_name = name;
    m_edit->clear();
    m_store->setEnabled(false);
    m_remove->setEnabled(false);
    m_retry->hide();
    m_state->setText(tr("Asking the keychain."));
    if (m_watcher.isRunning())
        m_again = true;
    else
        ask(Action::Look);
}

void SecretField::store()
{
    if (m_edit->text().isEmpty() || m_watcher.isRunning())
        return;
    const std::string value = m_edit->text().toStdString();
    m_edit->clear();
    m_store->setEnabled(false);
    ask(Action::Write, value);
}

void SecretField::ask(Action action, const std::string &value)
{
    if (m_watcher.isRunning())
        return;
    m_watcher.setFuture(runOn(m_pool, [make = m_secrets, name = m_name, action, value] {
        Answer answer;
        answer.of = name.name;
        const std::unique_ptr<SecretStore> store = make ? make() : nullptr;
        if (!store)
            return answer;
        // Asked first: a locked keychain may say that a secret is not there, or that it took one.
        answer.state = store->state();
        if (answer.state != SecretStoreState::Ready)
            return answer;
        Result<void> done;
        if (action == Action::Write)
            done = store->write(name, value);
        else if (action == Action::Remove)
            done = store->remove(name);
        if (!done)
            answer.error = done.error();
        const auto read = store->read(name); // its value is dropped
        answer.isStored = read.has_value();
        if (!read && read.error().code != ErrorCode::NotFound && !answer.error)
            answer.error = read.error();
        return answer;
    }));
}

void SecretField::take()
{
    const auto future = m_watcher.future();
    if (std::exchange(m_again, false)) {
        ask(Action::Look);
        return;
    }
    if (future.resultCount() > 0)
        showAnswer(future.result());
}

void SecretField::showAnswer(const Answer &answer)
{
    m_retry->setVisible(answer.state != SecretStoreState::Ready || answer.error);
    m_remove->setEnabled(answer.isStored);
    if (answer.state != SecretStoreState::Ready)
        m_state->setText(keychainWords(answer.state));
    else if (answer.error)
        m_state->setText(tr("The keychain could not do it: %1").arg(displayText(answer.error->message)));
    else
        m_state->setText(answer.isStored ? tr("A key is stored in the keychain.")
                                         : tr("No key is stored in the keychain."));
}

} // namespace prism
