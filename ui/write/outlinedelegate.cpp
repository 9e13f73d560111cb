// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/outlinedelegate.h"

#include "models/outlinemodel.h"
#include "widgets/visuals.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int edge = 6;
constexpr int indent = 26;
constexpr int lineHeight = 28;
constexpr int cardHeight = 26; // 24 and the gap below

int viewportWidth(const QStyleOptionViewItem &option)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return area ? area->viewport()->width() : option.rect.width();
}

QFont labelFont(const QStyleOptionViewItem &option)
{
    return visuals::scaledFont(option.font, visuals::labelSize);
}

int headingWidth(const QStyleOptionViewItem &option)
{
    return viewportWidth(option) - visuals::scaled(option.widget, indent + 18) - edge * 2;
}

int headingHeight(const QStyleOptionViewItem &option, const QString &heading)
{
    const QFontMetrics metrics(visuals::semibold(option.font));
    const QRect bounds = metrics.boundingRect({0, 0, headingWidth(option), 1000}, Qt::TextWordWrap,
                                              heading.isEmpty() ? u" "_s : heading);
    return std::min(bounds.height(), metrics.lineSpacing() * 3);
}

QString lineIcon(OutlineModel::Kind kind)
{
    switch (kind) {
    case OutlineModel::Kind::Header:
        return u"documentinfo"_s;
    case OutlineModel::Kind::Introduction:
        return u"format-justify-left"_s;
    default:
        return u"link"_s;
    }
}

QColor secondary(const QPalette &palette)
{
    return visuals::secondaryText(palette, QPalette::Window);
}

struct ProofSign
{
    QString icon;
    visuals::Tone tone;
};

std::optional<ProofSign> proofMark(const QModelIndex &index)
{
    switch (OutlineModel::Proof(index.data(OutlineModel::ProofRole).toInt())) {
    case OutlineModel::Proof::Right:
        return ProofSign{u"emblem-ok-symbolic"_s, visuals::Tone::Positive};
    case OutlineModel::Proof::Doubtful:
        return ProofSign{u"data-warning"_s, visuals::Tone::Neutral};
    case OutlineModel::Proof::Wrong:
        return ProofSign{u"data-error"_s, visuals::Tone::Negative};
    case OutlineModel::Proof::None:
        break;
    }
    return std::nullopt;
}

} // namespace

QRect OutlineDelegate::chevronRect(const QWidget *widget, const QRect &row)
{
    const int size = visuals::scaled(widget, 20);
    const QRect left(row.left() + edge, row.top() + visuals::scaled(widget, 5), size, size);
    return QStyle::visualRect(widget->layoutDirection(), row, left);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = 80;
    switch (OutlineModel::kind(index)) {
    case OutlineModel::Kind::Section: {
        const int heading = headingHeight(option, index.data().toString());
        return {width, heading + QFontMetrics(labelFont(option)).height() + visuals::scaled(option.widget, 15)};
    }
    case OutlineModel::Kind::Link:
    case OutlineModel::Kind::Quote:
    case OutlineModel::Kind::Material:
        return {width, visuals::scaled(option.widget, cardHeight)};
    default:
        return {width, visuals::scaled(option.widget, lineHeight)};
    }
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    const int left = visuals::scaled(option.widget, indent + 10);
    const QRect place(option.rect.left() + left, option.rect.top() + 4, option.rect.width() - left - edge,
                      editor->sizeHint().height());
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const OutlineModel::Kind kind = OutlineModel::kind(index);
    switch (kind) {
    case OutlineModel::Kind::Section:
        paintSection(painter, option, index);
        break;
    case OutlineModel::Kind::Header:
    case OutlineModel::Kind::Introduction:
    case OutlineModel::Kind::Sources:
        paintLine(painter, option, index);
        break;
    default:
        paintPiece(painter, option, index);
    }
    painter->restore();
}

void OutlineDelegate::paintPiece(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    PieceCard card{index.data(OutlineModel::IsQuoteRole).toBool(),
                   OutlineModel::kind(index) == OutlineModel::Kind::Material,
                   index.data().toString(),
                   index.data(OutlineModel::DetailRole).toString(),
                   u"checkmark"_s,
                   secondary(option.palette)};
    if (const std::optional<ProofSign> mark = proofMark(index)) {
        card.icon = mark->icon;
        card.iconColour = visuals::toneText(option.palette, mark->tone);
    }
    if (index.data(OutlineModel::CoveredRole).toBool())
        card.marks << u"view-history"_s;
    if (index.data(OutlineModel::TranslateRole).toBool())
        card.marks << u"marbre-translate"_s;
    const int left = visuals::scaled(option.widget, indent);
    paintCard(painter, option,
              QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 0, -edge - 4, -2)), card);
}

void OutlineDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect box = option.rect.adjusted(edge, 0, -edge, 0);
    if (option.state & QStyle::State_Selected) {
        const bool focused = option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus;
        visuals::drawFrame(*painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5),
                           visuals::currentRow(option.palette, focused),
                           focused ? option.palette.color(QPalette::Highlight) : visuals::frame(option.palette), 4);
    }
    const int size = visuals::scaled(option.widget, 16);
    const QRect content = box.adjusted(6, 0, -6, 0);
    const QRect icon(content.left(), content.center().y() - size / 2, size, size);
    visuals::icon(lineIcon(OutlineModel::kind(index)), option.palette)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
    painter->setPen(option.palette.color(QPalette::WindowText));
    const QRect text = content.adjusted(size + 8, 0, 0, 0);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignVCenter | Qt::AlignLeading,
                      index.data().toString());
    painter->setFont(labelFont(option));
    painter->setPen(secondary(option.palette));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignVCenter | Qt::AlignTrailing,
                      index.data(OutlineModel::DetailRole).toString());
}

void OutlineDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const int heading = headingHeight(option, index.data().toString());
    const QRect chevron = chevronRect(widget, option.rect);
    const bool open = option.state & QStyle::State_Open;
    const int arrow = visuals::scaled(widget, 12);
    QRect arrowRect(0, 0, arrow, arrow);
    arrowRect.moveCenter(chevron.center());
    visuals::icon(open ? u"go-down"_s : (option.direction == Qt::RightToLeft ? u"go-previous"_s : u"go-next"_s),
                  option.palette)
        .paint(painter, arrowRect);

    const int top = option.rect.top() + visuals::scaled(widget, 5);
    const int left = option.rect.left() + visuals::scaled(widget, indent);
    const QRect number(left, top, visuals::scaled(widget, 18), heading);
    painter->setPen(secondary(option.palette));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, number), Qt::AlignTop | Qt::AlignLeading,
                      QString::number(OutlineModel::section(index) + 1));
    const QRect words(left + visuals::scaled(widget, 16), top, headingWidth(option), heading);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->setFont(visuals::semibold(option.font));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, words),
                      Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, index.data().toString());
    paintMeter(painter, option, index,
               {left, top + heading + visuals::scaled(widget, 3), option.rect.right() - left - edge,
                visuals::scaled(widget, 14)});
}

void OutlineDelegate::paintMeter(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                 QRect area) const
{
    const auto meter = index.data(OutlineModel::MeterRole).value<QList<bool>>();
    const int height = visuals::scaled(option.widget, 6);
    const int gap = 2;
    const int most = visuals::scaled(option.widget, 14);
    const int width = meter.isEmpty() ? 0 : std::clamp(int(area.width() / 2 / meter.size()) - gap, 2, most);
    int x = area.left();
    for (const bool cited : meter) {
        const QRect segment =
            QStyle::visualRect(option.direction, option.rect, {x, area.center().y() - height / 2, width, height});
        if (cited)
            painter->fillRect(segment, visuals::toneText(option.palette, visuals::Tone::Positive));
        else
            visuals::drawFrame(*painter, QRectF(segment).adjusted(0.5, 0.5, -0.5, -0.5), Qt::transparent,
                               secondary(option.palette), 1);
        x += width + gap;
    }
    const QRect text(x + (meter.isEmpty() ? 0 : 6), area.top(), area.right() - x - 6, area.height());
    painter->setFont(labelFont(option));
    painter->setPen(secondary(option.palette));
    const QString detail =
        QFontMetrics(painter->font())
            .elidedText(index.data(OutlineModel::DetailRole).toString(), Qt::ElideRight, text.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignVCenter | Qt::AlignLeading,
                      detail);
}

void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const PieceCard &card)
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(focused ? palette.color(QPalette::Highlight)
                     : (card.toCite ? secondary(palette) : visuals::frame(palette)));
    if (card.toCite && !focused)
        pen.setDashPattern({3, 2});
    painter->setPen(pen);
    const QColor base = palette.color(QPalette::Base);
    painter->setBrush(focused ? visuals::mix(base, palette.color(QPalette::Highlight), 0.2)
                              : (selected ? visuals::mix(base, palette.color(QPalette::WindowText), 0.06) : base));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();

    const int size = visuals::scaled(option.widget, 14);
    const auto mirrored = [&](const QRect &inner) { return QStyle::visualRect(option.direction, rect, inner); };
    const QRect content = rect.adjusted(6, 0, -6, 0);
    visuals::icon(card.isQuote ? u"marbre-quote"_s : u"marbre-thread"_s, palette)
        .paint(painter, mirrored({content.left(), content.center().y() - size / 2 + 1, size, size}));
    painter->setFont(labelFont(option));
    int right = size;
    if (!card.detail.isEmpty()) {
        right = painter->fontMetrics().horizontalAdvance(card.detail);
        painter->setPen(visuals::secondaryText(palette));
        painter->drawText(mirrored(content), Qt::AlignVCenter | Qt::AlignTrailing, card.detail);
    } else if (!card.icon.isEmpty()) {
        QPalette coloured = palette;
        coloured.setColor(QPalette::WindowText, card.iconColour);
        visuals::icon(card.icon, coloured)
            .paint(painter, mirrored({content.right() - size, content.center().y() - size / 2 + 1, size, size}));
    } else {
        right = 0;
    }
    for (const QString &mark : card.marks) {
        right += right ? 4 + size : size;
        visuals::icon(mark, palette)
            .paint(painter, mirrored({content.right() - right, content.center().y() - size / 2 + 1, size, size}));
    }
    painter->setFont(visuals::scaledFont(option.font, visuals::metadataSize));
    painter->setPen(palette.color(QPalette::Text));
    const QRect words = content.adjusted(size + 6, 0, -right - (right ? 6 : 0), 0);
    painter->drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(card.text, Qt::ElideRight, words.width()));
}

} // namespace marbre
