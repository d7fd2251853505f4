// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/file.h"
#include "engine/core/text.h"
#include "engine/detect/lint/places.h"
#include "engine/detect/security/detectors.h"
#include "engine/detect/security/filefacts.h"
#include "engine/detect/security/filewalk.h"
#include "engine/detect/security/pembundle.h"

#include <QFileInfo>
#include <QString>

#include <algorithm>
#include <set>

namespace prism {
namespace {

constexpr std::size_t maxFileBytes = std::size_t{4} << 20;
constexpr std::size_t maxCertificates = 500;

DetectorInfo describe()
{
    DetectorInfo info;
    info.id = "security.certificates";
    info.title = Sentence::saying("Certificates that expire soon");
    info.daemon = Daemon::Security;
    info.reads =
        Sentence::saying("PEM files below the option's directories; openssl x509, once a certificate");
    info.rights = Sentence::saying("root, for /etc/letsencrypt/live; what cannot be read is told");
    info.cost = Cost::Medium;
    info.options = {
        {"roots",
         "/etc/ssl,/etc/letsencrypt/live,/etc/pki/tls,/etc/nginx,/etc/apache2,/etc/haproxy,/etc/dovecot,"
         "/etc/postfix,/etc/openvpn,/usr/local/etc",
         Sentence::saying("Directories that are searched for files *.pem, *.crt, *.cer and *.cert.")},
        {"warn-days", "30", Sentence::saying("Report a certificate that expires within so many days.")},
        {"critical-days", "7", Sentence::saying("Report it as urgent.")},
        {"ca-directories", "/usr/share/ca-certificates,/etc/pki/ca-trust,/etc/ssl/certs/java",
         Sentence::saying(
             "Authorities that the distribution keeps up to date; links into them are passed over.")},
        {"max-in-file", "8",
         Sentence::saying("A file with more certificates is a bundle of authorities and passed over.")},
        {"max-depth", "5", Sentence::saying("How many levels below a root are entered.")},
    };
    info.explanation =
        "An expired certificate stops every client at once, and mostly at night. Each certificate of each "
        "file is looked at, not the first of a file alone: an intermediate one can expire as well.\n\n"
        "P1: expired, or fewer than critical-days left. P2: fewer than warn-days left, or not valid yet.\n\n"
        "Renewal by certbot or acme.sh starts 30 days before the end; a finding on such a file means that "
        "it has failed (see 'systemctl list-timers', 'certbot renew --dry-run'). After a renewal the service "
        "must be reloaded: only files are looked at here, not what a running server shows.\n\n"
        "Remove files of services that are gone, or narrow the option roots.";
    return info;
}

class CertificateSearch
{
public:
    CertificateSearch(const DetectorContext &context, const DetectorInfo &info)
        : m_context(context)
        , m_info(info)
        , m_maxInFile(static_cast<std::size_t>(std::clamp(context.number("max-in-file", 8), 1.0, 100.0)))
    {
        for (const std::string &directory : context.list("ca-directories"))
            m_authorities.push_back(placeOf(context, directory) + '/');
    }

    void search(const std::string &root, FileWalk &walk);
    [[nodiscard]] DetectorResult result(const FileWalk &walk);

private:
    void checkFile(const std::string &place);
    void checkCertificate(const std::string &shown, const PemCertificate &certificate, std::size_t index);
    void judge(const std::string &shown, const PemCertificate &certificate, std::size_t index,
               const CertificateDates &dates);

