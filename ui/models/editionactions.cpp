// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editiondocument.h"

#include "editorial/quotes/translation.h"
#include "manuscript/markdowntext.h"
#include "manuscript/quoteedits.h"
#include "models/oneline.h"
#include "store/settingstore.h"
#include "store/threadstore.h"

#include <QScopedValueRollback>
#include <QTextCursor>
#include <algorithm>

using namespace Qt::StringLiterals;

// The editor's actions on the open edition: each asks core/manuscript for edits and applies them as one step.
namespace marbre {

namespace {

TextEdits effective(const TextEdits &edits, const QString &body)
{
    TextEdits kept;
    std::ranges::copy_if(edits, std::back_inserter(kept), [&](const TextEdit &edit) {
        return QStringView(body).mid(edit.span.begin, edit.span.size()) != edit.text;
    });
    return kept;
}

int materialIndex(const BodySection &section, const QString &remoteId)
{
    for (qsizetype i = 0; i < section.material.size(); ++i) {
        const auto &ref = section.material.at(i).ref;
        if (ref && ref->id() == remoteId)
            return int(i);
    }
    return -1;
}

bool cites(const BodySection &section, const QString &remoteId)
{
    const auto names = [&](const auto &item) { return item.ref && item.ref->id() == remoteId; };
    return std::ranges::any_of(section.links, names) || std::ranges::any_of(section.quotes, names);
}

qsizetype proseEnd(const QString &body, const BodySection &section)
{
    qsizetype end = section.proseSpan.end;
    while (end > section.proseSpan.begin && body.at(end - 1).isSpace())
        --end;
    return end;
}

} // namespace

void EditionDocument::apply(const TextEdits &edits, const QString &commandName)
{
    const TextEdits wanted = effective(edits, m_header.body);
    if (!isOpen() || wanted.isEmpty())
        return;
    m_joinKey.clear();
    applySteps(wanted, commandName, false);
    refreshOutline(); // at once: what shows the outline moves its current row along
}

void EditionDocument::applyMerged(const TextEdits &edits, const QString &commandName, const QString &mergeKey)
{
    const TextEdits wanted = effective(edits, m_header.body);
    if (!isOpen() || wanted.isEmpty())
        return;
    const bool joins = mergeKey == m_joinKey && m_undo.index() == m_joinIndex && !m_undo.canRedo() && m_joinIndex > 0 &&
                       m_text->availableUndoSteps() == m_stepsMarked && m_pause.isActive();
    applySteps(wanted, commandName, joins);
    m_joinKey = mergeKey;
    m_joinIndex = m_undo.index();
}

/// edits: of which each changes something.
void EditionDocument::applySteps(const TextEdits &wanted, const QString &commandName, bool joins)
{
    m_commandName = commandName;
    const QScopedValueRollback joining(m_joining, joins);
    QTextCursor cursor(m_text.get());
    if (joins)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    qsizetype shift = 0;
    for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
        const TextEdit &edit = wanted.at(i);
        cursor.setPosition(int(edit.span.begin));
        cursor.setPosition(int(edit.span.end), QTextCursor::KeepAnchor);
        cursor.insertText(edit.text);
        if (i < wanted.size() - 1)
            shift += edit.text.size() - edit.span.size();
    }
    cursor.endEditBlock();
    m_commandName.clear();
    m_lastEditEnd = wanted.constLast().span.begin + wanted.constLast().text.size() + shift;
    seal();
}

void EditionDocument::replaceText(const Edition &edition, const QString &commandName)
{
    if (!isOpen())
        return;
    flush();
    m_undo.beginMacro(commandName);
    setHeader(edition, commandName);
    apply({{{0, m_header.body.size()}, edition.body}}, commandName);
    m_undo.endMacro();
    m_session->saveNow(u"restored-over"_s);
}

void EditionDocument::sendPieces(const QList<Piece> &pieces, int section, int index)
{
    if (!isOpen() || section >= outline().sections.size())
        return;
    QList<Piece> wanted;
    std::ranges::copy_if(pieces, std::back_inserter(wanted), [&](const Piece &piece) {
        return !piece.ref.id().isEmpty() && !cites(m_outline.section(section), piece.ref.id());
    });
    if (wanted.isEmpty())
        return;
    const QString name =
        section < 0 ? tr("Put on the marble") : tr("Send to “%1”").arg(m_outline.section(section).heading);
    apply(addMaterial(m_header.body, section, wanted, index), name);
    if (section >= 0)
        setCurrentSection(section);
}

