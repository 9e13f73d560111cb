// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/quotepair.h"

#include "editorial/text/language.h"
#include "manuscript/markdowntext.h"
#include "manuscript/quoteedits.h"
#include "models/feedwords.h"
#include "models/points.h"
#include "store/threadstore.h"
#include "widgets/flatbutton.h"
#include "widgets/visuals.h"
#include "write/languages.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <tuple>

using namespace Qt::StringLiterals;

// What the pair does: the quote that it is about, what is typed, and what is found about it.
namespace marbre {

// -- Which quote --

void QuotePair::open(int section, int index)
{
    const Body &body = m_edition.outline();
    if (section >= body.sections.size() || index < 0 || index >= body.section(section).quotes.size())
        return;
    commit();
    m_section = section;
    m_index = index;
    m_open = true;
    m_quote = body.section(section).quotes.at(index);
    m_key = keyOf(body, section, index);
    load();
}

void QuotePair::close()
{
    commit();
    m_open = false;
    m_key.clear();
    m_item.reset();
    m_proof = {};
    ++m_asked;
    ++m_checked;
}

/// Section and index of the quote that has a key; nothing where it is gone.
std::optional<std::pair<int, int>> QuotePair::placeOf(const Body &body, const QString &key)
{
    for (int section = -1; section < body.sections.size(); ++section) {
        for (int index = 0; index < body.section(section).quotes.size(); ++index) {
            if (keyOf(body, section, index) == key)
                return std::pair(section, index);
        }
    }
    return std::nullopt;
}

/// The same quote after a change elsewhere; false where it is gone.
bool QuotePair::find()
{
    const auto place = placeOf(m_edition.outline(), m_key);
    if (place)
        std::tie(m_section, m_index) = *place;
    return place.has_value();
}

QString QuotePair::keyOf(const Body &body, int section, int index)
{
    const auto idOf = [](const BodyQuote &quote) { return quote.ref ? quote.ref->id() : quote.author; };
    const QString id = idOf(body.section(section).quotes.at(index));
    int times = 0;
    for (int other = -1; other <= section; ++other) {
        const QList<BodyQuote> &quotes = body.section(other).quotes;
        const qsizetype end = other == section ? index : quotes.size();
        for (qsizetype i = 0; i < end; ++i)
            times += idOf(quotes.at(i)) == id ? 1 : 0;
    }
    return u"%1 %2"_s.arg(id).arg(times);
}

void QuotePair::follow()
{
    if (!m_open || m_pending)
        return;
    if (!m_edition.isOpen() || !find()) {
        close();
        return;
    }
    const BodyQuote before = m_quote;
    m_quote = m_edition.outline().section(m_section).quotes.at(m_index);
    showTexts();
    showState();
    if (before.verbatim() != m_quote.verbatim() || before.author != m_quote.author)
        askSource();
}

void QuotePair::load()
{
    m_item.reset();
    m_proof = {};
    showTexts();
    showState();
    askSource();
}

// -- The source --

void QuotePair::askSource()
{
    const quint64 asked = ++m_asked;
    if (!m_quote.ref) {
        m_item.reset();
        showSource();
        return;
    }
    const ItemRef ref = *m_quote.ref;
    m_desk.store().threads().resolve({ref}).then(
        this, [this, asked, ref](const Result<QHash<QString, ResolvedItem>> &items) {
            if (asked != m_asked)
                return;
            m_item = items && items->contains(ref.id()) ? std::optional(items->value(ref.id())) : std::nullopt;
            showSource();
            QtConcurrent::run(&m_desk.pool(), [quote = m_quote, item = m_item] {
                return proveQuote(quote, item ? &*item : nullptr);
            }).then(this, [this, asked](const QuoteProof &proof) {
                if (asked != m_asked)
                    return;
                m_proof = proof;
                showSource();
            });
        });
}

/// The words that the quote would have if it took its source's again; empty where not every stretch was found.
QString QuotePair::takenWords() const
{
    QStringList parts;
    for (const SegmentProof &segment : m_proof.segments) {
        if (segment.source.isEmpty())
            return {};
        // The proof ends with a word; what closes the sentence belongs to it.
        qsizetype end = segment.found.end;
        while (end < segment.sentence.size() && segment.sentence.at(end).isPunct())
            ++end;
        const qsizetype closing = end - segment.found.end;
        parts.append(closing > 0 ? segment.source + segment.sentence.sliced(segment.found.end, closing)
                                 : segment.source);
    }
    return parts.join(u" […] "_s);
}

// -- Typing --

void QuotePair::typed()
{
    if (m_loading || !m_open)
        return;
    m_pending = true;
    m_typing.start();
    m_checking.start();
}

/// Where the words go is worked out beside the window's thread: a long text is parsed for it.
void QuotePair::send()
{
    if (!m_pending || !m_open)
        return;
    const QString body = m_edition.header().body;
    const QString words = m_translation->toPlainText();
    QtConcurrent::run(&m_desk.pool(), [body, words, key = m_key] {
        const auto place = placeOf(parseBody(body), key);
        return place ? setTranslation(body, place->first, place->second, words) : TextEdits();
    }).then(this, [this, body, words, sent = ++m_sent](const TextEdits &edits) {
        if (sent != m_sent || !m_pending || words != m_translation->toPlainText())
            return; // more was typed since: that goes next
        if (body != m_edition.header().body) {
            commit(); // the text changed meanwhile
            return;
        }
        write(edits);
    });
}

void QuotePair::commit()
{
    m_typing.stop();
    ++m_sent;
    if (!m_pending || !m_open)
        return;
    if (!m_edition.isOpen() || !find()) {
        m_pending = false;
        return;
    }
    write(setTranslation(m_edition.header().body, m_section, m_index, m_translation->toPlainText()));
}

void QuotePair::write(const TextEdits &edits)
{
    m_pending = false;
    const QString words = quotedWords(m_translation->toPlainText());
    const QString held = m_quote.original.isEmpty() ? QString() : m_quote.text;
    if (edits.isEmpty() && words != held) {
        Q_EMIT message(tr("This quote has no link that could keep its original: the translation stands only here"),
                       false);
        return;
    }
    m_edition.applyMerged(edits, tr("Translate the quote of %1").arg(m_quote.author), u"translation "_s + m_key);
}

// -- Findings --

void QuotePair::check()
{
    const QString original = m_quote.verbatim();
    const QString translation = m_translation->toPlainText();
    const quint64 asked = ++m_checked;
    if (!m_open || quotedWords(translation).isEmpty()) {
        showFindings({});
        return;
    }
    QtConcurrent::run(&m_desk.pool(), [original, translation, language = m_edition.header().language] {
        return checkTranslation(original, {}, translation, language);
    }).then(this, [this, asked](const QList<TranslationFinding> &findings) {
        if (asked == m_checked)
            showFindings(findings);
    });
}

void QuotePair::toggleReviewed()
{
    if (!m_open)
        return;
    commit();
    if (!find())
        return;
    m_quote = m_edition.outline().section(m_section).quotes.at(m_index);
    const TranslationState state = translationState(m_quote, m_edition.header());
    if (state != TranslationState::Draft && state != TranslationState::Reviewed) {
        Q_EMIT message(tr("There is no translation to review yet"), false);
        showState();
        return;
    }
    m_edition.setReviewed(m_quote, state == TranslationState::Draft);
    showState();
}

void QuotePair::focusTranslation()
{
    m_translation->setFocus(Qt::OtherFocusReason);
    m_translation->moveCursor(QTextCursor::End);
}

bool QuotePair::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_translation)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        commit();
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            commit(); // what is undone is what was typed last
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (event->type() == QEvent::KeyPress && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            toggleReviewed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace marbre
