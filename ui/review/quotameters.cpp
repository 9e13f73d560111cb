// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/quotameters.h"

#include "models/feedwords.h"
#include "widgets/visuals.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// The share of the limit that is used; nothing where the host named none.
std::optional<double> usedShare(const Quota &quota)
{
    if (quota.left == 0)
        return 1.0;
    if (!quota.left || !quota.limit || *quota.limit <= 0)
        return std::nullopt;
    return std::clamp(1.0 - double(*quota.left) / *quota.limit, 0.0, 1.0);
}

} // namespace

QuotaMeters::QuotaMeters(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"quotaMeters"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void QuotaMeters::setQuotas(const QList<Quota> &quotas, Instant now)
{
    m_quotas.clear();
    std::ranges::copy_if(quotas, std::back_inserter(m_quotas),
                         [](const Quota &quota) { return quota.left || quota.limit || quota.resets; });
    m_now = now;
    QStringList said;
    for (const Quota &quota : std::as_const(m_quotas))
        said.append(tr("%1: %2", "host, limit").arg(quota.host, quotaSentence(quota, now)));
    setAccessibleName(tr("Limits of the hosts"));
    setAccessibleDescription(said.join("; "_L1));
    setVisible(!m_quotas.isEmpty());
    update();
}

QSize QuotaMeters::sizeHint() const
{
    return {visuals::scaled(this, 300), visuals::scaled(this, 72)};
}

int QuotaMeters::shownCount() const
{
    const int fit = std::max(1, width() / visuals::scaled(this, 190));
    return std::min<int>(int(m_quotas.size()), std::min(fit, 4));
}

QRect QuotaMeters::meterRect(int index) const
{
    const int margin = visuals::scaled(this, 16);
    const int gap = visuals::scaled(this, 28);
    const int count = std::max(1, shownCount());
    const int widest = visuals::scaled(this, 260);
    const int width = std::min(widest, (this->width() - 2 * margin - (count - 1) * gap) / count);
    const QRect box(margin + index * (width + gap), visuals::scaled(this, 10), width,
                    height() - visuals::scaled(this, 16));
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

QString QuotaMeters::words(const Quota &quota) const
{
    if (!quota.left || !quota.limit)
        return {};
    const QLocale locale;
    return tr("%1 of %2", "requests used, limit")
        .arg(locale.toString(std::max(0, *quota.limit - *quota.left)), locale.toString(*quota.limit));
}

void QuotaMeters::paintMeter(QPainter &painter, const QRect &box, const Quota &quota) const
{
    const int line = QFontMetrics(font()).height();
    const int start = layoutDirection() == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    const int end = layoutDirection() == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    const QRect head(box.left(), box.top(), box.width(), line);
    const QFont small = visuals::scaledFont(font(), visuals::labelSize);
    const QString numbers = words(quota);
    painter.setFont(visuals::semibold(font()));
    painter.setPen(palette().color(QPalette::Text));
    const int room = head.width() - QFontMetrics(small).horizontalAdvance(numbers) - 12;
    painter.drawText(head, start | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(quota.host, Qt::ElideRight, room));
    painter.setFont(visuals::scaledFont(font(), visuals::metadataSize));
    painter.setPen(visuals::secondaryText(palette()));
    painter.drawText(head, end | Qt::AlignVCenter, numbers);

    const QRectF track(box.left(), head.bottom() + visuals::scaled(this, 5), box.width(), visuals::scaled(this, 6));
    visuals::drawFrame(painter, track, visuals::line(palette()), QColor(), 3);
    if (const auto used = usedShare(quota)) {
        QRectF bar = track;
        bar.setWidth(std::max(track.width() * *used, *used > 0 ? 4.0 : 0.0));
        if (layoutDirection() == Qt::RightToLeft)
            bar.moveRight(track.right());
        const QColor ink =
            *used >= 1 ? visuals::toneText(palette(), visuals::Tone::Neutral) : palette().color(QPalette::Highlight);
        if (bar.width() >= 1)
            visuals::drawFrame(painter, bar, ink, QColor(), 3);
    }
    painter.setFont(small);
    painter.setPen(visuals::secondaryText(palette()));
    const QRect foot(box.left(), int(track.bottom()) + visuals::scaled(this, 3), box.width(),
                     QFontMetrics(small).height());
    painter.drawText(foot, start | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(quotaSentence(quota, m_now), Qt::ElideRight, foot.width()));
}

void QuotaMeters::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
    for (int i = 0; i < shownCount(); ++i)
        paintMeter(painter, meterRect(i), m_quotas.at(i));
}

/// The hosts that have no room stand in the tool tip.
bool QuotaMeters::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), accessibleDescription().replace("; "_L1, "\n"_L1), this);
    return true;
}

} // namespace marbre
