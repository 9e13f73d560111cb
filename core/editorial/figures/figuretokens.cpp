// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figuretokens.h"

#include "editorial/figures/numberreader.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isInvisible(QChar c)
{
    return c == QChar(0xAD) || (c >= QChar(0x200B) && c <= QChar(0x200D)) || c == QChar(0x2060) ||
           c == QChar(QChar::ByteOrderMark);
}

/// Cuts a text into tokens, one step each.
class FigureTokens final
{
public:
    FigureTokens(QStringView text, quint8 tongues)
        : m_text(text)
        , m_tongues(tongues)
    {}

    std::vector<FigureToken> tokens()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text.at(position) : QChar();
    }
    bool isAt(qsizetype position, QLatin1StringView words) const
    {
        return m_text.size() - position >= words.size() &&
               m_text.sliced(position, words.size()).startsWith(words, Qt::CaseInsensitive);
    }

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'\n') {
            newLine();
        } else if (c.isSpace()) {
            m_apart = true;
            ++m_at;
        } else if (isFigureDigit(c)) {
            number();
        } else if (isWordLetter(c) || c == u'/' || c == u'@') {
            word();
        } else {
            mark(c);
        }
    }

    void push(FigureToken token)
    {
        token.apart = m_apart;
        token.opens = m_opens;
        m_at = token.end;
        m_apart = false;
        m_opens = false;
        m_tokens.push_back(token);
    }

    void pushSign(FigureToken::Kind kind, qsizetype end)
    {
        FigureToken token;
        token.kind = kind;
        token.begin = m_at;
        token.end = end;
        push(token);
    }

    /// A list's number is no figure: "1. ", "2) ", also in a quotation.
    void newLine()
    {
        // lines of one paragraph are one text; a blank line ends it
        const bool paragraph = at(m_at + 1) == u'\n';
        m_apart = true;
        m_opens = m_opens || paragraph;
        ++m_at;
        if (paragraph)
            pushSign(FigureToken::Kind::Gap, m_at);
    }

    bool isListNumber(qsizetype end) const
    {
        qsizetype before = m_at - 1;
        while (before >= 0 && (m_text.at(before) == u' ' || m_text.at(before) == u'>' || m_text.at(before) == u'\\'))
            --before;
        if (before >= 0 && m_text.at(before) != u'\n')
            return false;
        const qsizetype mark = at(end) == u'\\' ? end + 1 : end;
        return (at(mark) == u'.' || at(mark) == u')') && at(mark + 1).isSpace() && !isMonthAt(mark + 2);
    }

    bool isMonthAt(qsizetype position) const
    {
        qsizetype end = position;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        if (end <= position)
            return false;
        for (const FigureWord &meaning : figureWords(figureKey(m_text.sliced(position, end - position)))) {
            if (meaning.role == FigureRole::Month)
                return true;
        }
        return false;
    }

    void number()
    {
        FigureToken token = readNumber(m_text, m_at, m_tongues);
        if (isListNumber(token.end)) {
            ++token.end;
            token.kind = FigureToken::Kind::Gap;
            push(token);
            m_opens = true;
            return;
        }
        push(token);
    }

    qsizetype wordEnd(qsizetype from) const
    {
        qsizetype end = from;
        while (isWordLetter(at(end)) || (at(end) == u'_' && isWordLetter(at(end + 1)) && end > from) ||
               isInvisible(at(end)))
            ++end;
        return end;
    }

    qsizetype spaceAfter(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_text.size() && !m_text.at(end).isSpace() && m_text.at(end) != u')' && m_text.at(end) != u']' &&
               m_text.at(end) != u'>')
            ++end;
        return end;
    }

    /// u/name, /r/place, @name: whatever stands in them.
    qsizetype handleEnd() const
    {
        qsizetype begin = m_at;
        if (at(begin) == u'@') {
            ++begin;
        } else {
            begin += at(begin) == u'/' ? 1 : 0;
            const QChar kind = at(begin).toLower();
            if ((kind != u'u' && kind != u'r' && kind != u'c') || at(begin + 1) != u'/')
                return -1;
            begin += 2;
        }
        qsizetype end = begin;
        while (isWordLetter(at(end)) || at(end) == u'_' || at(end) == u'-')
            ++end;
        return end > begin ? end : -1;
    }

    void word()
    {
        if (const qsizetype end = handleEnd(); end > 0)
            return pushSign(FigureToken::Kind::Gap, end);
        if (!isWordLetter(m_text.at(m_at)))
            return pushSign(FigureToken::Kind::Sign, m_at + 1);
        if (isAt(m_at, "http://"_L1) || isAt(m_at, "https://"_L1) || isAt(m_at, "www."_L1))
            return pushSign(FigureToken::Kind::Gap, spaceAfter(m_at));
        FigureToken token;
        token.kind = FigureToken::Kind::Word;
        token.begin = m_at;
        token.end = wordEnd(m_at);
        // "example.org/5", "model.safetensors": an address or a file, but not "U.S." or the end of a sentence
        if (at(token.end) == u'.' && at(token.end + 1).isLower() && token.end - token.begin > 2)
            return pushSign(FigureToken::Kind::Gap, spaceAfter(m_at));
        const std::string key = figureKey(m_text.sliced(token.begin, token.end - token.begin));
        token.words = key.empty() ? std::span<const FigureWord>() : figureWords(key);
        if ((m_tongues & German) && token.words.empty())
            token.compound = germanNumber(key);
        token.elided = isApostrophe(at(token.end)) && isWordLetter(at(token.end + 1));
        const bool elided = token.elided;
        push(token);
        m_at += elided ? 1 : 0;
    }

    /// The end of `code`, by the same run of marks; that of the run where nothing closes it.
    qsizetype codeEnd() const
    {
        qsizetype size = 0;
        while (at(m_at + size) == u'`')
            ++size;
        if (size > m_unclosedTicks) {
            const QString run(size, u'`');
            for (qsizetype end = m_text.indexOf(run, m_at + size); end >= 0; end = m_text.indexOf(run, end)) {
                qsizetype after = end;
                while (at(after) == u'`')
                    ++after;
                if (after - end == size)
                    return after;
                end = after;
            }
        }
        return -size;
    }

    void code()
    {
        const qsizetype end = codeEnd();
        if (end > 0)
            return pushSign(FigureToken::Kind::Gap, end);
        m_unclosedTicks = std::max(m_unclosedTicks, -end); // so that many of them stay linear
        m_at -= end;
    }

    /// "](address)" of a link; the words before it stay.
    void closeBracket()
    {
        ++m_at;
        if (at(m_at) != u'(')
            return;
        constexpr qsizetype longestTarget = 1000;
        int depth = 0;
        const qsizetype last = std::min(m_text.size(), m_at + longestTarget);
        for (qsizetype end = m_at; end < last && m_text.at(end) != u'\n'; ++end) {
            depth += m_text.at(end) == u'(' ? 1 : (m_text.at(end) == u')' ? -1 : 0);
            if (depth == 0) {
                m_at = end + 1;
                return;
            }
        }
    }

    /// "[1]" and "[^1]" are notes; any other bracket is not seen.
    void openBracket()
    {
        qsizetype end = m_at + (at(m_at + 1) == u'^' ? 2 : 1);
        const qsizetype digits = end;
        while (isFigureDigit(at(end)))
            ++end;
        if (end > digits && at(end) == u']')
            return pushSign(FigureToken::Kind::Gap, end + 1);
        ++m_at;
    }

    /// <https://...> and tags; a "<" before a number is a sign.
    void angle()
    {
        const QChar next = at(m_at + 1);
        constexpr qsizetype longestTag = 300;
        const QStringView rest = m_text.sliced(m_at, std::min(longestTag, m_text.size() - m_at));
        const qsizetype end = next.isLetter() || next == u'/' ? rest.indexOf(u'>') : -1;
        pushSign(end > 0 ? FigureToken::Kind::Gap : FigureToken::Kind::Sign, end > 0 ? m_at + end + 1 : m_at + 1);
    }

    void entity()
    {
        qsizetype end = m_at + 1 + (at(m_at + 1) == u'#' ? 1 : 0);
        while (end - m_at < 10 && at(end).isLetterOrNumber())
            ++end;
        if (at(end) != u';')
            return pushSign(FigureToken::Kind::Sign, m_at + 1);
        m_apart = true;
        m_at = end + 1;
    }

    void mark(QChar c)
    {
        switch (c.unicode()) {
        case u'*':
        case u'_':
        case u'\\':
            ++m_at;
            return;
        case u'`':
            return code();
        case u'[':
            return openBracket();
        case u']':
            return closeBracket();
        case u'<':
            return angle();
        case u'&':
            return entity();
        case u'#':
            if (isWordLetter(at(m_at + 1)))
                return pushSign(FigureToken::Kind::Gap, wordEnd(m_at + 1));
            break;
        case u'^':
            return pushSign(FigureToken::Kind::Gap, wordEnd(m_at + 1));
        case u'.':
        case u'!':
        case u'?':
        case u':':
        case 0x2026:
            pushSign(FigureToken::Kind::Sign, m_at + 1);
            m_opens = at(m_at).isSpace() || m_at >= m_text.size();
            return;
        default:
            break;
        }
        if (isInvisible(c)) {
            ++m_at;
            return;
        }
        const bool opens = m_opens; // « and ( do not end the beginning of a sentence
        pushSign(FigureToken::Kind::Sign, m_at + 1);
        m_opens = opens;
    }

    QStringView m_text;
    quint8 m_tongues;
    qsizetype m_at = 0;
    qsizetype m_unclosedTicks = 0;
    bool m_apart = true;
    bool m_opens = true;
    std::vector<FigureToken> m_tokens;
};

} // namespace

std::vector<FigureToken> figureTokens(QStringView text, quint8 tongues)
{
    return FigureTokens(text, tongues).tokens();
}

} // namespace marbre
