// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/keychain/keychaincall.h"

#ifndef __APPLE__
#include "src/keychain/secretservice.h"
#endif

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace prism {
namespace {

using Done = std::function<void(const KeychainReply &)>;

// What keeps a question from being asked at all; Done if nothing does.
KeychainAnswer obstacle([[maybe_unused]] const KeychainQuestion &question)
{
#ifdef __APPLE__
    return KeychainAnswer::Done;
#else
    const KeychainAnswer state = secretservice::state();
    if (state != KeychainAnswer::Done || question.action == "state" || question.action == "write")
        return state;
    return secretservice::find(question.service, question.name);
#endif
}

KeychainAnswer answerOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainAnswer::Done;
    case QKeychain::EntryNotFound:
        return KeychainAnswer::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainAnswer::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainAnswer::Absent;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainAnswer::Failed;
}

// The keychain may have been locked, frozen or ended between the first look and QtKeychain's answer.
KeychainAnswer believed(const KeychainQuestion &question, KeychainAnswer answer)
{
#ifndef __APPLE__
    if (answer == KeychainAnswer::Done && question.action == "remove") {
        const KeychainAnswer left = secretservice::find(question.service, question.name);
        if (left != KeychainAnswer::NotFound)
            return left == KeychainAnswer::Done ? KeychainAnswer::Failed : left;
    } else if (answer == KeychainAnswer::Done && question.action == "write") {
        // A prompt that the operator declined is told as done.
        if (secretservice::find(question.service, question.name) == KeychainAnswer::NotFound)
            return KeychainAnswer::Denied;
    } else if (answer != KeychainAnswer::Done) {
        const KeychainAnswer now = secretservice::state();
        if (now != KeychainAnswer::Done)
            return now;
    }
#endif
    return answer;
}

void start(QKeychain::Job &job, const KeychainQuestion &question, const Done &done)
{
    job.setKey(question.name);
    job.setInsecureFallback(false);
    QObject::connect(&job, &QKeychain::Job::finished, QCoreApplication::instance(),
                     [question, done](QKeychain::Job *ended) {
                         KeychainReply reply;
                         reply.answer = believed(question, answerOf(ended->error()));
                         reply.sentence = ended->errorString();
                         if (const auto *read = dynamic_cast<QKeychain::ReadPasswordJob *>(ended))
                             reply.value = read->textData();
                         done(reply);
                     });
    job.start(); // deletes itself after finished()
}

} // namespace

void askKeychain(const KeychainQuestion &question, const Done &done)
{
    const KeychainAnswer first = obstacle(question);
    if (first != KeychainAnswer::Done || question.action == "state") {
        done({first, {}, {}});
    } else if (question.action == "read") {
        start(*new QKeychain::ReadPasswordJob(question.service), question, done);
    } else if (question.action == "write") {
        auto *job = new QKeychain::WritePasswordJob(question.service);
        job->setTextData(question.value);
        start(*job, question, done);
    } else {
        start(*new QKeychain::DeletePasswordJob(question.service), question, done);
    }
}

} // namespace prism
