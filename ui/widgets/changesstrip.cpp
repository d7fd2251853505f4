// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changesstrip.h"

#include "engine/report/whatchanged.h"
#include "ui/async/runon.h"
#include "ui/models/findingpast.h"
#include "ui/style/displaytext.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace prism {

ChangesStrip::ChangesStrip(QWidget *parent)
    : QWidget(parent)
    , m_line(new QToolButton(this))
    , m_details(new QLabel(this))
{
    m_pool.setMaxThreadCount(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::halfUnit);
    m_line->setCheckable(true);
    m_line->setAutoRaise(true);
    m_line->setFocusPolicy(Qt::StrongFocus);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_line);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("What changed, in detail"));
    m_details->setContentsMargins(metrics::margin + metrics::unit, 0, 0, 0);
    layout->addWidget(m_details);
    connect(m_line, &QToolButton::toggled, this, &ChangesStrip::open);
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
    m_line->setText(withoutMnemonics(summary.line()));
    m_line->setAccessibleName(summary.line());
    m_line->setToolTip(plainToolTip(summary.line()));
    m_opens = !summary.details().isEmpty();
    m_line->setCheckable(m_opens);
    m_details->setText(summary.details().join(QLatin1Char('\n')));
    open(m_opens && m_line->isChecked());
    setVisible(!summary.line().isEmpty());
}

void ChangesStrip::open(bool isOpen)
{
    m_line->setArrowType(!m_opens          ? Qt::NoArrow
                         : isOpen          ? Qt::DownArrow
                         : isRightToLeft() ? Qt::LeftArrow
                                           : Qt::RightArrow);
    m_line->setAccessibleDescription(!m_opens ? QString()
                                     : isOpen ? tr("Details are shown")
                                              : tr("Shows the details"));
    m_details->setVisible(isOpen);
}

} // namespace prism
