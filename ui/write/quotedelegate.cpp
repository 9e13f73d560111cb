// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/quotedelegate.h"

#include "models/feedwords.h"
#include "models/quotelistmodel.h"
#include "widgets/visuals.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

const QuoteListModel::Row &rowOf(const QModelIndex &index)
{
    return static_cast<const QuoteListModel *>(index.model())->row(index.row());
}

/// Writes one line of a row: from the left, and what was put at the right first keeps its room.
class QuoteLine
{
public:
    QuoteLine(QPainter &painter, const QRect &line, const QFont &font, const QPalette &palette)
        : m_painter(painter)
        , m_line(line)
        , m_font(font)
        , m_palette(palette)
    {}

    void right(const QString &icon, const QString &text, const QColor &colour)
    {
        if (text.isEmpty())
            return;
        const int wide = QFontMetrics(m_font).horizontalAdvance(text);
        draw(QRect(m_line.right() - wide, m_line.top(), wide + 1, m_line.height()), text, colour, m_font);
        const int size = m_line.height() * 3 / 4;
        const QRect sign(m_line.right() - wide - size - 5, m_line.center().y() - size / 2 + 1, size, size);
        paintIcon(icon, sign, colour);
        m_line.setRight(sign.left() - 8);
    }

    void left(const QString &text, const QColor &colour, const QFont &font)
    {
        const QFontMetrics metrics(font);
        if (m_line.width() < metrics.averageCharWidth() * 3)
            return;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_line.width());
        draw(m_line, shown, colour, font);
        m_line.setLeft(m_line.left() + metrics.horizontalAdvance(shown) + 8);
    }

    void sign(const QString &icon, const QColor &colour)
    {
        const int size = m_line.height() * 3 / 4;
        paintIcon(icon, QRect(m_line.left(), m_line.center().y() - size / 2 + 1, size, size), colour);
        m_line.setLeft(m_line.left() + size + 5);
    }

private:
    void paintIcon(const QString &name, const QRect &box, const QColor &colour)
    {
        QPalette tinted = m_palette;
        tinted.setColor(QPalette::WindowText, colour);
        tinted.setColor(QPalette::Text, colour);
        visuals::icon(name, tinted).paint(&m_painter, box);
    }

    void draw(const QRect &box, const QString &text, const QColor &colour, const QFont &font)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    }

    QPainter &m_painter;
    QRect m_line;
    QFont m_font;
    QPalette m_palette;
};

QColor toneOf(CheckLevel level, const QPalette &palette)
{
    switch (level) {
    case CheckLevel::Ok:
        return visuals::toneText(palette, visuals::Tone::Positive);
    case CheckLevel::Warning:
        return visuals::toneText(palette, visuals::Tone::Neutral);
    case CheckLevel::Error:
        break;
    }
    return visuals::toneText(palette, visuals::Tone::Negative);
}

QColor toneOf(TranslationState state, const QPalette &palette)
{
    return visuals::toneText(palette,
                             state == TranslationState::Reviewed ? visuals::Tone::Positive : visuals::Tone::Neutral);
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFont font = visuals::semibold(visuals::scaledFont(option.font, visuals::labelSize));
    const QRect line = option.rect.adjusted(16, 0, -12, 0);
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter.setFont(font);
    painter.setPen(visuals::secondaryText(option.palette));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, line.width()));
}

} // namespace

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {0, rowOf(index).heading ? visuals::scaled(option.widget, visuals::chip)
                                    : line * 3 + visuals::scaled(option.widget, 16)};
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QuoteListModel::Row &row = rowOf(index);
    painter->save();
    if (row.heading) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && option.widget && option.widget->hasFocus();
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::Text);
    const QColor quiet = visuals::secondaryText(palette);
    if (current) {
        painter->fillRect(option.rect, visuals::currentRow(palette, focused));
        painter->setPen(focused ? palette.color(QPalette::Highlight) : visuals::frame(palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      visuals::hairline(palette));
    const QFont small = visuals::scaledFont(option.font, visuals::metadataSize);
    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(16, visuals::scaled(option.widget, 6), -12, 0);
    line.setHeight(height);

    QuoteLine first(*painter, line, small, palette);
    first.right(translationStateIcon(row.state), translationStateLabel(row.state), toneOf(row.state, palette));
    first.left(index.data().toString(), text, visuals::semibold(option.font));
    first.left(row.quote.score.isEmpty() ? tr("no score") : row.quote.score, quiet, small);
    if (row.read)
        first.left(tr("read %1", "when a score was read").arg(shortMoment(*row.read, now())), quiet, small);

    line.translate(0, height + 1);
    QuoteLine(*painter, line, option.font, palette).left(row.quote.text.simplified(), text, option.font);

    line.translate(0, height + 1);
    const bool known = !row.verdict.isEmpty();
    const QColor tone = known ? toneOf(row.level, palette) : quiet;
    QuoteLine last(*painter, line, small, palette);
    if (!row.scoreMessage.isEmpty())
        last.right(u"data-warning"_s, tr("score"), visuals::toneText(palette, visuals::Tone::Neutral));
    last.sign(quoteVerdictIcon(row.level, known), tone);
    last.left(quoteVerdictLabel(row.verdict), tone, small);
    last.left(row.kept ? tr("left as it is") : row.message, quiet, small);
    painter->restore();
}

} // namespace marbre
