// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence/oddoneoutview.h"

#include "ui/models/facttexts.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

constexpr std::size_t namedHosts = 6;

int asInt(std::size_t count)
{
    return static_cast<int>(count);
}

} // namespace

OddOneOutView::OddOneOutView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("Which hosts"), this))
    , m_text(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Which hosts have it, and what separates them from the others"));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
}

QString OddOneOutView::separatorText(const Separator &separator)
{
    const QString here = FactTexts::both(separator.group, separator.name, separator.here);
    const QString there = FactTexts::value(separator.group, separator.there);
    switch (separator.kind) {
    case Separator::Kind::SameHere:
        return separator.nowhereElse      ? tr("All of them have %1, the others do not.").arg(here)
               : !separator.there.empty() ? tr("All of them have %1, the others %2.").arg(here, there)
                                          : tr("All of them have %1, none of the others.").arg(here);
    case Separator::Kind::SameThere:
        return tr("All others have %1, none of them.")
            .arg(FactTexts::both(separator.group, separator.name, separator.there));
    case Separator::Kind::OnlyThere:
        break;
    }
    return tr("None of them has %1, all others do.").arg(FactTexts::name(separator.group, separator.name));
}

QString OddOneOutView::verdictText(const OddHosts &odd)
{
    switch (odd.verdict) {
    case OddHosts::Verdict::Everywhere:
        return tr("Every host that was looked at is among them: there is none to compare with.");
    case OddHosts::Verdict::NoFacts:
        return tr("What separates them is not known: facts of both sides were not kept.");
    case OddHosts::Verdict::TooFew:
        return tr("Too few hosts to tell what separates them: facts of one with it and of one without.");
    case OddHosts::Verdict::NoneFound:
        return tr("No single fact separates them from the others.");
    case OddHosts::Verdict::OneHost:
    case OddHosts::Verdict::Found:
        break;
    }
    return {};
}

void OddOneOutView::showHosts(const OddHosts &odd)
{
    setVisible(odd.verdict != OddHosts::Verdict::OneHost && !odd.hits.empty());
    QStringList hosts;
    for (std::size_t i = 0; i < std::min(odd.hits.size(), namedHosts); ++i)
        hosts << displayText(odd.hits[i]);
    if (odd.hits.size() > namedHosts)
        hosts << QStringLiteral("…");
    const QString list = hosts.join(QStringLiteral(", "));
    QStringList lines;
    lines << (odd.isByRule
                  ? tr("%1 of %n host(s) have findings of the rule %2: %3", nullptr, asInt(odd.looked))
                        .arg(QString::number(odd.hits.size()), displayText(odd.rule), list)
                  : tr("%1 of %n host(s) have it: %2", nullptr, asInt(odd.looked))
                        .arg(QString::number(odd.hits.size()), list));
    for (const Separator &separator : odd.separators)
        lines << separatorText(separator);
    if (odd.more > 0)
        lines << tr("%n more fact(s) separate them.", nullptr, asInt(odd.more));
    if (const QString verdict = verdictText(odd); !verdict.isEmpty())
        lines << verdict;
    const std::size_t without = odd.looked - odd.hitsWithFacts - odd.cleansWithFacts;
    if (odd.verdict >= OddHosts::Verdict::TooFew && without > 0)
        lines << tr("%n host(s) without facts are left out.", nullptr, asInt(without));
    m_text->setText(lines.join(QLatin1Char('\n')));
}

} // namespace prism
