// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/thememberdelegate.h"

#include "models/points.h"
#include "models/thememembermodel.h"
#include "models/themewords.h"
#include "models/threadlistmodel.h"
#include "review/themesign.h"
#include "widgets/visuals.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int memberRow = 74, headingRow = 30, leftOverRow = 52;

QString reasonIcon(FitReason::Kind kind)
{
    switch (kind) {
    case FitReason::Kind::Term:
        return u"format-justify-left"_s;
    case FitReason::Kind::SameLink:
        return u"object-group"_s;
    case FitReason::Kind::SameAuthor:
        return u"user"_s;
    case FitReason::Kind::PastEdition:
        return u"view-history"_s;
    case FitReason::Kind::ByHand:
        return u"document-edit"_s;
    }
    return {};
}

QString threadFacts(const ThreadRow &row)
{
    const auto points = row.score.points();
    return ThemeMemberModel::tr("%1 · %2 · %3", "community, points, age")
        .arg(row.community, points ? pointsLabel(*points) : ThemeMemberModel::tr("score unknown"),
             visuals::age(toDateTime(row.created), QDateTime::currentDateTimeUtc()));
}

} // namespace

ThemeMemberDelegate::ThemeMemberDelegate(ThemeMemberModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int ThemeMemberDelegate::fitColumn(const QWidget *widget)
{
    return visuals::scaled(widget, 84);
}

QSize ThemeMemberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = m_model.isHeading(index.row()) ? headingRow : m_model.key().isEmpty() ? leftOverRow : memberRow;
    return {option.rect.width(), visuals::scaled(option.widget, height)};
}

QRect ThemeMemberDelegate::buttonRect(const QStyleOptionViewItem &option, Button button) const
{
    const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
    const int height = scaled(24);
    const QRect takeOut(option.rect.right() + 1 - scaled(12) - height, option.rect.top() + scaled(7), height, height);
    if (button == Button::TakeOut)
        return QStyle::visualRect(option.direction, option.rect, takeOut);
    const int width = option.fontMetrics.horizontalAdvance(tr("Add")) + scaled(20);
    return QStyle::visualRect(option.direction, option.rect,
                              QRect(takeOut.left() - scaled(8) - width, takeOut.top(), width, height));
}

ThemeMemberDelegate::Button ThemeMemberDelegate::buttonAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                          const QPoint &point) const
{
    const BoardMember *member = m_model.member(index.row());
    if (!member)
        return Button::None;
    if (buttonRect(option, Button::TakeOut).contains(point))
        return Button::TakeOut;
    return !member->sure && buttonRect(option, Button::Confirm).contains(point) ? Button::Confirm : Button::None;
}

void ThemeMemberDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QString &words) const
{
    painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     visuals::line(option.palette));
    painter.setFont(visuals::scaledFont(option.font, visuals::metadataSize));
    painter.setPen(
        visuals::readable(visuals::secondaryText(option.palette), option.palette.color(QPalette::AlternateBase)));
    const QRect box =
        option.rect.adjusted(visuals::scaled(option.widget, 16), 0, -visuals::scaled(option.widget, 16), 0);
    painter.drawText(box, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft), words);
    painter.drawText(box, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                     tr("below %1 %", "degree of fit").arg(int(sureFit * 100)));
}

