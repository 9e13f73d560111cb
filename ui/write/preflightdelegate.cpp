// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/preflightdelegate.h"

#include "editorial/checklevel.h"
#include "models/preflightmodel.h"
#include "widgets/visuals.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

using Kind = PreflightEntry::Kind;

constexpr int sectionHeight = 28;
constexpr int findingHeight = 46;
constexpr int passedHeight = 26;
constexpr int lineEdge = 14;    // left and right of a line
constexpr int wordsIndent = 40; // of words, behind the icon
constexpr int iconSize = 16;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(PreflightModel::KindRole).toInt());
}

QString iconOf(Kind kind, CheckLevel level)
{
    if (kind == Kind::Muted)
        return u"notifications-disabled"_s;
    switch (level) {
    case CheckLevel::Ok:
        return u"emblem-ok-symbolic"_s;
    case CheckLevel::Warning:
        return u"data-warning"_s;
    case CheckLevel::Error:
        break;
    }
    return u"data-error"_s;
}

visuals::Tone toneOf(CheckLevel level)
{
    return level == CheckLevel::Ok        ? visuals::Tone::Positive
           : level == CheckLevel::Warning ? visuals::Tone::Neutral
                                          : visuals::Tone::Negative;
}

/// An icon in the colour of its level.
void paintIcon(QPainter *painter, const QRect &box, const QString &name, const QColor &colour, QPalette palette)
{
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    visuals::icon(name, palette).paint(painter, box);
}

bool isCurrent(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor quietText(const QStyleOptionViewItem &option)
{
    const QColor colour = visuals::secondaryText(option.palette);
    if (!isCurrent(option))
        return colour;
    return visuals::readable(colour, visuals::currentRow(option.palette, option.state.testFlag(QStyle::State_Active)));
}

void paintRow(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (isCurrent(option)) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(option.rect, visuals::currentRow(option.palette, focused));
        painter->setPen(focused ? option.palette.color(QPalette::Highlight) : visuals::frame(option.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        return;
    }
    painter->setPen(visuals::hairline(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QFont &font,
               const QColor &colour, const QString &text)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, line),
                      int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), shown);
}

} // namespace

void PreflightDelegate::setOpen(const QModelIndex &index, int cardHeight)
{
    const QPersistentModelIndex before = m_open;
    m_open = index;
    m_cardHeight = cardHeight;
    if (before.isValid() && before != m_open)
        Q_EMIT sizeHintChanged(before);
    if (m_open.isValid())
        Q_EMIT sizeHintChanged(m_open);
}

int PreflightDelegate::cardIndent(const QWidget *widget)
{
    return visuals::scaled(widget, wordsIndent);
}

QSize PreflightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int card = m_open == index ? m_cardHeight : 0;
    switch (kindOf(index)) {
    case Kind::Section:
        return {80, visuals::scaled(option.widget, sectionHeight)};
    case Kind::Finding:
        return {80, visuals::scaled(option.widget, findingHeight) + card};
    default:
        return {80, visuals::scaled(option.widget, passedHeight)};
    }
}

void PreflightDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex &) const
{
    const int left = cardIndent(option.widget);
    const QRect place(option.rect.left() + left, option.rect.bottom() + 1 - m_cardHeight,
                      option.rect.width() - left - lineEdge, m_cardHeight);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

void PreflightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (kindOf(index)) {
    case Kind::Section:
        paintSection(painter, option, index);
        break;
    case Kind::Finding:
        paintFinding(painter, option, index);
        break;
    default:
        paintLine(painter, option, index);
    }
    painter->restore();
}

void PreflightDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    const QFont font = visuals::semibold(visuals::scaledFont(option.font, visuals::labelSize));
    const QColor colour = visuals::secondaryText(option.palette, QPalette::Window);
    const QRect line = option.rect.adjusted(lineEdge, 0, -lineEdge, 0);
    const QString title = index.data().toString();
    paintText(painter, option, line, font, colour, title);
    const int width = QFontMetrics(font).horizontalAdvance(title) + 8;
    paintText(painter, option, line.adjusted(width, 0, 0, 0), visuals::scaledFont(option.font, visuals::labelSize),
              colour, index.data(PreflightModel::PlaceRole).toString());
}

/// At the right end of a line; how much room it takes there.
int PreflightDelegate::paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QRect &line) const
{
    const QString place = index.data(PreflightModel::PlaceRole).toString();
    if (place.isEmpty())
        return 0;
    const QFont font = visuals::scaledFont(option.font, visuals::metadataSize);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(place) + 2, line.width() / 2);
    paintText(painter, option, QRect(line.right() + 1 - width, line.top(), width, line.height()), font,
              quietText(option), place);
    return width + 10;
}

void PreflightDelegate::paintFinding(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    paintRow(painter, option);
    const auto level = CheckLevel(index.data(PreflightModel::LevelRole).toInt());
    const int height = visuals::scaled(option.widget, findingHeight);
    const int half = height / 2 - 3;
    const QRect words(option.rect.left() + cardIndent(option.widget), option.rect.top() + 4,
                      option.rect.width() - cardIndent(option.widget) - lineEdge, half);
    const int size = visuals::scaled(option.widget, iconSize);
    const QRect icon(option.rect.left() + lineEdge, words.top() + (half - size) / 2, size, size);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, icon), iconOf(Kind::Finding, level),
              visuals::toneText(option.palette, toneOf(level)), option.palette);
    const int place = paintPlace(painter, option, index, words);
    paintText(painter, option, words.adjusted(0, 0, -place, 0), visuals::semibold(option.font),
              option.palette.color(QPalette::Text), index.data().toString());
    paintText(painter, option, words.translated(0, half), visuals::scaledFont(option.font, visuals::metadataSize),
              quietText(option), index.data(PreflightModel::DetailRole).toString());
}

void PreflightDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isCurrent(option))
        paintRow(painter, option);
    const Kind kind = kindOf(index);
    QRect words = option.rect.adjusted(cardIndent(option.widget), 0, -lineEdge, 0);
    if (kind != Kind::More) {
        const int size = visuals::scaled(option.widget, iconSize);
        const QRect icon(option.rect.left() + lineEdge, words.top() + (words.height() - size) / 2, size, size);
        const QColor colour =
            kind == Kind::Muted ? quietText(option) : visuals::toneText(option.palette, visuals::Tone::Positive);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, icon), iconOf(kind, CheckLevel::Ok),
                  colour, option.palette);
    }
    const int place = paintPlace(painter, option, index, words);
    const QColor colour = kind == Kind::Passed ? option.palette.color(QPalette::Text) : quietText(option);
    paintText(painter, option, words.adjusted(0, 0, -place, 0), option.font, colour, index.data().toString());
}

} // namespace marbre