void EditionDocument::quote(const Piece &quote, int section)
{
    if (!isOpen() || section >= outline().sections.size())
        return;
    if (section < 0) {
        sendPieces({quote}, -1);
        return;
    }
    const Piece piece = named(quote, quote.author.isEmpty());
    apply(appendQuote(m_header.body, section, piece, m_header.language, attributionStyle()), tr("Quote"));
    setCurrentSection(section);
}

void EditionDocument::insertLinkAt(qsizetype begin, qsizetype end, const Piece &thread)
{
    apply(insertLink(m_header.body, {begin, end}, thread), tr("Link"));
}

void EditionDocument::insertQuoteAt(qsizetype position, const Piece &quote)
{
    const Piece piece = named(quote, quote.author.isEmpty());
    apply(insertQuote(m_header.body, position, piece, m_header.language, attributionStyle()), tr("Quote"));
}

void EditionDocument::addSection(int index, const QString &heading)
{
    apply(marbre::addSection(m_header.body, index, heading), tr("New section"));
}

void EditionDocument::renameSection(int section, const QString &heading)
{
    const QString text = oneLine(heading);
    if (section < 0 || section >= outline().sections.size() || text.isEmpty() ||
        text == m_outline.section(section).heading)
        return;
    apply(marbre::renameSection(m_header.body, section, text), tr("Rename section"));
}

void EditionDocument::moveSection(int from, int to)
{
    const int count = int(outline().sections.size());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return;
    apply(marbre::moveSection(m_header.body, from, to), tr("Move section"));
    setCurrentSection(to);
}

void EditionDocument::removeSection(int section)
{
    if (section < 0 || section >= outline().sections.size())
        return;
    apply(marbre::removeSection(m_header.body, section), tr("Remove section"));
}

void EditionDocument::moveMaterial(int fromSection, int fromIndex, int toSection, int toIndex)
{
    if (fromSection >= outline().sections.size() || toSection >= m_outline.sections.size() || fromIndex < 0 ||
        fromIndex >= m_outline.section(fromSection).material.size())
        return;
    apply(marbre::moveMaterial(m_header.body, fromSection, fromIndex, toSection, toIndex), tr("Move material"));
    if (toSection >= 0)
        setCurrentSection(toSection);
}

void EditionDocument::removeMaterial(int section, int index)
{
    if (section >= outline().sections.size() || index < 0 || index >= m_outline.section(section).material.size())
        return;
    apply(marbre::removeMaterial(m_header.body, section, index), tr("Remove material"));
}

void EditionDocument::moveQuote(int fromSection, int fromIndex, int toSection, int toIndex)
{
    if (fromSection >= outline().sections.size() || toSection >= m_outline.sections.size() || fromIndex < 0 ||
        fromIndex >= m_outline.section(fromSection).quotes.size())
        return;
    apply(marbre::moveQuote(m_header.body, fromSection, fromIndex, toSection, toIndex), tr("Move quote"));
    if (toSection >= 0)
        setCurrentSection(toSection);
}

void EditionDocument::removeQuote(int section, int index)
{
    if (section >= outline().sections.size() || index < 0 || index >= m_outline.section(section).quotes.size())
        return;
    apply(marbre::removeQuote(m_header.body, section, index), tr("Remove quote"));
}

void EditionDocument::setVerbatim(int section, int index, const QString &words)
{
    if (section >= outline().sections.size() || index < 0 || index >= m_outline.section(section).quotes.size())
        return;
    const BodyQuote quote = m_outline.section(section).quotes.at(index);
    // An original is changed by writing the quote anew: its words first, then the translation over them.
    const QString translation = quote.original.isEmpty() ? QString() : quote.text;
    QString body = m_header.body;
    if (!translation.isEmpty())
        body = applied(marbre::setTranslation(body, section, index, {}), body);
    Body parsed = parseBody(body);
    const BodyQuote plain = parsed.section(section).quotes.value(index);
    body = applied(TextEdits{TextEdit{plain.wordsSpan, blockQuoteOf(words)}}, body);
    if (!translation.isEmpty())
        body = applied(marbre::setTranslation(body, section, index, translation), body);
    parsed = parseBody(body);
    if (parsed.section(section).quotes.value(index).permalink != quote.permalink)
        return; // words that would end the quote
    const qsizetype end = body.size() - m_header.body.size() + quote.span.end;
    apply(TextEdits{TextEdit{quote.span, body.sliced(quote.span.begin, end - quote.span.begin)}},
          tr("Take the source's words"));
}

