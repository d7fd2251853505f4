// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/secretids.h"

#include "engine/core/jsonparser.h"
#include "engine/core/jsonwriter.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace prism {
namespace {

constexpr std::size_t keyDigits = 64;

std::string randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray bytes;
    for (const quint32 word : words)
        bytes += QByteArray::number(word, 16).rightJustified(8, '0');
    return bytes.toStdString();
}

} // namespace

Result<SecretIds> SecretIds::load(const DetectorMemory &memory, std::string_view detectorId)
{
    const auto stored = memory.load(detectorId);
    if (!stored)
        return stored.error();
    if (stored->has_value()) {
        const auto tree = parseJson(**stored);
        const std::string key = tree ? tree->stringOr("salt") : std::string();
        if (key.size() != keyDigits)
            return Error{ErrorCode::Corrupt, Sentence::saying("the stored salt is damaged"), {}};
        return SecretIds(key);
    }
    std::string key = randomKey();
    JsonWriter writer;
    writer.beginObject().member("salt", key).endObject();
    if (const auto saved = memory.save(detectorId, writer.text()); !saved)
        return saved.error();
    return SecretIds(std::move(key));
}

std::string SecretIds::idOf(std::string_view secret) const
{
    const QByteArray hash =
        QMessageAuthenticationCode::hash(QByteArray(secret.data(), static_cast<qsizetype>(secret.size())),
                                         QByteArray::fromStdString(m_key), QCryptographicHash::Sha256);
    return hash.toHex().left(16).toStdString();
}

} // namespace prism