    const DetectorContext &m_context;
    const DetectorInfo &m_info;
    std::size_t m_maxInFile;
    std::vector<std::string> m_authorities;
    std::set<std::string> m_seenFiles; ///< real paths
    std::set<std::string> m_seenPems;
    std::vector<Finding> m_findings;
    std::vector<std::string> m_notes;
    std::size_t m_checked = 0;
    Sentence m_toolFailure;
};

bool isCertificateName(std::string_view name)
{
    return name.ends_with(".pem") || name.ends_with(".crt") || name.ends_with(".cer") ||
           name.ends_with(".cert");
}

void CertificateSearch::search(const std::string &root, FileWalk &walk)
{
    walk.visit(root, [this](const WalkedEntry &entry) {
        if (!entry.isDirectory() && isCertificateName(entry.name))
            checkFile(entry.path());
        return true;
    });
}

void CertificateSearch::checkFile(const std::string &place)
{
    const std::string real = QFileInfo(QString::fromStdString(place)).canonicalFilePath().toStdString();
    const bool isAuthority = std::any_of(m_authorities.begin(), m_authorities.end(),
                                         [&real](const std::string &d) { return real.starts_with(d); });
    if (real.empty() || isAuthority || !m_seenFiles.insert(real).second)
        return;
    const std::string shown = shownPlace(m_context, place);
    const auto text = readFile(place, maxFileBytes);
    if (!text) {
        m_notes.push_back("not read: " + shown + ": " + text.error().message);
        return;
    }
    const auto certificates = certificatesOf(*text, m_maxInFile + 1);
    if (certificates.size() > m_maxInFile)
        return;
    for (std::size_t i = 0; i < certificates.size(); ++i) {
        if (m_seenPems.insert(certificates[i].pem).second)
            checkCertificate(shown, certificates[i], i + 1);
    }
}

void CertificateSearch::checkCertificate(const std::string &shown, const PemCertificate &certificate,
                                         std::size_t index)
{
    if (!m_toolFailure.empty() || m_context.stop.stop_requested())
        return;
    if (++m_checked > maxCertificates) {
        m_toolFailure = Sentence::saying("there are more than %1 certificates", maxCertificates);
        return;
    }
    if (!m_context.tools->has("openssl")) {
        m_toolFailure = Sentence::saying("there are certificates, but openssl is not installed to read them");
        return;
    }
    ToolCall call;
    call.command = {"openssl", "x509", "-noout", "-subject", "-startdate", "-enddate"};
    call.standardInput = certificate.pem;
    call.outputLimit = std::size_t{64} << 10;
    const ProcessOutcome outcome = m_context.tools->run(call, m_context.stop);
    const auto dates = outcome.succeeded() ? parseCertificateDates(outcome.output) : std::nullopt;
    if (dates)
        judge(shown, certificate, index, *dates);
    else if (outcome.end != ProcessEnd::Exited)
        m_toolFailure = Sentence::saying("openssl: %1", toolFailure(outcome));
    else
        m_notes.push_back(shown + ':' + std::to_string(certificate.line) +
                          ": no certificate that openssl reads");
}

void CertificateSearch::judge(const std::string &shown, const PemCertificate &certificate, std::size_t index,
                              const CertificateDates &dates)
{
    const std::int64_t left = dates.notAfter.seconds - m_context.now.seconds;
    constexpr double day = 86400;
    const bool isEarly = dates.notBefore.seconds > m_context.now.seconds;
    const bool isUrgent = static_cast<double>(left) < m_context.number("critical-days", 7) * day;
    if (!isEarly && static_cast<double>(left) >= m_context.number("warn-days", 30) * day)
        return;
    const std::string subject = printable(dates.subject.substr(0, 200));
    std::string title = "Certificate of " + shown;
    if (left < 0)
        title += " expired on " + dates.notAfter.day();
    else if (isEarly)
        title += " is not valid before " + dates.notBefore.day();
    else
        title += " expires on " + dates.notAfter.day();
    Finding f = makeFinding(m_info, shown + ':' + std::to_string(index),
                            isUrgent ? Priority::P1 : Priority::P2, std::move(title), shown,
                            "Clients refuse a certificate outside its time. Renew it and reload the service "
                            "that uses it, or remove the file if none does.");
    f.addEvidence("file:" + shown + ':' + std::to_string(certificate.line) + ": " + subject);
    f.addEvidence("valid from " + dates.notBefore.iso() + " to " + dates.notAfter.iso());
    m_findings.push_back(std::move(f));
}

DetectorResult CertificateSearch::result(const FileWalk &walk)
{
    if (m_context.stop.stop_requested())
        return DetectorResult::failed(Sentence::saying("stopped before everything was looked at"));
    if (!m_toolFailure.empty())
        return DetectorResult::failed(m_toolFailure);
    if (m_checked == 0 && m_notes.empty() && !walk.wasCutShort())
        return DetectorResult::notApplicable(
            Sentence::saying("there is no certificate in the configured places"));
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &a, const Finding &b) { return a.priority < b.priority; });
    if (m_checked == 0)
        return DetectorResult::failed(
            Sentence::saying("no certificate could be read: %1",
                             m_notes.empty() ? walk.cutShortReason() : Sentence(m_notes.front())));
    DetectorResult result = walk.result(std::move(m_findings));
    std::move(m_notes.begin(), m_notes.end(), std::back_inserter(result.notes));
    return result;
}

class CertificatesDetector final : public Detector
{
public:
    [[nodiscard]] const DetectorInfo &info() const override { return m_info; }

    [[nodiscard]] DetectorResult run(DetectorContext &context) const override
    {
        FileWalkLimits limits;
        limits.maxEntries = 100000;
        limits.maxDepth = static_cast<int>(std::clamp(context.number("max-depth", 5), 1.0, 60.0));
        limits.maxMilliseconds = 15000;
        FileWalk walk(limits, context.stop);
        CertificateSearch search(context, m_info);
        for (const std::string &root : placesOf(context, "roots"))
            search.search(root, walk);
        return search.result(walk);
    }

private:
    const DetectorInfo m_info = describe();
};

} // namespace

std::unique_ptr<Detector> certificatesDetector()
{
    return std::make_unique<CertificatesDetector>();
}

} // namespace prism
