// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/spellingmenu.h"

#include "desk/spelling.h"
#include "models/editiondocument.h"
#include "widgets/visuals.h"
#include "write/manuscriptedit.h"
#include "write/manuscripthighlighter.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>
#include <functional>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

// The underlined word that a position is in or at the end of: what the editor sees is what the menu speaks of.
Span misspeltAt(const QTextDocument &text, int position)
{
    const QTextBlock block = text.findBlock(position);
    Span word;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.underlineStyle() != QTextCharFormat::SpellCheckUnderline)
            continue;
        const qsizetype begin = block.position() + range.start;
        if (word.end != begin || word.size() == 0) // else the same word in another format
            word.begin = begin;
        word.end = begin + range.length;
        const bool last = word.end >= position;
        if (last && word.begin <= position)
            return word;
    }
    return {};
}

} // namespace

SpellingMenu::SpellingMenu(Spelling &spelling, EditionDocument &edition, ManuscriptEdit &edit)
    : QObject(&edit)
    , m_spelling(spelling)
    , m_edition(edition)
    , m_edit(edit)
{
    connect(&edit, &ManuscriptEdit::contextMenuMade, this,
            [this](QMenu *menu, int position) { fill(*menu, position); });
}

void SpellingMenu::fill(QMenu &menu, int position)
{
    const Span place = misspeltAt(*m_edit.document(), position);
    if (place.size() == 0)
        return;
    const QString word = m_edition.body().mid(place.begin, place.size());
    QAction *first = menu.actions().value(0);
    auto *waiting = new QAction(tr("Looking for other spellings…"), &menu);
    waiting->setObjectName(u"spellingWaits"_s);
    waiting->setEnabled(false);
    const QString language = m_edition.header().language;
    const auto settle = [&](const QString &name, const QString &text, const std::function<void()> &settled) {
        auto *action = new QAction(text, &menu);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, settled, word] {
            settled();
            m_edit.highlighter()->rehighlightWords({word});
        });
        return action;
    };
    QAction *learn = settle(u"spellingLearn"_s, tr("Add to dictionary"),
                            [this, word, language] { m_spelling.learn(word, language); });
    learn->setIcon(visuals::icon(u"list-add"_s));
    QAction *ignore = settle(u"spellingIgnore"_s, tr("Ignore"), [this, word] { m_spelling.ignore(word); });
    menu.insertActions(first, {waiting, learn, ignore});
    menu.insertSeparator(first);
    connect(&m_spelling, &Spelling::suggested, &menu,
            [this, &menu, place, word](const QString &asked, const QStringList &suggestions) {
                if (asked == word)
                    offer(menu, place, suggestions);
            });
    m_spelling.suggest(word, language);
}

void SpellingMenu::offer(QMenu &menu, Span place, const QStringList &suggestions)
{
    auto *waiting = menu.findChild<QAction *>(u"spellingWaits"_s);
    if (!waiting || !waiting->isVisible())
        return;
    if (suggestions.isEmpty()) {
        waiting->setText(tr("No other spelling is known"));
        return;
    }
    const QString word = m_edition.body().mid(place.begin, place.size());
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(QString(suggestion).replace(u'&', "&&"_L1), &menu);
        action->setObjectName(u"spellingSuggestion"_s);
        QFont bold = menu.font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this,
                [this, place, word, suggestion] { replace(place, word, suggestion); });
        menu.insertAction(waiting, action);
    }
    waiting->setVisible(false);
}

void SpellingMenu::replace(Span place, const QString &word, const QString &suggestion)
{
    if (m_edition.body().mid(place.begin, place.size()) != word)
        return; // the text went on while the menu was open
    m_edition.apply({{place, suggestion}}, tr("Correct the spelling"));
    m_edit.goTo(m_edition.lastEditEnd());
}

} // namespace marbre
