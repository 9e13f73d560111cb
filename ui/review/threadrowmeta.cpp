// SPDX-License-Identifier: GPL-3.0-or-later
// A row's quiet words, and its tool tip.
#include "models/coveragewords.h"
#include "models/themeboard.h"
#include "models/threadlistmodel.h"
#include "models/trend.h"
#include "review/threadrowlook.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

void ThreadDelegate::paintGrouped(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const
{
    const QFont small = visuals::scaledFont(look.font, visuals::metadataSize);
    const QFontMetrics metrics(small);
    const int indent = look.scaled(18);
    painter.setPen(look.secondary);
    painter.drawText(look.mirrored(QRect(box.left(), box.top(), indent, box.height())), look.start() | Qt::AlignVCenter,
                     u"└"_s);
    const int community = std::min(metrics.horizontalAdvance(row.community) + 4, box.width() / 3);
    const int room = std::max(0, box.width() - indent - community - look.scaled(8));
    QFont font = row.seen ? small : visuals::semibold(small);
    font.setStrikeOut(row.state == TriageState::Spiked);
    const QString title = QFontMetrics(font).elidedText(rowTitle(row), Qt::ElideRight, room);
    const int used = QFontMetrics(font).horizontalAdvance(title);
    painter.setFont(font);
    painter.setPen(row.state == TriageState::Spiked ? look.secondary : look.text);
    painter.drawText(look.mirrored(QRect(box.left() + indent, box.top(), room, box.height())),
                     look.start() | Qt::AlignVCenter, title);
    painter.setFont(small);
    painter.setPen(look.secondary);
    painter.drawText(
        look.mirrored(QRect(box.left() + indent + used + look.scaled(8), box.top(), community, box.height())),
        look.start() | Qt::AlignVCenter, metrics.elidedText(row.community, Qt::ElideRight, community));
}

void ThreadDelegate::paintMeta(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const
{
    const QFont font = visuals::scaledFont(look.font, visuals::metadataSize);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int x = box.left();
    const int gap = look.scaled(8);
    const auto room = [&] { return std::max(0, box.right() + 1 - x); };
    const auto write = [&](const QString &text, const QColor &colour) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room());
        const int width = metrics.horizontalAdvance(shown);
        painter.setPen(colour);
        painter.drawText(look.mirrored(QRect(x, box.top(), width + 1, box.height())), look.start() | Qt::AlignVCenter,
                         shown);
        x += width + gap;
    };
    const QList<Coverage> covered = m_model.coveredBy(row);
    const std::optional<ThemeHint> hint = m_model.themeHint(row);
    const bool marked = !covered.isEmpty() || row.sameLink > 0;
    if (!(m_narrow && marked && (row.theme || hint))) { // the community gives way where a mark needs the room
        write(row.community, look.secondary);
    }
    if (row.theme && room() > look.scaled(30)) {
        const int square = look.scaled(8);
        const QRect swatch = look.mirrored(QRect(x, box.center().y() - square / 2 + 1, square, square));
        visuals::drawFrame(painter, swatch, QColor::fromRgb(m_colours ? m_colours(row.theme) : 0x888888), QColor(), 2);
        x += square + look.scaled(5);
        write(row.themeName, look.text);
    } else if (hint && room() > look.scaled(60)) {
        x += paintHint(painter, look, QRect(x, box.top(), room(), box.height()), *hint) + gap;
    }
    if (m_narrow && row.commentCount && room() > look.scaled(30)) {
        write(tr("%n comm.", "short for comments", *row.commentCount), look.secondary);
    }
    if (row.sameLink > 0 && room() > look.scaled(30)) {
        write(tr("%n thread(s), same link", nullptr, row.sameLink + 1), look.secondary);
    }
    if (!covered.isEmpty() && room() > look.scaled(40)) {
        const int size = look.scaled(12);
        visuals::icon(u"view-history"_s, look.palette)
            .paint(&painter, look.mirrored(QRect(x, box.center().y() - size / 2 + 1, size, size)));
        x += size + look.scaled(4);
        write(coverageMark(covered.constFirst()), look.secondary);
    }
    if (row.presence != Presence::Present && room() > look.scaled(40)) {
        write(row.presence == Presence::Removed ? tr("removed by a moderator") : tr("deleted by its author"),
              visuals::toneText(look.palette, visuals::Tone::Neutral));
    } else if (!row.score.points() && !m_narrow && room() > look.scaled(40)) {
        write(row.score.state == ScoreState::Hidden ? tr("score hidden") : tr("score not published"), look.secondary);
    }
}

/// A dashed chip: its square, its name, and "?". Answers its width.
int ThreadDelegate::paintHint(QPainter &painter, const Look &look, const QRect &room, const ThemeHint &hint)
{
    const QFontMetrics metrics(painter.font());
    const int square = look.scaled(8);
    const int side = look.scaled(5);
    const int before = side + square + look.scaled(5);
    const QString words = metrics.elidedText(tr("%1 ?", "a theme that is suggested").arg(hint.label), Qt::ElideMiddle,
                                             std::max(0, room.width() - before - side - 2));
    const int width = before + metrics.horizontalAdvance(words) + side + 1;
    const int height = std::min(room.height() - 1, metrics.height() + 1);
    const QRect chip(room.left(), room.center().y() - height / 2, width, height);
    painter.save();
    painter.setPen(QPen(visuals::frame(look.palette), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(look.mirrored(chip)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
    const QRect swatch(chip.left() + side, chip.center().y() - square / 2 + 1, square, square);
    visuals::drawFrame(painter, look.mirrored(swatch), QColor::fromRgb(hint.colour), QColor(), 2);
    painter.setPen(look.text);
    painter.drawText(look.mirrored(QRect(chip.left() + before, room.top(), width - before, room.height())),
                     look.start() | Qt::AlignVCenter, words);
    return width;
}

bool ThreadDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const ThreadRow *row = m_model.row(index.row());
    if (event->type() != QEvent::ToolTip || !row) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStringList lines{rowTitle(*row), tr("%1, %2").arg(row->community, visuals::moment(toDateTime(row->created)))};
    if (const QString trend = trendSentence(row->trend, now()); !trend.isEmpty()) {
        lines.append(trend);
    }
    if (row->state != TriageState::New) {
        lines.append(triageLabel(row->state));
    }
    if (const auto hint = m_model.themeHint(*row)) {
        lines.append(hint->why);
    }
    for (const Coverage &coverage : m_model.coveredBy(*row)) {
        lines.append(coverageSentence(coverage));
    }
    for (QString &line : lines) {
        line = line.toHtmlEscaped();
    }
    QToolTip::showText(event->globalPos(), u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(lines.join(u"<br>"_s)),
                       view);
    return true;
}

} // namespace marbre
