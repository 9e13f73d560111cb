// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/findbar.h"

#include "widgets/flatbutton.h"
#include "widgets/searchfield.h"
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace marbre {

FindBar::FindBar(EditionDocument &edition, ManuscriptEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edition(edition)
    , m_edit(edit)
    , m_words(new SearchField(this))
    , m_replacement(new QLineEdit(this))
    , m_replaceRow(new QWidget(this))
    , m_matchCase(new QCheckBox(tr("&Case"), this))
    , m_wholeWords(new QCheckBox(tr("&Whole words"), this))
    , m_regex(new QCheckBox(tr("&Expression"), this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"findEdit"_s);
    m_words->installEventFilter(this);
    m_words->setAccessibleName(tr("Find"));
    m_words->setPlaceholderText(tr("Find in the manuscript"));
    m_replacement->setObjectName(u"replaceEdit"_s);
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_regex->setObjectName(u"findRegex"_s);
    m_regex->setToolTip(tr("Words are a regular expression; \\1 to \\9 stand for its groups"));
    m_count->setObjectName(u"findCount"_s);
    const auto button = [this](const QString &name, const QString &text, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        auto *made = new FlatButton(action, FlatButton::Kind::Framed, this);
        made->setObjectName(name + "Button"_L1);
        return made;
    };
    auto *find = new QHBoxLayout;
    find->setSpacing(8);
    find->addWidget(m_words, 1);
    find->addWidget(button(u"findPrevious"_s, tr("Previous"), &FindBar::findPrevious));
    find->addWidget(button(u"findNext"_s, tr("Next"), &FindBar::findNext));
    find->addWidget(m_matchCase);
    find->addWidget(m_wholeWords);
    find->addWidget(m_regex);
    find->addWidget(m_count);
    auto *replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins({});
    replace->addWidget(m_replacement, 1);
    replace->addWidget(button(u"replaceOne"_s, tr("Replace"), &FindBar::replaceOne));
    replace->addWidget(button(u"replaceAll"_s, tr("Replace all"), &FindBar::replaceAll));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    layout->addLayout(find);
    layout->addWidget(m_replaceRow);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    for (const QCheckBox *box : {m_matchCase, m_wholeWords, m_regex})
        connect(box, &QCheckBox::toggled, this, &FindBar::search);
    connect(&edition, &EditionDocument::outlineChanged, this, &FindBar::search);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    hide();
}

void FindBar::open(bool replacing)
{
    const QString selected = m_edit.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    m_replaceRow->setVisible(replacing);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::openFind()
{
    open(!m_replaceRow->isHidden() && isVisible());
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::closeBar()
{
    hide();
    m_edit.setExtraSelections({});
    m_edit.setFocus(Qt::OtherFocusReason);
}

TextSearch FindBar::wanted() const
{
    return {m_words->text(), m_matchCase->isChecked(), m_wholeWords->isChecked(), m_regex->isChecked()};
}

void FindBar::search()
{
    if (isHidden())
        return;
    const TextSearch search = wanted();
    m_finds = search.find(m_edition.body());
    const QString error = search.error();
    m_count->setText(
        !error.isEmpty() ? error : (search.words.isEmpty() ? QString() : tr("%n found", nullptr, int(m_finds.size()))));
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(visuals::toneFill(palette(), visuals::Tone::Neutral));
    for (const Span &span : std::as_const(m_finds)) {
        QTextCursor cursor(m_edit.document());
        cursor.setPosition(int(span.begin));
        cursor.setPosition(int(span.end), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    }
    m_edit.setExtraSelections(marks);
}

int FindBar::indexAtCursor(int direction) const
{
    const QTextCursor cursor = m_edit.textCursor();
    if (direction > 0) {
        for (qsizetype i = 0; i < m_finds.size(); ++i) {
            if (m_finds.at(i).begin >= cursor.selectionEnd())
                return int(i);
        }
        return 0; // round the end
    }
    for (qsizetype i = m_finds.size() - 1; i >= 0; --i) {
        if (m_finds.at(i).end <= cursor.selectionStart())
            return int(i);
    }
    return int(m_finds.size()) - 1;
}

void FindBar::step(int direction)
{
    if (isHidden()) {
        openFind();
        if (m_words->text().isEmpty())
            return;
    }
    search();
    if (m_finds.isEmpty())
        return;
    const Span &found = m_finds.at(indexAtCursor(direction));
    m_edit.goTo(found.begin, found.end);
}

void FindBar::replaceOne()
{
    const QString body = m_edition.body();
    const QTextCursor cursor = m_edit.textCursor();
    const TextEdits all = wanted().replaceAll(body, m_replacement->text());
    const auto here = std::ranges::find_if(all, [&](const TextEdit &edit) {
        return edit.span.begin == cursor.selectionStart() && edit.span.end == cursor.selectionEnd();
    });
    if (here != all.end()) {
        m_edition.apply({*here}, tr("Replace"));
        m_edit.goTo(here->span.begin + here->text.size());
    }
    step(1);
}

void FindBar::replaceAll()
{
    const TextEdits edits = wanted().replaceAll(m_edition.body(), m_replacement->text());
    m_edition.apply(edits, tr("Replace all"));
    search();
    Q_EMIT message(tr("%n replaced", nullptr, int(edits.size())), !edits.isEmpty());
}

// Escape closes at once; a search field by itself would be emptied first.
bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    closeBar();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace marbre
