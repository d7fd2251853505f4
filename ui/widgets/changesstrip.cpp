// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changesstrip.h"

#include "engine/core/memory.h"
#include "engine/report/whatchanged.h"
#include "ui/async/runon.h"
#include "ui/models/findingpast.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace prism {

namespace {

// The first picture of the window and what the operator does with it go before.
constexpr int patienceMs = 600;

} // namespace

ChangesStrip::ChangesStrip(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_details(new QLabel(this))
{
    m_pool.setMaxThreadCount(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::unit);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    line->addWidget(m_line, 1);
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(tr("Details of what changed"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy keepsPlace = m_more->sizePolicy(); // what stands below stays where it is
    keepsPlace.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(keepsPlace);
    m_more->hide();
    line->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(line);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("What changed, in detail"));
    layout->addWidget(m_details);
    connect(m_more, &QToolButton::toggled, this, &ChangesStrip::open);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        if (m_comparing.future().resultCount() > 0)
            show(m_comparing.future().result());
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(patienceMs);
    connect(&m_soon, &QTimer::timeout, this, &ChangesStrip::compare);
    open(false);
    hide();
}

ChangesStrip::~ChangesStrip()
{
    m_pool.clear();
}

void ChangesStrip::setBundle(const std::shared_ptr<const Bundle> &bundle)
{
    if (!bundle || bundle->id() == m_bundleId)
        return;
    m_bundleId = bundle->id();
    m_pool.clear();
    m_comparing.setFuture({});
    m_bundle = bundle;
    m_line->setText(tr("Comparing with the bundle before"));
    m_more->hide();
    m_details->clear();
    open(false);
    setVisible(!inboxOfBundle(bundle->path()).empty());
    m_soon.start();
}

void ChangesStrip::compare()
{
    const std::string inbox = inboxOfBundle(m_bundle->path());
    if (inbox.empty())
        return;
    m_comparing.setFuture(runOn(m_pool, [bundle = std::exchange(m_bundle, nullptr), inbox] {
        ChangeSummary summary = ChangeSummary::of(whatChanged(inbox, bundle));
        bundle->letGoOfFile(); // the comparison has read all of it
        giveBackFreeMemory();
        return summary;
    }));
}

void ChangesStrip::show(const ChangeSummary &summary)
{
    m_line->setText(summary.line().isEmpty() ? tr("No bundle of an earlier day to compare with")
                                             : summary.line());
    m_details->setText(summary.details().join(QLatin1Char('\n')));
    const bool opens = !summary.details().isEmpty();
    m_more->setVisible(opens);
    open(opens && m_more->isChecked());
}

void ChangesStrip::open(bool isOpen)
{
    m_more->setAccessibleDescription(isOpen ? tr("Details are shown") : tr("Shows the details"));
    m_details->setVisible(isOpen);
}

} // namespace prism