void EditionDocument::setReviewed(const BodyQuote &quote, bool reviewed)
{
    const QString mark = reviewMark(quote);
    Edition changed = m_header;
    // What was reviewed of this quote in other words is over, unless it stands there, too.
    const QString id = mark.section(u' ', 0, 0) + u' ';
    QSet<QString> standing;
    for (int section = -1; section < outline().sections.size(); ++section) {
        for (const BodyQuote &other : m_outline.section(section).quotes) {
            if (reviewMark(other).startsWith(id))
                standing.insert(reviewMark(other));
        }
    }
    changed.reviewed.removeIf(
        [&](const QString &old) { return old == mark || (old.startsWith(id) && !standing.contains(old)); });
    if (reviewed)
        changed.reviewed.append(mark);
    setHeader(changed, reviewed ? tr("Translation reviewed") : tr("Translation not reviewed"));
}

// -- Attribution --

void EditionDocument::loadStyles()
{
    m_desk.store()
        .settings()
        .values(u"attribution"_s)
        .then(this, [this](const Result<QHash<QString, QByteArray>> &styles) {
            if (styles)
                m_styles = *styles;
        });
}

AttributionStyle EditionDocument::attributionStyle() const
{
    const QString &language = m_header.language;
    return attributionFromJson(m_styles.value(language.section(u'-', 0, 0).toLower()), language);
}

std::optional<QString> EditionDocument::nameOf(const Piece &quote, bool gone) const
{
    return nameFor(attributionStyle(), m_header.language, quote.author, gone);
}

/// Where the editor is to be asked and was not, the name that is known.
Piece EditionDocument::named(Piece quote, bool gone) const
{
    quote.author = nameOf(quote, gone).value_or(quote.author);
    return quote;
}

Piece EditionDocument::pieceOfMaterial(const BodyMaterial &material) const
{
    Piece piece;
    piece.ref = *material.ref;
    piece.permalink = material.target;
    (material.isQuote() ? piece.words : piece.title) = material.title;
    return piece;
}

void EditionDocument::citeThread(const Piece &thread, int section)
{
    if (section >= outline().sections.size())
        return;
    const qsizetype end = proseEnd(m_header.body, m_outline.section(section));
    apply(insertLink(m_header.body, {end, end}, thread), tr("Cite"));
    if (section >= 0)
        setCurrentSection(section);
}

void EditionDocument::citeMaterial(int section, int index)
{
    if (section >= outline().sections.size() || index < 0 || index >= m_outline.section(section).material.size())
        return;
    const BodyMaterial &material = m_outline.section(section).material.at(index);
    if (!material.ref)
        return;
    const Piece piece = pieceOfMaterial(material);
    if (!piece.isQuote()) {
        citeThread(piece, section);
        return;
    }
    // Who said it and how it was scored is not in the manuscript: the desk knows.
    m_desk.store()
        .threads()
        .resolve({piece.ref})
        .then(this, [this, piece](const Result<QHash<QString, ResolvedItem>> &found) {
            Piece complete = piece;
            if (found && found->contains(piece.ref.id())) {
                const ResolvedItem &item = found->value(piece.ref.id());
                complete.author = item.author;
                complete.points = item.score.points();
                complete = named(complete, item.author.isEmpty() || item.presence != Presence::Present);
            }
            citeQuote(piece.ref.id(), complete);
        });
}

void EditionDocument::citeQuote(const QString &remoteId, const Piece &quote)
{
    if (!isOpen())
        return;
    const int count = int(outline().sections.size());
    for (int section = -1; section < count; ++section) {
        const int index = materialIndex(m_outline.section(section), remoteId);
        if (index < 0)
            continue;
        apply(appendQuote(m_header.body, section, quote, m_header.language, attributionStyle()),
              tr("Cite")); // takes the material away
        return;
    }
}

} // namespace marbre
