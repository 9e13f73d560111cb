// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchquery.h"

#include "store/failure.h"
#include "store/fold.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostTerms = 64;

/// One piece of the text: -key:"value"*
struct Piece
{
    QString key; ///< folded, empty for words
    QString value;
    QString source; ///< as typed, for errors
    bool negated = false;
    bool star = false;
    bool last = false; ///< nothing stands behind it, not even a blank
};

bool isKey(const QString &word)
{
    constexpr std::array keys{"author"_L1, "community"_L1, "before"_L1, "after"_L1, "state"_L1};
    return std::ranges::find(keys, word) != keys.end();
}

/// What FTS5's unicode61 makes tokens of.
bool hasToken(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {}

    QList<Piece> split()
    {
        QList<Piece> pieces;
        while (skipBlanks(), m_at < m_text.size())
            pieces << piece();
        return pieces;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    Piece piece()
    {
        Piece piece;
        const qsizetype start = m_at;
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            piece.negated = true;
            ++m_at;
        }
        piece.key = key();
        piece.value = value(piece.star);
        piece.source = m_text.sliced(start, m_at - start);
        piece.last = m_at == m_text.size();
        return piece;
    }

    QString key()
    {
        const qsizetype colon = m_text.indexOf(u':', m_at);
        if (colon < 0)
            return {};
        const QString word = fold(QStringView(m_text).sliced(m_at, colon - m_at));
        if (!isKey(word))
            return {};
        m_at = colon + 1;
        return word;
    }

    QString value(bool &star)
    {
        QString value;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            qsizetype end = m_text.indexOf(u'"', m_at + 1);
            if (end < 0)
                end = m_text.size();
            value = m_text.sliced(m_at + 1, end - m_at - 1);
            m_at = std::min(end + 1, m_text.size());
            star = m_at < m_text.size() && m_text.at(m_at) == u'*';
            m_at += star ? 1 : 0;
            return value;
        }
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && m_text.at(m_at) != u'"')
            value += m_text.at(m_at++);
        star = value.endsWith(u'*');
        return value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// YYYY, YYYY-MM or YYYY-MM-DD: its first day.
std::optional<QDate> firstDay(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int group) { return match.hasCaptured(group) ? match.captured(group).toInt() : 1; };
    const QDate day(part(1), part(2), part(3));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<EditionState> editionStateFromWord(const QString &word)
{
    constexpr std::array words{"draft"_L1, "published"_L1, "discarded"_L1};
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<EditionState>(found - words.begin()));
}

void refuse(const Piece &piece, const QString &why, const QString &remedy)
{
    throw Failure(
        {ErrorKind::Usage, StoreText::tr("This part of the search cannot be read"), piece.source, why, remedy});
}

void addDate(SearchQuery &query, const Piece &piece)
{
    const std::optional<QDate> day = firstDay(piece.value);
    if (!day)
        refuse(piece, StoreText::tr("It is not a date."),
               StoreText::tr("Write a date as 2025, 2025-09 or 2025-09-21."));
    // Not before a day is from that day on.
    const bool before = (piece.key == "before"_L1) != piece.negated;
    if (before)
        query.before = query.before ? std::min(*query.before, *day) : *day;
    else
        query.after = query.after ? std::max(*query.after, *day) : *day;
}

void addState(SearchQuery &query, const Piece &piece)
{
    const QString word = fold(piece.value);
    if (const std::optional<TriageState> state = triageFromWord(word))
        query.threadStates.append({*state, piece.negated});
    else if (const std::optional<EditionState> editionState = editionStateFromWord(word))
        query.editionStates.append({*editionState, piece.negated});
    else
        refuse(piece, StoreText::tr("There is no such state."),
               StoreText::tr("The states are new, shortlisted, spiked and used; draft, published and discarded."));
}

QString nameOf(const Piece &piece)
{
    QString name = fold(piece.value).trimmed();
    if (piece.key == "author"_L1 && name.startsWith("u/"_L1))
        name.remove(0, 2);
    if (name.isEmpty())
        refuse(piece, StoreText::tr("A name is missing."), {});
    return name;
}

void addTerm(SearchQuery &query, const Piece &piece, bool typing)
{
    if (!hasToken(piece.value))
        return;
    SearchTerm term{piece.value, piece.star};
    if (term.text.endsWith(u'*'))
        term.text.chop(1);
    // "word " is finished; a closing quote too.
    term.prefix |= typing && piece.last && !piece.negated && !piece.source.endsWith(u'"');
    (piece.negated ? query.unwanted : query.wanted).append(term);
}

void add(SearchQuery &query, const Piece &piece, bool typing)
{
    if (piece.key.isEmpty())
        addTerm(query, piece, typing);
    else if (piece.key == "author"_L1)
        query.authors.append({nameOf(piece), piece.negated});
    else if (piece.key == "community"_L1)
        query.communities.append({nameOf(piece), piece.negated});
    else if (piece.key == "state"_L1)
        addState(query, piece);
    else
        addDate(query, piece);
}

SearchQuery parse(const QString &text, bool typing)
{
    SearchQuery query;
    for (const Piece &piece : Splitter(text).split()) {
        try {
            add(query, piece, typing);
        } catch (const Failure &) {
            if (!typing || !piece.last)
                throw;
        }
    }
    if (query.wanted.size() + query.unwanted.size() > mostTerms)
        throw Failure({ErrorKind::Usage,
                       StoreText::tr("The search has too many words"),
                       {},
                       {},
                       StoreText::tr("Search for fewer words.")});
    return query;
}

/// Quoted, so that nothing in it is syntax to FTS5.
QString quoted(const SearchTerm &term)
{
    QString text = term.text;
    text.replace(u'"', u' ');
    return u'"' + text + (term.prefix ? u"\" *"_s : u"\""_s);
}

QString joined(const QList<SearchTerm> &terms, const QString &with)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts << quoted(term);
    return parts.join(with);
}

} // namespace

bool SearchQuery::isEmpty() const
{
    return wanted.isEmpty() && unwanted.isEmpty() && authors.isEmpty() && communities.isEmpty() &&
           threadStates.isEmpty() && editionStates.isEmpty() && !after && !before;
}

Result<SearchQuery> parseSearch(const QString &text, bool typing)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    auto work = [&] { return parse(clean, typing); };
    return attempt(work);
}

QString matchExpression(const SearchQuery &query)
{
    if (query.wanted.isEmpty())
        return {};
    const QString wanted = joined(query.wanted, u" AND "_s);
    return query.unwanted.isEmpty() ? wanted : u"(%1) NOT (%2)"_s.arg(wanted, unwantedExpression(query));
}

QString unwantedExpression(const SearchQuery &query)
{
    return joined(query.unwanted, u" OR "_s);
}

} // namespace marbre
