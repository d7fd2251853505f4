// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ladderview.h"

#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"
#include "ui/widgets/roomybutton.h"
#include "ui/widgets/toneicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace prism {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

struct Look
{
    Tone tone;
    Glyph glyph;
    QString word;
};

Look lookOf(RungState state)
{
    switch (state) {
    case RungState::Running:
        return {Tone::Running, Glyph::Arrow, LadderView::tr("running")};
    case RungState::Passed:
        return {Tone::Clean, Glyph::Check, LadderView::tr("passed")};
    case RungState::Warning:
        return {Tone::P2, Glyph::Triangle, LadderView::tr("warning")};
    case RungState::Failed:
        return {Tone::P0, Glyph::Cross, LadderView::tr("failed")};
    case RungState::NotReached:
        break;
    }
    return {Tone::NothingRan, Glyph::Ring, LadderView::tr("not reached")};
}

// Told by the rung's id: the engine's own words are for the command line.
QString titleOf(const Rung &rung)
{
    if (rung.id == "name")
        return LadderView::tr("Name");
    if (rung.id == "port")
        return LadderView::tr("Port");
    if (rung.id == "host_key")
        return LadderView::tr("Host key");
    if (rung.id == "login")
        return LadderView::tr("Login");
    if (rung.id == "repo_dir")
        return LadderView::tr("Folder");
    if (rung.id == "disk")
        return LadderView::tr("Disk");
    if (rung.id == "clock")
        return LadderView::tr("Clock");
    return displayText(rung.title); // names of programs
}

} // namespace

LadderView::LadderView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_summary(plainLabel(this))
    , m_question(plainLabel(this))
    , m_accept(new RoomyButton(tr("Accept this host key"), this))
    , m_cancel(new RoomyButton(tr("Cancel test"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::unit);
    m_grid->setHorizontalSpacing(metrics::unit);
    m_grid->setVerticalSpacing(metrics::halfUnit);
    m_grid->setColumnStretch(1, 1);
    layout->addWidget(m_summary);
    layout->addLayout(m_grid);
    layout->addWidget(m_question);
    layout->addWidget(m_accept, 0, Qt::AlignLeft);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, &LadderView::cancelRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->hide();
        Q_EMIT keyAccepted(m_offer, m_knownHosts);
    });
    clear();
}

LadderView::~LadderView() = default;

void LadderView::clear()
{
    for (auto &[id, row] : m_rows) {
        delete row.icon;
        delete row.title;
        delete row.detail;
    }
    m_rows.clear();
    m_summary->clear();
    m_question->hide();
    m_accept->hide();
    m_cancel->hide();
    setVisible(false);
}

void LadderView::begin()
{
    clear();
    m_summary->setText(tr("Testing the connection. Nothing is changed, here or there."));
    m_cancel->show();
    setVisible(true);
}

LadderView::Row &LadderView::rowOf(const Rung &rung)
{
    const auto found = m_rows.find(rung.id);
    if (found != m_rows.end())
        return found->second;
    const int at = static_cast<int>(m_rows.size());
    Row row{new ToneIcon(this), plainLabel(this), plainLabel(this)};
    row.icon->setFixedSize(3 * metrics::unit, 3 * metrics::unit);
    row.title->setWordWrap(false);
    // A fingerprint is one long word: it wants the whole width, and must not widen the form.
    row.detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(row.icon, 2 * at, 0, 2, 1, Qt::AlignTop);
    m_grid->addWidget(row.title, 2 * at, 1);
    m_grid->addWidget(row.detail, 2 * at + 1, 1);
    return m_rows.emplace(rung.id, row).first->second;
}

void LadderView::showRung(const Rung &rung)
{
    const Row &row = rowOf(rung);
    const Look look = lookOf(rung.state);
    row.icon->setMeaning(look.tone, look.glyph, look.word);
    row.title->setText(tr("%1: %2").arg(titleOf(rung), look.word));
    QString text = displayText(rung.detail);
    if (!rung.fix.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                tr("What to do: %1").arg(displayText(rung.fix));
    row.detail->setText(text);
    row.detail->setVisible(!text.isEmpty());
}

void LadderView::showResult(const LadderResult &result)
{
    for (const Rung &rung : result.rungs)
        showRung(rung);
    m_cancel->hide();
    const bool warned =
        std::ranges::any_of(result.rungs, [](const Rung &rung) { return rung.state == RungState::Warning; });
    if (result.cancelled)
        m_summary->setText(tr("The test was cancelled."));
    else if (!result.passed())
        m_summary->setText(
            tr("The connection does not work yet. What to do stands beside the rung that failed."));
    else
        m_summary->setText(warned ? tr("The connection works, with warnings.") : tr("The connection works."));
    if (!result.offer)
        return;
    m_offer = *result.offer;
    m_knownHosts = result.knownHostsFile;
    m_question->setText(
        tr("This host was never seen. Its %1 key has the fingerprint\n%2\nAccept it only if the "
           "host's own screen shows the same.")
            .arg(displayText(m_offer.type), displayText(m_offer.fingerprint)));
    m_question->show();
    m_accept->show();
}

void LadderView::showProblem(const QString &text)
{
    m_summary->setText(text);
    m_cancel->hide();
    setVisible(true);
}

} // namespace prism
