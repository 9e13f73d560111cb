// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/themedetail.h"

#include "models/editiondocument.h"
#include "review/themeactions.h"
#include "review/thememberdelegate.h"
#include "review/themetermsrow.h"
#include "widgets/emptystate.h"
#include "widgets/flatbutton.h"
#include "widgets/paneheader.h"
#include "widgets/visuals.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Letters are commands here, not a search.
class MembersView final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
    /// Of a row, as the delegate sees it.
    QStyleOptionViewItem optionFor(const QModelIndex &index) const
    {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = visualRect(index);
        option.widget = this;
        return option;
    }
};

/// The titles above the list.
class MemberTitles final : public QWidget
{
public:
    explicit MemberTitles(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(visuals::scaled(this, 30));
        setFont(visuals::scaledFont(font(), visuals::labelSize));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Window));
        painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
        painter.setPen(visuals::secondaryText(palette(), QPalette::Window));
        const int start = Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int side = visuals::scaled(this, 16);
        const int column = ThemeMemberDelegate::fitColumn(parentWidget());
        painter.drawText(mirrored(QRect(side, 0, column - side, height())), start, ThemeDetail::tr("Fit"));
        painter.drawText(mirrored(QRect(column, 0, width() - column, height())), start,
                         ThemeDetail::tr("Why each thread is here"));
    }
};

QLabel *factLine(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::Text);
    label->hide();
    return label;
}

} // namespace

ThemeDetail::ThemeDetail(ThemeBoard &board, EditionDocument &edition, const ThemeActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_edition(edition)
    , m_actions(actions)
    , m_model(board)
    , m_header(new PaneHeader(this))
    , m_square(new QLabel(this))
    , m_accept(new FlatButton(actions.accept, FlatButton::Kind::Primary, this))
    , m_facts(new QWidget(this))
    , m_terms(new ThemeTermsRow(actions.addWord, m_facts))
    , m_feeds(factLine(u"themeFeeds"_s, m_facts))
    , m_last(factLine(u"themeLast"_s, m_facts))
    , m_titles(new MemberTitles(this))
    , m_list(new MembersView(this))
    , m_delegate(new ThemeMemberDelegate(m_model, this))
    , m_nothing(new EmptyState(tr("No thread yet"), tr("Drag threads here, or move them with 1 to 9."), this))
{
    setObjectName(u"themeDetail"_s);
    build();
    actions.addTo(this);
    connect(m_terms, &ThemeTermsRow::removeRequested, this, &ThemeDetail::wordRemoveRequested);
    connect(m_last, &QLabel::linkActivated, this, &ThemeDetail::editionRequested);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ThemeDetail::rememberSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ThemeDetail::restoreSelection);
    connect(&board, &ThemeBoard::changed, this, &ThemeDetail::showTheme);
    connect(&edition, &EditionDocument::outlineChanged, this, &ThemeDetail::showTheme);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ThemeDetail::selectionChanged);
    connect(m_list, &QListView::doubleClicked, this, [this] { Q_EMIT readRequested(currentThread()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        if (!selectedThreads().isEmpty())
            Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(point));
    });
    showTheme();
}

void ThemeDetail::build()
{
    m_square->setFixedSize(visuals::scaled(this, 14), visuals::scaled(this, 14));
    m_accept->setObjectName(u"acceptThemeButton"_s);
    m_accept->setKeyHint(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    qobject_cast<QHBoxLayout *>(m_header->layout())->insertWidget(0, m_square);
    auto *rename = FlatButton::iconOnly(m_actions.rename, this);
    rename->setObjectName(u"renameThemeButton"_s);
    m_header->buttons()->addWidget(rename);
    m_header->buttons()->addStretch(1);
    for (QAction *action : {m_actions.merge, m_actions.split}) {
        auto *button = new FlatButton(action, FlatButton::Kind::Flat, this);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setObjectName(action->objectName() + u"Button"_s);
        m_header->buttons()->addWidget(button);
    }
    m_header->buttons()->addWidget(m_accept);

    m_list->setObjectName(u"themeMembers"_s);
    m_list->setAccessibleName(tr("Threads of the theme"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragEnabled(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_last->setTextFormat(Qt::RichText);
    m_last->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_feeds->setTextFormat(Qt::PlainText);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);

    auto *facts = new QVBoxLayout(m_facts);
    const int side = visuals::scaled(this, 16);
    facts->setContentsMargins(side, visuals::scaled(this, 12), side, visuals::scaled(this, 12));
    facts->setSpacing(visuals::scaled(this, 6));
    facts->addWidget(m_terms);
    facts->addWidget(m_feeds);
    facts->addWidget(m_last);
    auto *area = new QWidget(this);
    m_stack = new QStackedLayout(area);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_facts);
    layout->addWidget(m_titles);
    layout->addWidget(area, 1);
}

void ThemeDetail::setTheme(const QString &key)
{
    m_selectedBefore.clear();
    m_currentBefore = {};
    m_list->selectionModel()->clear();
    m_model.setTheme(key);
    m_list->scrollToTop();
    showTheme();
}

void ThemeDetail::showTheme()
{
    const BoardTheme *theme = m_model.key().isEmpty() ? nullptr : m_board.theme(m_model.key());
    for (QWidget *part : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_titles),
                          static_cast<QWidget *>(m_square), static_cast<QWidget *>(m_accept)})
        part->setVisible(theme);
    for (QAction *action : {m_actions.accept, m_actions.rename, m_actions.merge, m_actions.split, m_actions.addWord,
                            m_actions.takeOut, m_actions.confirm})
        action->setEnabled(theme);
    m_stack->setCurrentWidget(m_model.rowCount() == 0 && theme ? static_cast<QWidget *>(m_nothing) : m_list);
    if (!theme) {
        m_header->setTitle(m_board.isLoaded() ? tr("In no theme") : QString());
        m_actions.accept->setText(tr("Accept the theme"));
        return;
    }
    m_header->setTitle(theme->label);
    QPixmap square(m_square->size() * devicePixelRatioF());
    square.setDevicePixelRatio(devicePixelRatioF());
    square.fill(Qt::transparent);
    QPainter painter(&square);
    visuals::drawFrame(painter, m_square->rect(), QColor::fromRgb(theme->colour), QColor(), 2);
    painter.end();
    m_square->setPixmap(square);
    const int sure = theme->sureCount();
    const bool done = sure > 0 && theme->acceptedCount() == sure;
    m_actions.accept->setText(done ? tr("Accepted") : tr("Accept %n thread(s)", nullptr, sure));
    m_terms->setTerms(theme->terms.first(std::min<qsizetype>(8, theme->terms.size())), theme->words);
    showFacts(*theme);
}

