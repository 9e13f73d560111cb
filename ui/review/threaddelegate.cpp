// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/threaddelegate.h"

#include "models/threadlistmodel.h"
#include "widgets/visuals.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

/// What painting one row needs to know of its surroundings.
struct ThreadDelegate::Look
{
    QRect rect;
    QPalette palette;
    QFont font;
    const QWidget *widget = nullptr;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QColor background;
    QColor text;
    QColor secondary;
    bool current = false;
    bool selected = false;
    bool focused = false;
    bool grouped = false;
    int scaled(int pixels) const { return visuals::scaled(widget, pixels); }
    QRect mirrored(const QRect &box) const { return QStyle::visualRect(direction, rect, box); }
    int end() const { return direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft; }
    int start() const { return direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight; }
};

ThreadColumns ThreadColumns::of(const QWidget *widget, bool narrow)
{
    const auto scaled = [widget](int pixels) { return visuals::scaled(widget, pixels); };
    if (narrow) {
        return {scaled(32), scaled(52), 0, scaled(60)};
    }
    return {scaled(32), scaled(54), scaled(50), scaled(60)};
}

ThreadDelegate::ThreadDelegate(ThreadListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_now(QDateTime::currentDateTimeUtc())
{}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = m_model.isGrouped(index.row()) ? visuals::groupedRow : visuals::threadRow;
    return {option.rect.width(), visuals::scaled(option.widget, height)};
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Look look;
    look.rect = option.rect;
    look.palette = option.palette;
    look.font = option.font;
    look.widget = option.widget;
    look.direction = option.direction;
    look.current = option.state.testFlag(QStyle::State_HasFocus);
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = option.widget && option.widget->hasFocus();
    look.grouped = m_model.isGrouped(index.row());
    painter->save();
    paintBackground(*painter, look);
    look.background = look.selected || look.current
                          ? visuals::currentRow(look.palette, look.focused)
                          : look.palette.color(look.grouped ? QPalette::AlternateBase : QPalette::Base);
    look.text = visuals::readable(look.palette.color(QPalette::Text), look.background);
    look.secondary = visuals::readable(visuals::secondaryText(look.palette), look.background);

    const ThreadColumns columns = ThreadColumns::of(look.widget, m_narrow);
    QRect box = look.rect;
    const auto fromStart = [&](int width) {
        const QRect cell(box.left(), box.top(), width, box.height());
        box.setLeft(box.left() + width);
        return cell;
    };
    const auto fromEnd = [&](int width) {
        const QRect cell(box.right() + 1 - width, box.top(), width, box.height());
        box.setRight(box.right() - width);
        return cell;
    };
    const QRect marker = fromStart(columns.marker);
    const QRect score = fromStart(columns.score).adjusted(0, 0, -look.scaled(10), 0);
    const QRect age = fromEnd(columns.age).adjusted(0, 0, -look.scaled(10), 0);
    const QRect comments = fromEnd(columns.comments).adjusted(0, 0, -look.scaled(6), 0);
    const QRect middle = box.adjusted(0, 0, -look.scaled(6), 0);

    const ThreadRow *row = m_model.row(index.row());
    if (!row) {
        paintPlaceholder(*painter, look, middle);
        painter->restore();
        return;
    }
    const bool spiked = row->state == TriageState::Spiked;
    paintMarker(*painter, look, look.mirrored(marker), *row);
    painter->setFont(look.font);
    painter->setPen(spiked ? look.secondary : look.text);
    const auto points = row->score.points();
    painter->drawText(look.mirrored(score), look.end() | Qt::AlignVCenter,
                      points ? QLocale().toString(*points) : u"–"_s);
    painter->setFont(visuals::scaledFont(look.font, visuals::metadataSize));
    painter->setPen(look.secondary);
    if (columns.comments > 0) {
        painter->drawText(look.mirrored(comments), look.end() | Qt::AlignVCenter,
                          row->commentCount ? QLocale().toString(*row->commentCount) : u"–"_s);
    }
    painter->drawText(look.mirrored(age), look.end() | Qt::AlignVCenter, visuals::age(toDateTime(row->created), m_now));
    if (look.grouped) {
        paintGrouped(*painter, look, middle, *row);
    } else {
        const int half = QFontMetrics(look.font).height() + 1;
        const int top = middle.top() + (middle.height() - 2 * half) / 2;
        paintTitle(*painter, look, QRect(middle.left(), top, middle.width(), half), *row);
        paintMeta(*painter, look, QRect(middle.left(), top + half, middle.width(), half), *row);
    }
    painter->restore();
}

void ThreadDelegate::paintBackground(QPainter &painter, const Look &look) const
{
    painter.fillRect(look.rect, look.palette.color(look.grouped ? QPalette::AlternateBase : QPalette::Base));
    if (!look.current && !look.selected) {
        painter.fillRect(QRect(look.rect.left(), look.rect.bottom(), look.rect.width(), 1),
                         visuals::hairline(look.palette));
        return;
    }
    QColor border = look.focused ? look.palette.color(QPalette::Highlight) : visuals::frame(look.palette);
    if (!look.current) {
        border = QColor();
    }
    visuals::drawFrame(painter, QRectF(look.rect).adjusted(2, 0, -2, 0),
                       visuals::currentRow(look.palette, look.focused), border, 4);
}

