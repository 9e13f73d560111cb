// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "widgets/searchfield.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

enum Role { KindRole = Qt::UserRole, CommandRole, EditionRole, ThreadRole, CommentRole, DetailRole };
enum Kind { Heading, Command, Hit };

constexpr int paletteWidth = 640;
constexpr int hitsOfAKind = 6;

/// A row: icon, words, and at the right the shortcut or the date.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = index.data(KindRole).toInt() == Heading ? visuals::sidebarRow : visuals::groupedRow;
        return {100, visuals::scaled(option.widget, height)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        QRect box = option.rect.adjusted(8, 0, -8, 0);
        if (index.data(KindRole).toInt() == Heading) {
            painter->setFont(visuals::semibold(visuals::scaledFont(option.font, visuals::labelSize)));
            painter->setPen(visuals::secondaryText(palette));
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state & QStyle::State_Selected)
            visuals::drawFrame(*painter, QRectF(option.rect).adjusted(2.5, 0.5, -2.5, -0.5),
                               visuals::currentRow(palette, true), palette.color(QPalette::Highlight));
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(box.left(), box.center().y() - 8, 16, 16));
        box.setLeft(box.left() + 26);
        const QString detail = index.data(DetailRole).toString();
        painter->setFont(visuals::scaledFont(option.font, visuals::metadataSize));
        painter->setPen(visuals::secondaryText(palette));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, detail);
        box.setRight(box.right() - painter->fontMetrics().horizontalAdvance(detail) - 12);
        painter->setFont(option.font);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeading,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        painter->restore();
    }
};

/// The words without the mnemonic's "&" and the dots of "Open…".
QString plainName(const QAction *action)
{
    QString name = action->text();
    name.remove(u'&');
    return name;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(Desk &desk, QWidget *window)
    : QFrame(window)
    , m_desk(desk)
    , m_field(new SearchField(this))
    , m_count(new QLabel(this))
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Command, edition or thread…"));
    m_field->setAccessibleName(tr("Command, edition or thread"));
    m_field->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(u"paletteView"_s);
    m_view->setAccessibleName(tr("Found"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_view);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(const QList<QAction *> &commands)
{
    m_commands.clear();
    for (QAction *command : commands)
        m_commands << command;
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    refresh();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(visuals::scaled(this, paletteWidth), window->width() - 32);
    const int height = std::min(visuals::scaled(this, 420), window->height() - 96);
    setGeometry((window->width() - width) / 2, visuals::scaled(this, 76), width, height);
}

void CommandPalette::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(Heading, KindRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
}

void CommandPalette::addCommands(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    bool first = true;
    for (const QPointer<QAction> &action : std::as_const(m_commands)) {
        if (!action || action->isSeparator() || action->text().isEmpty() || !action->isEnabled() ||
            !holdsAll(plainName(action), wanted))
            continue;
        if (std::exchange(first, false))
            addHeading(tr("Commands"));
        auto *item = new QStandardItem(action->icon(), plainName(action));
        item->setData(Command, KindRole);
        item->setData(QVariant::fromValue(action.data()), CommandRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), DetailRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::addHits(const SearchResult &result)
{
    std::optional<HitKind> last;
    for (const SearchHit &hit : result.hits) {
        if (last != hit.kind)
            addHeading(hit.kind == HitKind::Edition ? tr("Editions") : tr("Threads"));
        last = hit.kind;
        auto *item = new QStandardItem(
            visuals::icon(hit.kind == HitKind::Edition ? u"view-pim-news"_s : u"marbre-thread"_s, palette()),
            hit.title);
        item->setData(Hit, KindRole);
        item->setData(QVariant::fromValue(hit.editionId.value), EditionRole);
        item->setData(QVariant::fromValue(hit.threadId.value), ThreadRole);
        item->setData(QVariant::fromValue(hit.commentId.value), CommentRole);
        item->setData(QLocale().toString(toDateTime(hit.created).toLocalTime().date(), QLocale::ShortFormat),
                      DetailRole);
        m_model->appendRow(item);
    }
}

void CommandPalette::refresh()
{
    const QString words = m_field->text().trimmed();
    m_model->clear();
    addCommands(words);
    moveSelection(1);
    const auto countRows = [this] {
        int rows = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += m_model->index(row, 0).data(KindRole).toInt() != Heading;
        m_count->setText(tr("%n results", nullptr, rows));
    };
    countRows();
    const quint64 query = ++m_query;
    if (words.size() < 2)
        return;
    m_desk.store()
        .search()
        .find({.words = words, .comments = false, .prefixLastWord = true, .limit = hitsOfAKind})
        .then(this, [this, query, countRows](const Result<SearchResult> &result) {
            if (query != m_query || !result)
                return; // a newer word, or words that are no search: the commands stand
            addHits(*result);
            if (!m_view->currentIndex().isValid())
                moveSelection(1);
            countRows();
        });
}

void CommandPalette::moveSelection(int step)
{
    const int rows = m_model->rowCount();
    int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (step > 0 ? -1 : rows);
    do {
        row += step;
    } while (row >= 0 && row < rows && m_model->index(row, 0).data(KindRole).toInt() == Heading);
    if (row >= 0 && row < rows)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || index.data(KindRole).toInt() == Heading)
        return;
    const QPointer<QAction> command = index.data(CommandRole).value<QAction *>();
    const EditionId edition{index.data(EditionRole).toLongLong()};
    const ThreadId thread{index.data(ThreadRole).toLongLong()};
    const CommentId comment{index.data(CommentRole).toLongLong()};
    const bool isCommand = index.data(KindRole).toInt() == Command;
    dismiss();
    if (isCommand) {
        if (command)
            command->trigger();
    } else if (edition) {
        Q_EMIT editionChosen(edition);
    } else if (thread) {
        Q_EMIT threadChosen(thread, comment);
    }
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            moveSelection(1);
            return true;
        case Qt::Key_Up:
            moveSelection(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_view->currentIndex());
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        default:
            break;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() && !isActiveWindow())
        hide();
    return QFrame::eventFilter(watched, event);
}

} // namespace marbre
