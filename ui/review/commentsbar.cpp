// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/commentsbar.h"

#include "review/quotables.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace marbre {

CommentsBar::CommentsBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_sort(new FlatButton(this))
    , m_threshold(new FlatButton(this))
    , m_lens(new FlatButton(this))
    , m_rules(new FlatButton(this))
    , m_collapse(new QAction(this))
    , m_sorts(new QActionGroup(this))
{
    setObjectName(u"commentsBar"_s);
    setFont(visuals::scaledFont(font(), visuals::metadataSize));
    setFixedHeight(visuals::scaled(this, 34));
    m_count->setObjectName(u"commentCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(visuals::semibold(font()));
    m_count->setForegroundRole(QPalette::Text);
    m_sort->setObjectName(u"commentSort"_s);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_threshold->setObjectName(u"commentThreshold"_s);
    m_threshold->setPopupMode(QToolButton::InstantPopup);
    buildSortMenu();
    buildThresholdMenu();
    buildLens();
    m_collapse->setObjectName(u"collapseAll"_s);
    m_collapse->setCheckable(true);
    connect(m_collapse, &QAction::toggled, this, &CommentsBar::collapseAllRequested);
    auto *collapse = FlatButton::iconOnly(m_collapse, this);
    collapse->setObjectName(u"collapseAllButton"_s);

    auto *layout = new QHBoxLayout(this);
    const int side = visuals::scaled(this, 22);
    layout->setContentsMargins(side, 0, side / 2, 1);
    layout->setSpacing(4);
    layout->addWidget(m_count);
    layout->addWidget(m_sort);
    layout->addWidget(m_threshold);
    layout->addStretch();
    layout->addWidget(m_lens);
    layout->addWidget(m_rules);
    layout->addWidget(collapse);
    setOptions(CommentSort::Score, std::nullopt);
    setAllCollapsed(false);
    setQuotables(std::nullopt, false);
}

QString CommentsBar::sortText(CommentSort sort) const
{
    switch (sort) {
    case CommentSort::Score:
        return tr("by score");
    case CommentSort::Newest:
        return tr("newest first");
    case CommentSort::Oldest:
        return tr("oldest first");
    case CommentSort::Place:
        return tr("as the place sorts");
    }
    return {};
}

void CommentsBar::buildSortMenu()
{
    auto *menu = new QMenu(this);
    for (const CommentSort sort : {CommentSort::Score, CommentSort::Newest, CommentSort::Oldest, CommentSort::Place}) {
        QAction *action = menu->addAction(sortText(sort), this, [this, sort] { Q_EMIT sortRequested(sort); });
        action->setCheckable(true);
        action->setData(static_cast<int>(sort));
        m_sorts->addAction(action);
    }
    m_sort->setMenu(menu);
}

void CommentsBar::buildThresholdMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Show every comment"), this, [this] { Q_EMIT hideBelowRequested(std::nullopt); });
    for (const int points : {1, 2, 5, 10, 50}) {
        menu->addAction(tr("Hide below %n point(s)", nullptr, points), this,
                        [this, points] { Q_EMIT hideBelowRequested(points); });
    }
    menu->addSeparator();
    menu->addAction(tr("Hide below…"), this, &CommentsBar::askThreshold);
    m_threshold->setMenu(menu);
}

void CommentsBar::buildLens()
{
    m_lens->setObjectName(u"quotableLens"_s);
    m_lens->setIcon(visuals::icon(u"marbre-quote"_s));
    m_lens->setKeyHint(u"C"_s);
    m_lens->setCheckable(true);
    connect(m_lens, &QToolButton::clicked, this, &CommentsBar::lensRequested);
    m_rules->setObjectName(u"quotableRules"_s);
    m_rules->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_rules->setIcon(visuals::icon(u"configure"_s));
    m_rules->setToolTip(tr("What is worth quoting…"));
    m_rules->setAccessibleName(tr("What is worth quoting…"));
    connect(m_rules, &QToolButton::clicked, this, &CommentsBar::rulesRequested);
}

QWidget *CommentsBar::rulesButton() const
{
    return m_rules;
}

void CommentsBar::setQuotables(std::optional<int> count, bool lens)
{
    m_quotables = count;
    m_lens->setChecked(lens);
    const QString words = quotableCount(count.value_or(0));
    m_lens->setAccessibleName(lens ? tr("%1, shown alone", "how many comments are worth quoting").arg(words) : words);
    m_lens->setToolTip(lens
                           ? tr("Show every comment again (C)")
                           : tr("Show what is worth quoting, and fold the rest (C)\nShift+N and Shift+P go from one to "
                                "the next; Q quotes its marked words"));
    m_lens->setVisible(count.has_value());
    m_rules->setVisible(count.has_value());
    showLensText();
}

/// The words where they fit, else the number beside the sign.
void CommentsBar::showLensText()
{
    const int count = m_quotables.value_or(0);
    m_lens->setText(quotableCount(count));
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        wanted += widget && !widget->isHidden() ? widget->sizeHint().width() + layout()->spacing() : 0;
    }
    if (wanted > width()) {
        m_lens->setText(QLocale().toString(count));
    }
}

void CommentsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLensText();
}

void CommentsBar::askThreshold()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Hide comments"));
    dialog->setLabelText(tr("Hide comments known to have fewer points than:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(-1000, 100'000);
    dialog->setIntValue(m_hideBelow.value_or(1));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int points) { Q_EMIT hideBelowRequested(points); });
    dialog->open();
}

void CommentsBar::setCount(int stored, std::optional<int> said, int hidden)
{
    const QLocale locale;
    QString text = said && *said > stored ? tr("%1 of %n comment(s)", nullptr, *said).arg(locale.toString(stored))
                                          : tr("%n comment(s)", nullptr, stored);
    if (hidden > 0) {
        text = tr("%1, %n hidden", nullptr, hidden).arg(text);
    }
    m_count->setText(text);
    m_count->setToolTip(said && *said > stored ? tr("The place counts more comments than were imported.") : QString());
}

void CommentsBar::setOptions(CommentSort sort, std::optional<int> hideBelow)
{
    m_hideBelow = hideBelow;
    m_sort->setText(sortText(sort));
    m_sort->setAccessibleName(tr("Comments %1").arg(sortText(sort)));
    m_threshold->setText(hideBelow ? tr("≥ %n point(s)", nullptr, *hideBelow) : tr("all scores"));
    m_threshold->setAccessibleName(hideBelow ? tr("Comments below %n point(s) are hidden", nullptr, *hideBelow)
                                             : tr("Comments of every score are shown"));
    for (QAction *action : m_sorts->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(sort));
    }
}

void CommentsBar::setAllCollapsed(bool collapsed)
{
    const QSignalBlocker quiet(m_collapse);
    m_collapse->setChecked(collapsed);
    m_collapse->setText(collapsed ? tr("Unfold all comments") : tr("Fold all comments"));
    m_collapse->setIcon(visuals::icon(collapsed ? u"expand-all"_s : u"collapse-all"_s));
    m_collapse->setToolTip(m_collapse->text());
}

QSize CommentsBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), visuals::scaled(this, 34)};
}

void CommentsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(0, 0, width(), 1, visuals::line(palette()));
    painter.fillRect(0, height() - 1, width(), 1, visuals::line(palette()));
}

} // namespace marbre