void ThemeDetail::showFacts(const BoardTheme &theme)
{
    const int section = m_board.sectionFor(theme);
    m_feeds->setVisible(section >= 0);
    if (section >= 0)
        m_feeds->setText(tr("Feeds section %1, “%2”.")
                             .arg(QLocale().toString(section + 1), m_edition.outline().section(section).heading));
    m_last->setVisible(!theme.past.isEmpty());
    if (theme.past.isEmpty())
        return;
    const ThemeMention &last = theme.past.constLast();
    const QString link = u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
        last.slug.toHtmlEscaped(), visuals::linkText(palette()).name(), last.headline.toHtmlEscaped());
    m_last->setText(
        tr("Last carried by the edition of %1: %2", "date, headline as a link")
            .arg(QLocale().toString(last.date, tr("d MMMM", "date format: day and month")).toHtmlEscaped(), link));
}

QList<ThreadId> ThemeDetail::selectedThreads() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::ranges::sort(rows);
    QList<ThreadId> threads;
    for (const int row : std::as_const(rows)) {
        if (!m_model.isHeading(row))
            threads.append(m_model.idAt(row));
    }
    return threads;
}

ThreadId ThemeDetail::currentThread() const
{
    return m_list->currentIndex().isValid() ? m_model.idAt(m_list->currentIndex().row()) : ThreadId{};
}

bool ThemeDetail::step(int direction)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() + direction : 0;
    if (row >= 0 && row < m_model.rowCount() && m_model.isHeading(row))
        row += direction;
    if (row < 0 || row >= m_model.rowCount())
        return false;
    m_list->setCurrentIndex(m_model.index(row));
    return true;
}

void ThemeDetail::focusList()
{
    if (selectedThreads().isEmpty()) { // the view would make its first row current, and select nothing
        int row = std::max(0, m_list->currentIndex().row());
        if (m_model.isHeading(row))
            ++row;
        if (row < m_model.rowCount())
            m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void ThemeDetail::rememberSelection()
{
    m_selectedBefore = selectedThreads();
    m_currentBefore = currentThread();
    m_rowBefore = std::max(0, m_list->currentIndex().row());
}

/// The same threads where they are still there, else the one that stands in the place of the current one.
void ThemeDetail::restoreSelection()
{
    if (!m_currentBefore || m_model.rowCount() == 0)
        return;
    int current = m_model.rowOf(m_currentBefore);
    if (current < 0) {
        current = std::min(m_rowBefore, m_model.rowCount() - 1);
        if (m_model.isHeading(current))
            current = std::max(0, current - 1);
    }
    QItemSelection selection;
    for (const ThreadId thread : std::as_const(m_selectedBefore)) {
        if (const int row = m_model.rowOf(thread); row >= 0)
            selection.select(m_model.index(row), m_model.index(row));
    }
    m_list->selectionModel()->setCurrentIndex(m_model.index(current), QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

bool ThemeDetail::clicked(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid() || m_model.isHeading(index.row()))
        return false;
    const ThreadId thread = m_model.idAt(index.row());
    switch (m_delegate->buttonAt(static_cast<MembersView *>(m_list)->optionFor(index), index, point)) {
    case ThemeMemberDelegate::Button::TakeOut:
        Q_EMIT takeOutRequested(thread);
        return true;
    case ThemeMemberDelegate::Button::Confirm:
        Q_EMIT confirmRequested(thread);
        return true;
    case ThemeMemberDelegate::Button::None:
        break;
    }
    return false;
}

bool ThemeDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && clicked(mouse->position().toPoint()))
            return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Left)) {
            Q_EMIT left();
            return true;
        }
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space)) {
            Q_EMIT readRequested(currentThread());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ThemeDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace marbre