/// The number and a bar; a dashed bar where only the editor put it there.
void ThemeMemberDelegate::paintFit(QPainter &painter, const QStyleOptionViewItem &option, const BoardMember &member,
                                   const QColor &ground) const
{
    const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const QRect number(option.rect.left() + scaled(16), option.rect.top() + scaled(8),
                       fitColumn(option.widget) - scaled(16), QFontMetrics(option.font).height());
    painter.setFont(visuals::semibold(option.font));
    painter.setPen(visuals::readable(option.palette.color(QPalette::Text), ground));
    painter.drawText(mirrored(number), QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                     fitWords(member));
    const QRect bar(number.left(), number.bottom() + scaled(4), scaled(48), scaled(5));
    const QColor empty = visuals::mix(ground, option.palette.color(QPalette::Text), 0.18);
    if (!member.fit) {
        painter.setPen(QPen(empty, 1, Qt::DashLine));
        painter.drawLine(mirrored(bar).left(), bar.center().y(), mirrored(bar).right(), bar.center().y());
        return;
    }
    visuals::drawFrame(painter, mirrored(bar), empty, QColor(), scaled(2));
    QRect full = bar;
    full.setWidth(std::max(1, qRound(bar.width() * std::min(*member.fit, 1.0))));
    visuals::drawFrame(painter, mirrored(full), option.palette.color(QPalette::Highlight), QColor(), scaled(2));
}

void ThemeMemberDelegate::paintButtons(QPainter &painter, const QStyleOptionViewItem &option,
                                       const BoardMember &member) const
{
    const QRect takeOut = buttonRect(option, Button::TakeOut);
    const int dash = visuals::scaled(option.widget, 10); // the icon of that name is a red cross: nothing is deleted
    painter.fillRect(QRect(takeOut.center().x() - dash / 2, takeOut.center().y(), dash, 2),
                     option.palette.color(QPalette::Text));
    if (member.sure)
        return;
    const QRect confirm = buttonRect(option, Button::Confirm);
    const QColor fill = option.palette.color(QPalette::Button);
    visuals::drawFrame(painter, QRectF(confirm).adjusted(0.5, 0.5, -0.5, -0.5), fill, visuals::frame(option.palette),
                       3);
    painter.setFont(option.font);
    painter.setPen(visuals::readable(option.palette.color(QPalette::ButtonText), fill));
    painter.drawText(confirm, Qt::AlignCenter, tr("Add"));
}

void ThemeMemberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (m_model.isHeading(index.row())) {
        paintHeading(*painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const auto scaled = [&](int pixels) { return visuals::scaled(option.widget, pixels); };
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const QColor ground = paintThemeRow(*painter, option, option.state.testFlag(QStyle::State_Selected));
    const BoardMember *member = m_model.member(index.row());
    const ThreadRow *thread = m_model.board().row(m_model.idAt(index.row()));
    QRect box =
        option.rect.adjusted(member ? fitColumn(option.widget) : scaled(16), scaled(7), -scaled(16), -scaled(7));
    const int line = QFontMetrics(option.font).height() + 1;
    const int start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const int end = !member        ? 0
                    : member->sure ? scaled(36)
                                   : option.rect.right() - buttonRect(option, Button::Confirm).left();
    const QFont title = thread && thread->seen ? option.font : visuals::semibold(option.font);
    painter->setFont(title);
    painter->setPen(visuals::readable(option.palette.color(QPalette::Text), ground));
    painter->drawText(mirrored(QRect(box.left(), box.top(), box.width() - end, line)), start,
                      QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, box.width() - end));
    const QFont small = visuals::scaledFont(option.font, visuals::metadataSize);
    painter->setFont(small);
    painter->setPen(visuals::readable(visuals::secondaryText(option.palette), ground));
    const QString facts = thread ? threadFacts(*thread) : QString();
    painter->drawText(mirrored(QRect(box.left(), box.top() + line, box.width() - end, line - 2)), start,
                      QFontMetrics(small).elidedText(facts, Qt::ElideRight, box.width() - end));
    if (member) {
        paintFit(*painter, option, *member, ground);
        paintButtons(*painter, option, *member);
        QRect chips(box.left(), box.top() + 2 * line + scaled(1), box.width(), scaled(20));
        for (const FitReason &reason : member->reasons) {
            const int used =
                paintReasonChip(*painter, option, chips, reasonIcon(reason.kind), reasonWords(reason, m_model.board()));
            chips.setLeft(chips.left() + (used > 0 ? used + scaled(6) : 0));
        }
    }
    painter->restore();
}

} // namespace marbre
