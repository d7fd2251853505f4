// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/detect/security/secretrules.h"

#include <array>
#include <cmath>

namespace prism {
namespace {

using A = TokenAlphabet;
constexpr Priority P1 = Priority::P1;
constexpr Priority P2 = Priority::P2;
constexpr Priority P3 = Priority::P3;

constexpr std::array rules{
    SecretRule{"aws-access-key", "AWS access key", "AKIA", A::Base32, 16, 16, 3.0F, P1},
    SecretRule{"aws-access-key", "AWS session access key", "ASIA", A::Base32, 16, 16, 3.0F, P2},
    SecretRule{"age-secret-key", "age secret key", "AGE-SECRET-KEY-1", A::UpperAlnum, 58, 58, 3.0F, P1},
    SecretRule{"anthropic", "Anthropic API key", "sk-ant-", A::WordDash, 80, 120, 3.5F, P1},
    SecretRule{"databricks", "Databricks token", "dapi", A::Hex, 32, 32, 3.0F, P1},
    SecretRule{"digitalocean", "DigitalOcean token", "dop_v1_", A::Hex, 64, 64, 3.0F, P1},
    SecretRule{"docker", "Docker Hub token", "dckr_pat_", A::WordDash, 27, 40, 3.0F, P1},
    SecretRule{"doppler", "Doppler token", "dp.pt.", A::Alnum, 43, 43, 3.0F, P1},
    SecretRule{"github", "GitHub token", "ghp_", A::Alnum, 36, 255, 3.0F, P1},
    SecretRule{"github", "GitHub OAuth token", "gho_", A::Alnum, 36, 255, 3.0F, P1},
    SecretRule{"github", "GitHub user token", "ghu_", A::Alnum, 36, 255, 3.0F, P1},
    SecretRule{"github", "GitHub server token", "ghs_", A::Alnum, 36, 255, 3.0F, P1},
    SecretRule{"github", "GitHub refresh token", "ghr_", A::Alnum, 36, 255, 3.0F, P1},
    SecretRule{"github", "GitHub token", "github_pat_", A::Word, 60, 255, 3.0F, P1},
    SecretRule{"gitlab", "GitLab token", "glpat-", A::WordDashDot, 20, 120, 3.0F, P1},
    SecretRule{"google-api-key", "Google API key", "AIza", A::WordDash, 35, 35, 3.5F, P2},
    SecretRule{"google-oauth", "Google OAuth client secret", "GOCSPX-", A::WordDash, 28, 28, 3.0F, P1},
    SecretRule{"grafana", "Grafana token", "glsa_", A::Word, 41, 41, 3.0F, P1},
    SecretRule{"grafana", "Grafana Cloud token", "glc_", A::Base64, 32, 400, 3.0F, P1},
    SecretRule{"hashicorp-vault", "Vault token", "hvs.", A::WordDash, 24, 200, 3.5F, P1},
    SecretRule{"huggingface", "Hugging Face token", "hf_", A::Alnum, 34, 40, 3.0F, P1},
    SecretRule{"jwt", "JSON web token", "eyJ", A::WordDashDot, 60, 4000, 4.0F, P3},
    SecretRule{"linear", "Linear API key", "lin_api_", A::Alnum, 40, 40, 3.0F, P1},
    SecretRule{"new-relic", "New Relic key", "NRAK-", A::UpperAlnum, 27, 27, 3.0F, P1},
    SecretRule{"npm", "npm token", "npm_", A::Alnum, 36, 36, 3.0F, P1},
    SecretRule{"onepassword", "1Password service account token", "ops_eyJ", A::Base64, 250, 1500, 4.0F, P1},
    SecretRule{"openai", "OpenAI API key", "sk-proj-", A::WordDash, 40, 200, 3.5F, P1},
    SecretRule{"openai", "OpenAI API key", "sk-svcacct-", A::WordDash, 40, 200, 3.5F, P1},
    SecretRule{"openai", "OpenAI API key", "sk-", A::Alnum, 48, 48, 3.5F, P1},
    SecretRule{"pulumi", "Pulumi token", "pul-", A::Hex, 40, 40, 3.0F, P1},
    SecretRule{"pypi", "PyPI token", "pypi-AgEIcHlwaS5vcmc", A::WordDash, 50, 1000, 3.0F, P1},
    SecretRule{"sendgrid", "SendGrid API key", "SG.", A::WordDashDot, 66, 66, 3.5F, P1},
    SecretRule{"shopify", "Shopify token", "shpat_", A::Hex, 32, 32, 3.0F, P1},
    SecretRule{"slack", "Slack bot token", "xoxb-", A::WordDash, 30, 200, 3.0F, P1},
    SecretRule{"slack", "Slack user token", "xoxp-", A::WordDash, 30, 200, 3.0F, P1},
    SecretRule{"slack", "Slack app token", "xapp-", A::WordDash, 30, 200, 3.0F, P1},
    SecretRule{"slack-webhook", "Slack webhook", "hooks.slack.com/services/", A::Base64Slash, 40, 60, 3.0F,
               P2},
    SecretRule{"stripe", "Stripe live key", "sk_live_", A::Alnum, 16, 110, 3.0F, P1},
    SecretRule{"stripe", "Stripe restricted key", "rk_live_", A::Alnum, 16, 110, 3.0F, P1},
    SecretRule{"tailscale", "Tailscale key", "tskey-", A::WordDash, 20, 100, 3.0F, P1},
};

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::span<const SecretRule> secretRules()
{
    return rules;
}

bool belongsTo(TokenAlphabet alphabet, char c)
{
    const bool alnum = isLower(c) || isUpper(c) || isDigit(c);
    switch (alphabet) {
    case A::Base32:
        return isUpper(c) || (c >= '2' && c <= '7');
    case A::Hex:
        return isDigit(c) || (c >= 'a' && c <= 'f');
    case A::Alnum:
        return alnum;
    case A::Word:
        return alnum || c == '_';
    case A::WordDash:
        return alnum || c == '_' || c == '-';
    case A::WordDashDot:
        return alnum || c == '_' || c == '-' || c == '.';
    case A::Base64:
        return alnum || c == '+' || c == '/' || c == '=' || c == '_' || c == '-';
    case A::Base64Slash:
        return alnum || c == '+' || c == '/';
    case A::UpperAlnum:
        return isUpper(c) || isDigit(c);
    }
    return false;
}

double entropyOf(std::string_view text)
{
    std::array<std::size_t, 256> counts{};
    for (const char c : text)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const std::size_t count : counts) {
        if (count > 0) {
            const double share = static_cast<double>(count) / static_cast<double>(text.size());
            bits -= share * std::log2(share);
        }
    }
    return bits;
}

} // namespace prism
