// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/balancechart.h"

#include "widgets/visuals.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int barHeight = 14;
constexpr int barGap = 6;
constexpr int nameWidth = 84;
constexpr int totalWidth = 52;

} // namespace

BalanceChart::BalanceChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"balanceChart"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Balance"));
}

QString BalanceChart::measureName(int measure)
{
    switch (measure) {
    case 0:
        return tr("Threads");
    case 1:
        return tr("Comments");
    case 2:
        return tr("Points");
    default:
        return tr("Words");
    }
}

std::optional<int> BalanceChart::valueOf(const BalanceShare &share, int measure)
{
    switch (measure) {
    case 0:
        return share.threads;
    case 1:
        return share.comments;
    case 2:
        return share.points;
    default:
        return share.words;
    }
}

void BalanceChart::setShares(const QList<BalanceShare> &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    m_current = std::min(m_current, int(m_shares.size()) - 1);
    setAccessibleDescription(words());
    update();
    Q_EMIT currentChanged(m_current);
}

void BalanceChart::setCurrent(int share)
{
    if (share == m_current)
        return;
    m_current = share;
    setAccessibleDescription(words());
    update();
    Q_EMIT currentChanged(share);
}

/// Negative points take no room in a bar.
int BalanceChart::totalOf(int measure) const
{
    int total = 0;
    for (const BalanceShare &share : m_shares)
        total += std::max(0, valueOf(share, measure).value_or(0));
    return total;
}

QString BalanceChart::shareWords(int share) const
{
    const BalanceShare &one = m_shares.at(share);
    QStringList parts{tr("%n threads", nullptr, one.threads)};
    if (one.comments)
        parts << tr("%n comments", nullptr, *one.comments);
    if (one.points)
        parts << tr("%n points", nullptr, *one.points);
    parts << tr("%n words", nullptr, one.words);
    const QString name = one.name.isEmpty() ? tr("no name") : one.name;
    return tr("%1 %2: %3", "number, section or community, its threads, comments, points, words")
        .arg(QString::number(share + 1), name, QLocale().createSeparatedList(parts));
}

QString BalanceChart::words() const
{
    if (m_current >= 0)
        return shareWords(m_current);
    QStringList all;
    for (int share = 0; share < int(m_shares.size()); ++share)
        all << shareWords(share);
    return all.join(u'\n');
}

QSize BalanceChart::sizeHint() const
{
    return {visuals::scaled(this, 320), measures * visuals::scaled(this, barHeight + barGap)};
}

QSize BalanceChart::minimumSizeHint() const
{
    return {visuals::scaled(this, 200), sizeHint().height()};
}

QRect BalanceChart::barRect(int measure) const
{
    const int left = visuals::scaled(this, nameWidth);
    const int step = visuals::scaled(this, barHeight + barGap);
    return {left, measure * step, std::max(0, width() - left - visuals::scaled(this, totalWidth)),
            visuals::scaled(this, barHeight)};
}

QRect BalanceChart::shareRect(int measure, int share) const
{
    const QRect bar = barRect(measure);
    const int total = totalOf(measure);
    if (total == 0)
        return {};
    qint64 before = 0;
    for (int i = 0; i < share; ++i)
        before += std::max(0, valueOf(m_shares.at(i), measure).value_or(0));
    const qint64 value = std::max(0, valueOf(m_shares.at(share), measure).value_or(0));
    const int begin = int(before * bar.width() / total);
    const int end = int((before + value) * bar.width() / total);
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(bar.left() + begin, bar.top(), end - begin, bar.height()));
}

int BalanceChart::shareAt(const QPoint &point) const
{
    for (int measure = 0; measure < measures; ++measure) {
        for (int share = 0; share < int(m_shares.size()); ++share) {
            if (shareRect(measure, share).contains(point))
                return share;
        }
    }
    return -1;
}

void BalanceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(visuals::scaledFont(font(), visuals::labelSize));
    for (int measure = 0; measure < measures; ++measure)
        paintBar(painter, measure);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// Neighbours differ by their tint and carry their number.
void BalanceChart::paintBar(QPainter &painter, int measure) const
{
    const QRect bar = barRect(measure);
    const auto visual = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    painter.setPen(visuals::secondaryText(palette()));
    painter.drawText(visual({4, bar.top(), bar.left() - 8, bar.height()}), Qt::AlignVCenter | Qt::AlignLeading,
                     measureName(measure));
    painter.drawText(visual({bar.right() + 1, bar.top(), width() - bar.right() - 5, bar.height()}),
                     Qt::AlignVCenter | Qt::AlignTrailing, QLocale().toString(totalOf(measure)));
    painter.fillRect(visual(bar), visuals::hairline(palette()));
    for (int share = 0; share < int(m_shares.size()); ++share) {
        const QRect box = shareRect(measure, share).adjusted(0, 0, -1, 0);
        if (box.width() <= 0)
            continue;
        const QColor base = palette().color(QPalette::Base);
        const QColor fill = visuals::mix(base, palette().color(QPalette::Highlight),
                                         share == m_current ? 0.85
                                         : share % 2 == 0   ? 0.35
                                                            : 0.2);
        painter.fillRect(box, fill);
        const QString number = QString::number(share + 1);
        if (painter.fontMetrics().horizontalAdvance(number) + 4 > box.width())
            continue;
        painter.setPen(visuals::readable(palette().color(QPalette::Text), fill));
        painter.drawText(box, Qt::AlignCenter, number);
    }
}

void BalanceChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (m_shares.isEmpty() || (!forward && !back)) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(std::clamp(m_current + (forward ? 1 : -1), 0, int(m_shares.size()) - 1));
}

void BalanceChart::mousePressEvent(QMouseEvent *event)
{
    setCurrent(shareAt(event->position().toPoint()));
}

bool BalanceChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int share = shareAt(help->pos()); share >= 0)
            QToolTip::showText(help->globalPos(), shareWords(share), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace marbre
