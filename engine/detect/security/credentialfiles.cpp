// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/credentialfiles.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string>

#include <fnmatch.h>

namespace prism {
namespace {

constexpr std::array homeFiles{
    CredentialFile{".aws/credentials", "AWS credentials"},
    CredentialFile{".azure/msal_token_cache.json", "Azure tokens"},
    CredentialFile{".boto", "AWS credentials"},
    CredentialFile{".cargo/credentials", "crates.io token"},
    CredentialFile{".cargo/credentials.toml", "crates.io token"},
    CredentialFile{".config/gcloud/application_default_credentials.json", "Google Cloud credentials"},
    CredentialFile{".config/gcloud/credentials.db", "Google Cloud credentials"},
    CredentialFile{".config/gh/hosts.yml", "GitHub token"},
    CredentialFile{".config/glab-cli/config.yml", "GitLab token"},
    CredentialFile{".config/hub", "GitHub token"},
    CredentialFile{".config/rclone/rclone.conf", "rclone passwords"},
    CredentialFile{".config/sops/age/keys.txt", "age key"},
    CredentialFile{".docker/config.json", "registry passwords", "\"auth\""},
    CredentialFile{".gem/credentials", "RubyGems token"},
    CredentialFile{".git-credentials", "Git passwords"},
    CredentialFile{".gnupg/private-keys-v1.d/*.key", "GnuPG private key"},
    CredentialFile{".gnupg/secring.gpg", "GnuPG private keys"},
    CredentialFile{".kube/config", "Kubernetes credentials"},
    CredentialFile{".m2/settings.xml", "Maven passwords", "<password>"},
    CredentialFile{".my.cnf", "MySQL password", "password"},
    CredentialFile{".mylogin.cnf", "MySQL password"},
    CredentialFile{".netrc", "passwords of servers"},
    CredentialFile{".npmrc", "npm token", "_auth"},
    CredentialFile{".pgpass", "PostgreSQL passwords"},
    CredentialFile{".pypirc", "PyPI password", "password"},
    CredentialFile{".s3cfg", "S3 credentials"},
    CredentialFile{".simply-ops-prism.env", "Prism's environment"},
    CredentialFile{".smbcredentials", "SMB password"},
    CredentialFile{".terraform.d/credentials.tfrc.json", "Terraform token"},
    CredentialFile{".vault-token", "Vault token"},
    CredentialFile{".vnc/passwd", "VNC password"},
};

constexpr std::array systemFiles{
    CredentialFile{"/etc/shadow", "password hashes"},
    CredentialFile{"/etc/shadow-", "password hashes"},
    CredentialFile{"/etc/gshadow", "group password hashes"},
    CredentialFile{"/etc/gshadow-", "group password hashes"},
    CredentialFile{"/etc/master.passwd", "password hashes"},
    CredentialFile{"/etc/security/opasswd", "old password hashes"},
    CredentialFile{"/etc/krb5.keytab", "Kerberos keys"},
    CredentialFile{"/etc/NetworkManager/system-connections/*", "network passwords"},
    CredentialFile{"/etc/wireguard/*.conf", "WireGuard key"},
    CredentialFile{"/etc/wpa_supplicant/*.conf", "wireless passwords"},
    CredentialFile{"/etc/ppp/*-secrets", "dial-in passwords"},
    CredentialFile{"/etc/ipsec.secrets", "IPsec secrets"},
    CredentialFile{"/etc/openvpn/*.key", "OpenVPN key"},
    CredentialFile{"/etc/openvpn/*/*.key", "OpenVPN key"},
    CredentialFile{"/etc/mysql/debian.cnf", "MySQL password"},
    CredentialFile{"/etc/postfix/sasl_passwd", "mail passwords"},
    CredentialFile{"/etc/exim4/passwd.client", "mail passwords"},
    CredentialFile{"/etc/msmtprc", "mail password"},
    CredentialFile{"/etc/borgmatic/config.yaml", "backup passphrase"},
    CredentialFile{"/etc/rancher/k3s/k3s.yaml", "Kubernetes credentials"},
    CredentialFile{"/etc/kubernetes/admin.conf", "Kubernetes credentials"},
    CredentialFile{"/etc/grub.d/*_password", "boot password"},
};

/// Whether the base64 text of an OpenSSH key names a cipher other than "none".
PrivateKeyKind openSshKind(std::string_view body)
{
    // "openssh-key-v1\0", then the cipher's name as a length and bytes (PROTOCOL.key of OpenSSH).
    constexpr qsizetype magicAndLength = 15 + 4;
    const QByteArray bytes = QByteArray::fromBase64(
        QByteArray(body.data(), static_cast<qsizetype>(std::min<std::size_t>(body.size(), 100))));
    return bytes.mid(magicAndLength).startsWith("none") ? PrivateKeyKind::Plain : PrivateKeyKind::Encrypted;
}

} // namespace

std::span<const CredentialFile> homeCredentialFiles()
{
    return homeFiles;
}

std::span<const CredentialFile> systemCredentialFiles()
{
    return systemFiles;
}

bool isHomeCredentialFile(std::string_view below)
{
    const std::string path(below);
    return std::any_of(homeFiles.begin(), homeFiles.end(), [&path](const CredentialFile &file) {
        return ::fnmatch(std::string(file.path).c_str(), path.c_str(), FNM_PATHNAME) == 0;
    });
}

PrivateKeyKind privateKeyKind(std::string_view head)
{
    if (head.starts_with("PuTTY-User-Key-File-"))
        return head.find("\nEncryption: none") != std::string_view::npos ? PrivateKeyKind::Plain
                                                                         : PrivateKeyKind::Encrypted;
    const std::size_t begin = head.find("-----BEGIN ");
    if (begin == std::string_view::npos)
        return PrivateKeyKind::None;
    // A certificate may come first in a file of both.
    const std::size_t mark = head.find("PRIVATE KEY-----", begin);
    if (mark == std::string_view::npos)
        return PrivateKeyKind::None;
    const std::size_t line = head.rfind("-----BEGIN ", mark);
    const std::string_view kind = head.substr(line, mark - line);
    const std::string_view body = head.substr(mark + 16);
    if (kind.size() > 40 || body.size() < 16)
        return PrivateKeyKind::None;
    if (kind.find("OPENSSH") != std::string_view::npos)
        return openSshKind(body.substr(std::min(body.find_first_not_of("\r\n"), body.size())));
    const bool encrypted = kind.find("ENCRYPTED") != std::string_view::npos ||
                           body.substr(0, 200).find("Proc-Type: 4,ENCRYPTED") != std::string_view::npos;
    return encrypted ? PrivateKeyKind::Encrypted : PrivateKeyKind::Plain;
}

} // namespace prism
