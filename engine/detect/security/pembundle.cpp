// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/pembundle.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace prism {
namespace {

constexpr std::size_t maxBlock = std::size_t{64} << 10;

bool isBegin(std::string_view line)
{
    return line == "-----BEGIN CERTIFICATE-----" || line == "-----BEGIN TRUSTED CERTIFICATE-----" ||
           line == "-----BEGIN X509 CERTIFICATE-----";
}

std::optional<int> numberOf(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && !text.empty()
               ? std::optional<int>(number)
               : std::nullopt;
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "May  1 12:00:00 2026 GMT", ASN1_TIME_print(3).
std::optional<UtcTime> parseTime(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::vector<std::string_view> words;
    for (const std::string_view word : split(trimmed(text), ' ')) {
        if (!word.empty())
            words.push_back(word);
    }
    if (words.size() != 5 || words[4] != "GMT")
        return std::nullopt;
    const auto month = std::find(months.begin(), months.end(), words[0]);
    const auto day = numberOf(words[1]);
    const auto year = numberOf(words[3]);
    if (month == months.end() || !day || *day < 1 || *day > 31 || !year || *year < 1000 || *year > 9999)
        return std::nullopt;
    // Fractions of a second occur in no certificate of a public authority, but openssl would print them.
    const std::string_view time = words[2].substr(0, words[2].find('.'));
    return parseIsoTime(std::to_string(*year) + '-' +
                        twoDigits(static_cast<int>(month - months.begin()) + 1) + '-' + twoDigits(*day) +
                        'T' + std::string(time) + 'Z');
}

} // namespace

std::vector<PemCertificate> certificatesOf(std::string_view text, std::size_t limit)
{
    std::vector<PemCertificate> certificates;
    std::optional<PemCertificate> open;
    std::size_t number = 0;
    for (const std::string_view raw : lines(text)) {
        ++number;
        const std::string_view line = trimmed(raw);
        if (isBegin(line)) {
            open = PemCertificate{std::string(line) + '\n', number};
        } else if (open && line.starts_with("-----END ")) {
            open->pem += std::string(line) + '\n';
            certificates.push_back(std::move(*open));
            open.reset();
            if (certificates.size() >= limit)
                break;
        } else if (open && open->pem.size() < maxBlock) {
            open->pem += std::string(line) + '\n';
        }
    }
    return certificates;
}

std::optional<CertificateDates> parseCertificateDates(std::string_view output)
{
    CertificateDates dates;
    std::optional<UtcTime> from;
    std::optional<UtcTime> until;
    for (const std::string_view line : lines(output)) {
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view value = trimmed(line.substr(equals + 1));
        const std::string_view name = line.substr(0, equals);
        if (name == "subject")
            dates.subject = std::string(value);
        else if (name == "notBefore")
            from = parseTime(value);
        else if (name == "notAfter")
            until = parseTime(value);
    }
    if (!from || !until)
        return std::nullopt;
    dates.notBefore = *from;
    dates.notAfter = *until;
    return dates;
}

} // namespace prism
