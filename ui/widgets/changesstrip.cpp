// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changesstrip.h"

#include "engine/report/whatchanged.h"
#include "ui/async/runon.h"
#include "ui/models/findingpast.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace prism {

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
    const std::string inbox = inboxOfBundle(bundle->path());
    m_pool.clear();
    if (inbox.empty()) {
        m_comparing.setFuture({});
        return hide();
    }
    m_comparing.setFuture(runOn(m_pool, [bundle, inbox] {
        ChangeSummary summary = ChangeSummary::of(whatChanged(inbox, bundle));
        bundle->letGoOfFile(); // the comparison has read all of it
        return summary;
    }));
}

void ChangesStrip::show(const ChangeSummary &summary)
{
    m_line->setText(summary.line());
    m_details->setText(summary.details().join(QLatin1Char('\n')));
    const bool opens = !summary.details().isEmpty();
    m_more->setVisible(opens);
    open(opens && m_more->isChecked());
    setVisible(!summary.line().isEmpty());
}

void ChangesStrip::open(bool isOpen)
{
    m_more->setAccessibleDescription(isOpen ? tr("Details are shown") : tr("Shows the details"));
    m_details->setVisible(isOpen);
}

} // namespace prism
