// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype longestWord = 40;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isAsciiWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

class WordReader final
{
public:
    WordReader(QStringView text, qsizetype most)
        : m_text(text)
        , m_most(most)
    {}

    QList<ProseWord> read()
    {
        while (m_at < m_text.size() && m_words.size() < m_most)
            step();
        return m_words;
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }

    bool atWordStart() const { return m_at == 0 || !belongsToWord(m_text.at(m_at - 1)); }

    bool startsWith(QStringView begin) const { return m_text.sliced(m_at).startsWith(begin, Qt::CaseInsensitive); }

    void leaveOut(qsizetype end)
    {
        m_at = std::max(end, m_at + 1);
        ++m_phrase;
    }

    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'`')
            skipCode();
        else if (c == u'&')
            skipEntity();
        else if (c == u']' && peek(1) == u'(')
            skipDestination();
        else if (atWordStart() && (startsWith(u"http://") || startsWith(u"https://") || startsWith(u"www.")))
            leaveOut(endOfAddress());
        else if (atWordStart() && startsName())
            leaveOut(endOfName());
        else if (belongsToWord(c))
            readWord();
        else
            readMark(c);
    }

    void readMark(QChar c)
    {
        if (!c.isSpace() ? (c != u'-' && c != u'*' && c != u'_' && !isApostrophe(c)) : c == u'\n')
            ++m_phrase;
        ++m_at;
    }

    /// To the same run of marks; an unclosed one is only a mark, an unclosed fence goes to the end.
    void skipCode()
    {
        qsizetype marks = 0;
        while (peek(marks) == u'`')
            ++marks;
        const QStringView run = m_text.sliced(m_at, marks);
        const qsizetype reach = marks >= 3 ? m_text.size() : std::min(m_text.size(), m_at + 2000);
        const qsizetype end = m_text.first(reach).indexOf(run, m_at + marks);
        leaveOut(end >= 0 ? end + marks : marks >= 3 ? m_text.size() : m_at + marks);
    }

    void skipEntity()
    {
        qsizetype length = 1;
        while (length < 10 && (isAsciiWord(peek(length)) || peek(length) == u'#'))
            ++length;
        leaveOut(length > 1 && peek(length) == u';' ? m_at + length + 1 : m_at + 1);
    }

    void skipDestination()
    {
        int depth = 0;
        qsizetype end = m_at + 1;
        for (; end < m_text.size() && m_text.at(end) != u'\n'; ++end) {
            const QChar c = m_text.at(end);
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        leaveOut(end + 1);
    }

    qsizetype endOfAddress() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text.at(end).isSpace() && !u"<>\"«»”)]"_s.contains(m_text.at(end)))
            ++end;
        return end;
    }

    bool startsName() const
    {
        const qsizetype letter = peek() == u'/' ? 1 : 0;
        if (peek() == u'@')
            return isAsciiWord(peek(1));
        return (peek(letter) == u'u' || peek(letter) == u'r') && peek(letter + 1) == u'/' &&
               isAsciiWord(peek(letter + 2));
    }

    qsizetype endOfName() const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && (isAsciiWord(m_text.at(end)) || m_text.at(end) == u'/'))
            ++end;
        return end;
    }

    void readWord()
    {
        const qsizetype begin = m_at;
        bool letter = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            letter = letter || c.isLetter();
            if (!belongsToWord(c) && !joinsFigure(c, letter))
                break;
        }
        if (m_at - begin == 1 && letter)
            m_at += peek() == u'#' ? 1 : peek() == u'+' && peek(1) == u'+' ? 2 : 0; // "C#", "C++"
        if (skipHost(begin))
            return;
        if (m_at - begin <= longestWord && letter)
            m_words << ProseWord{m_text.sliced(begin, m_at - begin), m_phrase};
        else
            ++m_phrase;
    }

    /// The hyphen of "GPT-5" and the point of "5.1", within a word.
    bool joinsFigure(QChar c, bool letter) const
    {
        if (!peek(1).isDigit())
            return false;
        return (c == u'-' && letter) || (c == u'.' && m_at > 0 && m_text.at(m_at - 1).isDigit());
    }

    /// "example.com" and "someone@example.com" are no words.
    bool skipHost(qsizetype begin)
    {
        if ((peek() != u'.' && peek() != u'@') || !isAsciiWord(peek(1)))
            return false;
        qsizetype end = m_at;
        while (end < m_text.size() && (isAsciiWord(m_text.at(end)) || m_text.at(end) == u'.' || m_text.at(end) == u'@'))
            ++end;
        const QStringView name = m_text.sliced(begin, end - begin);
        const QStringView last = name.sliced(name.lastIndexOf(u'.') + 1);
        static constexpr QStringView ends[]{u"com", u"org", u"net", u"io", u"ai", u"dev", u"gov", u"edu", u"co",
                                            u"uk",  u"fr",  u"de",  u"es", u"ca", u"ch",  u"be",  u"eu",  u"me"};
        if (!name.contains(u'@') && std::ranges::find(ends, last) == std::end(ends))
            return false;
        leaveOut(endOfAddress());
        return true;
    }

    QStringView m_text;
    qsizetype m_most;
    qsizetype m_at = 0;
    int m_phrase = 0;
    QList<ProseWord> m_words;
};

} // namespace

QList<ProseWord> proseWords(QStringView text, qsizetype most)
{
    return WordReader(text, most).read();
}

QString foldedWord(QStringView word)
{
    QString lower = word.toString().toLower();
    if (std::ranges::all_of(lower, [](QChar c) { return c.unicode() < 0x80; }))
        return lower;
    QString folded;
    const QString taken = lower.normalized(QString::NormalizationForm_KD);
    for (const QChar c : taken) {
        if (c == u'ß')
            folded += u"ss"_s;
        else if (c == u'œ')
            folded += u"oe"_s;
        else if (c == u'æ')
            folded += u"ae"_s;
        else if (!c.isMark())
            folded += c;
    }
    return folded;
}

} // namespace marbre
