// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prism {

/// One certificate of a PEM file: the block with its BEGIN and END lines, and nothing else of the file.
struct PemCertificate
{
    std::string pem;
    std::size_t line = 0; ///< of the BEGIN line, from 1
};

/// The certificates of a file, private keys and comments left out; at most `limit`.
[[nodiscard]] std::vector<PemCertificate> certificatesOf(std::string_view text, std::size_t limit);

/// What `openssl x509 -noout -subject -startdate -enddate` says of one certificate.
struct CertificateDates
{
    std::string subject;
    UtcTime notBefore;
    UtcTime notAfter;
};

/// Reads lines "subject=...", "notBefore=May  1 12:00:00 2026 GMT" and "notAfter=..." as OpenSSL 1.1 to 3 and
/// LibreSSL print them. Nothing if one of the times is missing or no time.
[[nodiscard]] std::optional<CertificateDates> parseCertificateDates(std::string_view output);

} // namespace prism
