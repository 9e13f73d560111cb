// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/relateddialog.h"

#include "desk/desk.h"
#include "widgets/searchfield.h"
#include "widgets/visuals.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int choiceEdge = 8;

/// A box to tick, headline and date, and below them why.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + QFontMetrics(small(option)).height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        if (option.state & QStyle::State_Selected)
            visuals::drawFrame(*painter, QRectF(option.rect).adjusted(1.5, 0.5, -1.5, -1.5),
                               visuals::currentRow(palette, true), palette.color(QPalette::Highlight), 4);
        const int box = visuals::scaled(option.widget, 16);
        const QRect line = option.rect.adjusted(choiceEdge, 6, -choiceEdge, 0);
        const auto mirrored = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        paintBox(*painter, mirrored({line.left(), line.top() + (option.fontMetrics.height() - box) / 2, box, box}),
                 palette, index.data(RelatedChoiceModel::ChosenRole).toBool());
        const QRect words = line.adjusted(box + choiceEdge, 0, 0, 0);
        const QString date = index.data(RelatedChoiceModel::DateRole).toString();
        const int dateWidth = QFontMetrics(small(option)).horizontalAdvance(date);
        const int height = option.fontMetrics.height();
        drawText(*painter, mirrored({words.left(), words.top(), words.width() - dateWidth - choiceEdge, height}),
                 option.font, palette.color(QPalette::Text), index.data(RelatedChoiceModel::HeadlineRole).toString());
        drawText(*painter, mirrored({words.right() + 1 - dateWidth, words.top(), dateWidth, height}), small(option),
                 visuals::secondaryText(palette), date);
        drawText(*painter, mirrored({words.left(), words.top() + height + 1, words.width(), height}), small(option),
                 visuals::secondaryText(palette), index.data(RelatedChoiceModel::ReasonsRole).toString());
        painter->restore();
    }

private:
    static QFont small(const QStyleOptionViewItem &option)
    {
        return visuals::scaledFont(option.font, visuals::labelSize);
    }

    static void drawText(QPainter &painter, const QRect &area, const QFont &font, const QColor &colour,
                         const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignTop | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }

    static void paintBox(QPainter &painter, const QRect &rect, const QPalette &palette, bool chosen)
    {
        visuals::drawFrame(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), palette.color(QPalette::Base),
                           chosen ? palette.color(QPalette::Highlight) : visuals::frame(palette));
        if (chosen)
            visuals::icon(u"checkmark"_s, palette).paint(&painter, rect.adjusted(1, 1, -1, -1));
    }
};

} // namespace

RelatedDialog::RelatedDialog(Desk &desk, EditionDocument &edition, RelatedModel &chosen, QWidget *parent)
    : QDialog(parent)
    , m_model(chosen)
    , m_field(new SearchField(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"relatedDialog"_s);
    setWindowTitle(tr("Related editions"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(u"relatedField"_s);
    m_field->setAccessibleName(tr("Words of a headline"));
    m_field->setPlaceholderText(tr("Suggested below; words of a headline find others"));
    m_field->installEventFilter(this);
    makeList();
    m_hint->setObjectName(u"relatedHint"_s);
    m_hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Return chooses
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(buttons);
    resize(visuals::scaled(this, 560), visuals::scaled(this, 420));
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setWords(words);
        renewHint();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggest(desk, edition);
    renewHint();
}

void RelatedDialog::makeList()
{
    m_list->setObjectName(u"relatedChoices"_s);
    m_list->setAccessibleName(tr("Past editions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { m_model.toggle(index.row()); });
}

void RelatedDialog::suggest(Desk &desk, EditionDocument &edition)
{
    desk.relatedEditions(edition.edition(), edition.id())
        .then(this, [this](const Result<QList<RelatedEdition>> &related) {
            m_searching = false;
            if (related)
                m_model.setSuggestions(*related);
            else
                m_failure = related.error().text();
            renewHint();
        });
}

void RelatedDialog::renewHint()
{
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0, 0));
    if (!m_failure.isEmpty())
        m_hint->setText(m_failure);
    else if (m_searching)
        m_hint->setText(tr("Looking through the archive…"));
    else if (m_model.rowCount() == 0)
        m_hint->setText(m_field->text().trimmed().isEmpty()
                            ? tr("No past edition shares threads, themes or words with this one.")
                            : tr("No past edition has these words in its headline."));
    else
        m_hint->setText(tr("Return chooses an edition, or takes it back."));
}

void RelatedDialog::toggle()
{
    if (m_list->currentIndex().isValid())
        m_model.toggle(m_list->currentIndex().row());
}

// From the field the list can be used without leaving it.
bool RelatedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Space && watched == m_list)) {
        toggle();
        return true;
    }
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Up) && m_model.rowCount() > 0) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model.rowCount() - 1);
        m_list->setCurrentIndex(m_model.index(row, 0));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace marbre