void ThreadDelegate::paintMarker(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const
{
    const int size = look.scaled(16);
    const QRect place(box.center().x() - size / 2 + 1, box.center().y() - size / 2, size, size);
    const auto section = m_sections ? m_sections(row.remoteId) : std::nullopt;
    const auto icon = [&](const QString &name) { visuals::icon(name, look.palette).paint(&painter, place); };
    if (section && *section >= 0) {
        const QColor ink = visuals::readable(visuals::toneText(look.palette, visuals::Tone::Positive), look.background);
        visuals::drawFrame(painter, QRectF(place).adjusted(-1, -1, 1, 1), QColor(), ink, 3);
        painter.setPen(ink);
        painter.setFont(visuals::semibold(visuals::scaledFont(look.font, visuals::labelSize)));
        painter.drawText(place.adjusted(-1, -1, 1, 1), Qt::AlignCenter, QLocale().toString(*section + 1));
    } else if (section) {
        icon(u"marbre-slab"_s);
    } else if (row.state == TriageState::Spiked) {
        icon(u"marbre-spike"_s);
    } else if (row.state == TriageState::Shortlisted) {
        icon(u"bookmarks"_s);
    } else if (row.state == TriageState::Used) {
        icon(u"checkmark"_s);
    } else if (!row.seen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.palette.color(QPalette::Highlight));
        const double radius = look.scaled(9) / 2.0;
        painter.drawEllipse(QRectF(place).center(), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void ThreadDelegate::paintTitle(QPainter &painter, const Look &look, const QRect &box, const ThreadRow &row) const
{
    QFont font = row.seen ? look.font : visuals::semibold(look.font);
    font.setStrikeOut(row.state == TriageState::Spiked);
    painter.setFont(font);
    painter.setPen(row.state == TriageState::Spiked ? look.secondary : look.text);
    const QString title = row.title.isEmpty() ? tr("(no title)") : row.title;
    painter.drawText(look.mirrored(box), look.start() | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(title, Qt::ElideRight, box.width()));
}

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
    const QString title = QFontMetrics(font).elidedText(row.title, Qt::ElideRight, room);
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
    const bool covered = !m_model.coveredIn(row).isEmpty();
    const bool marked = covered || row.sameLink > 0;
    if (!(m_narrow && marked && row.theme)) { // the community gives way where a mark needs the room
        write(row.community, look.secondary);
    }
    if (row.theme && room() > look.scaled(30)) {
        const int square = look.scaled(8);
        const QRect swatch = look.mirrored(QRect(x, box.center().y() - square / 2 + 1, square, square));
        visuals::drawFrame(painter, swatch, QColor::fromRgb(m_colours ? m_colours(row.theme) : 0x888888), QColor(), 2);
        x += square + look.scaled(5);
        write(row.themeName, look.text);
    }
    if (m_narrow && row.commentCount && room() > look.scaled(30)) {
        write(tr("%n comm.", "short for comments", *row.commentCount), look.secondary);
    }
    if (row.sameLink > 0 && room() > look.scaled(30)) {
        write(tr("%n thread(s), same link", nullptr, row.sameLink + 1), look.secondary);
    }
    if (covered && room() > look.scaled(40)) {
        const int size = look.scaled(12);
        visuals::icon(u"view-history"_s, look.palette)
            .paint(&painter, look.mirrored(QRect(x, box.center().y() - size / 2 + 1, size, size)));
        x += size + look.scaled(4);
        write(tr("already covered"), look.secondary);
    }
    if (!row.score.points() && !m_narrow && room() > look.scaled(40)) {
        write(row.score.state == ScoreState::Hidden ? tr("score hidden") : tr("score not published"), look.secondary);
    }
}

void ThreadDelegate::paintPlaceholder(QPainter &painter, const Look &look, const QRect &box) const
{
    const int bar = look.scaled(8);
    const QColor shade = visuals::hairline(look.palette);
    const QRect first(box.left(), box.center().y() - bar - 2, box.width() * 3 / 5, bar);
    visuals::drawFrame(painter, look.mirrored(first), shade, QColor(), 4);
    if (!look.grouped) {
        visuals::drawFrame(painter, look.mirrored(first.translated(0, bar + 5).adjusted(0, 0, -box.width() / 4, 0)),
                           shade, QColor(), 4);
    }
}

bool ThreadDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const ThreadRow *row = m_model.row(index.row());
    if (event->type() != QEvent::ToolTip || !row) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStringList lines{row->title, tr("%1, %2").arg(row->community, visuals::moment(toDateTime(row->created)))};
    if (row->state != TriageState::New) {
        lines.append(triageLabel(row->state));
    }
    if (const QStringList slugs = m_model.coveredIn(*row); !slugs.isEmpty()) {
        lines.append(tr("Already covered in %1").arg(QLocale().createSeparatedList(slugs)));
    }
    for (QString &line : lines) {
        line = line.toHtmlEscaped();
    }
    QToolTip::showText(event->globalPos(), u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(lines.join(u"<br>"_s)),
                       view);
    return true;
}

} // namespace marbre
