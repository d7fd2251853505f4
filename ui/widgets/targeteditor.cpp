// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targeteditor.h"

#include "engine/target/install.h"
#include "engine/target/validate.h"
#include "ui/async/runon.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/ladderview.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/targetform.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace prism {

TargetEditor::TargetEditor(TargetsPlaces places, LadderController::Climb climb, SecretStoreMaker secrets,
                           QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_places(std::move(places))
    , m_pool(pool)
    , m_ladder(std::move(climb))
    , m_form(new TargetForm(this))
    , m_message(new QLabel(this))
    , m_rungs(new LadderView(this))
    , m_key(new SecretField(std::move(secrets), pool, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::unit, 0, metrics::unit, metrics::unit);
    layout->setSpacing(metrics::unit);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_rungs);
    layout->addWidget(m_key);
    layout->addStretch(1);
    m_key->hide(); // a key belongs to a target that has a name for good
    connect(m_form, &TargetForm::saveRequested, this, &TargetEditor::save);
    connect(m_form, &TargetForm::duplicateRequested, this, &TargetEditor::duplicate);
    connect(m_form, &TargetForm::removeRequested, this, &TargetEditor::askRemove);
    connect(m_form, &TargetForm::defaultRequested, this, &TargetEditor::makeDefault);
    connect(m_form, &TargetForm::testRequested, this, &TargetEditor::test);
    connect(m_form, &TargetForm::edited, this, &TargetEditor::forget);
    connect(&m_ladder, &LadderController::rungChanged, m_rungs, &LadderView::showRung);
    connect(&m_ladder, &LadderController::finished, m_rungs, &LadderView::showResult);
    connect(m_rungs, &LadderView::cancelRequested, this, [this] { m_ladder.cancel(); });
    connect(m_rungs, &LadderView::keyAccepted, this, &TargetEditor::acceptKey);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &TargetEditor::takeWritten);
    connect(&m_accepting, &QFutureWatcherBase::finished, this, [this] {
        const Result<void> accepted = m_accepting.future().result();
        if (accepted)
            test();
        else
            m_rungs->showProblem(
                tr("The key was not accepted: %1").arg(displayText(accepted.error().text())));
    });
}

TargetEditor::~TargetEditor() = default;

void TargetEditor::edit(const Target &target, bool isDefault)
{
    forget();
    m_form->edit(target, isDefault);
    m_key->setVisible(true);
    m_key->setSecret(apiKeyName(target.name));
}

void TargetEditor::create(const Target &draft)
{
    forget();
    m_form->draft(draft);
    m_key->hide();
}

const std::string &TargetEditor::storedName() const
{
    return m_form->storedName();
}

bool TargetEditor::isDirty() const
{
    return m_form->isDirty();
}

void TargetEditor::save()
{
    if (m_writing.isRunning() || !m_form->isDirty())
        return;
    if (!m_form->check()) {
        m_message->setText(tr("Nothing was saved. What is not right stands below its field."));
        m_message->show();
        Q_EMIT notSaved();
        return;
    }
    const Target target = m_form->target();
    m_saved = target.name;
    write(After::Saved, [target, before = m_form->storedName()](Registry &registry) -> Result<void> {
        if (target.name != before && registry.find(target.name) != nullptr)
            return Error{ErrorCode::InvalidInput,
                         Sentence::saying("a target of that name is in the registry already"), target.name};
        const bool wasDefault = !before.empty() && registry.defaultTarget() == before;
        if (auto put = registry.put(target); !put)
            return put;
        if (before.empty() || before == target.name)
            return {};
        if (registry.find(before) != nullptr) {
            if (auto gone = registry.remove(before); !gone)
                return gone;
        }
        return wasDefault ? registry.setDefault(target.name) : Result<void>();
    });
}

void TargetEditor::discard()
{
    m_form->revert();
}

void TargetEditor::duplicate()
{
    Target copy = m_form->target();
    copy.name += "-copy";
    copy.containers = {}; // their names follow the target's
    create(copy);
    m_message->setText(tr("A copy. Give it a name and an SSH target of its own, then save it."));
    m_message->show();
}

void TargetEditor::askRemove()
{
    const std::string name = m_form->storedName();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a target"),
                                tr("Take %1 out of the registry?").arg(displayText(name)),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The host is not touched. The registry before this stays beside it as "
                               "targets.json.bak."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::accepted, this, [this, name] {
        write(After::Removed, [name](Registry &registry) { return registry.remove(name); });
    });
    box->open();
}

void TargetEditor::makeDefault()
{
    write(After::Default,
          [name = m_form->storedName()](Registry &registry) { return registry.setDefault(name); });
}

void TargetEditor::write(After after, Change change)
{
    if (m_writing.isRunning())
        return;
    m_after = after;
    m_form->setBusy(true);
    m_message->hide();
    m_writing.setFuture(runOn(m_pool, [path = m_places.registryFile, change = std::move(change)] {
        return editRegistry(path, change);
    }));
}

void TargetEditor::takeWritten()
{
    m_form->setBusy(false);
    const Result<Registry> written = m_writing.future().result();
    if (!written) {
        m_message->setText(tr("Nothing was saved: %1").arg(displayText(written.error().text())));
        m_message->show();
        if (m_after == After::Saved)
            Q_EMIT notSaved();
        return;
    }
    if (m_after == After::Removed) {
        create(newTarget());
        Q_EMIT removed();
    } else {
        const std::string name = m_after == After::Saved ? m_saved : m_form->storedName();
        const bool isNewName = name != m_form->storedName();
        m_form->markSaved(written->defaultTarget() == name);
        m_key->setVisible(true);
        if (isNewName)
            m_key->setSecret(apiKeyName(name));
    }
    Q_EMIT registryChanged();
    if (m_after == After::Saved)
        Q_EMIT saved();
}

void TargetEditor::test()
{
    if (!m_form->check()) {
        m_message->setText(tr("Nothing was tested. What is not right stands below its field."));
        m_message->show();
        return;
    }
    m_message->hide();
    m_rungs->begin();
    m_ladder.start(m_form->target());
}

void TargetEditor::acceptKey(const HostKeyOffer &offer, const std::string &knownHostsFile)
{
    if (m_accepting.isRunning())
        return;
    m_accepting.setFuture(runOn(
        m_pool, [offer, knownHostsFile] { return acceptHostKey(offer, offer.fingerprint, knownHostsFile); }));
}

void TargetEditor::forget()
{
    m_ladder.drop();
    m_rungs->clear();
    m_message->hide();
}

} // namespace prism
