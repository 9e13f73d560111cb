// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/definition.h"
#include "manuscript/source.h"

namespace marbre {

namespace {

constexpr qsizetype longestLabel = 999;

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// Steps through a definition; every function answers false, the place unspecified, where its part is not there.
class DefinitionReader final
{
public:
    explicit DefinitionReader(QByteArrayView content)
        : m_text(content)
    {}

    qsizetype place = 0;

    bool atEnd() const { return place >= m_text.size(); }
    char peek() const { return atEnd() ? '\n' : m_text.at(place); }

    void skipBlanks()
    {
        while (!atEnd() && isBlankChar(peek()))
            ++place;
    }

    /// Blanks with at most one line end among them.
    void skipBlanksAndLineEnd()
    {
        skipBlanks();
        if (!atEnd() && peek() == '\n') {
            ++place;
            skipBlanks();
        }
    }

    bool lineEnd()
    {
        skipBlanks();
        if (atEnd())
            return true;
        if (peek() != '\n')
            return false;
        ++place;
        return true;
    }

    void skipEscaped()
    {
        place += peek() == '\\' && place + 1 < m_text.size() && isPunctuation(m_text.at(place + 1)) ? 2 : 1;
    }

    bool label()
    {
        if (peek() != '[')
            return false;
        const qsizetype begin = ++place;
        while (!atEnd() && peek() != ']') {
            if (peek() == '[' || place - begin > longestLabel)
                return false;
            skipEscaped();
        }
        return !atEnd() && !m_text.sliced(begin, place - begin).trimmed().isEmpty();
    }

    bool destination() { return peek() == '<' ? bracketedDestination() : bareDestination(); }

    bool title()
    {
        const char open = peek();
        if (atEnd() || (open != '"' && open != '\'' && open != '('))
            return false;
        const char close = open == '(' ? ')' : open;
        ++place;
        while (!atEnd() && peek() != close) {
            if (open == '(' && peek() == '(')
                return false;
            skipEscaped();
        }
        if (atEnd())
            return false;
        ++place;
        return true;
    }

private:
    bool bracketedDestination()
    {
        ++place;
        while (!atEnd() && peek() != '>') {
            if (peek() == '<' || peek() == '\n')
                return false;
            skipEscaped();
        }
        if (atEnd())
            return false;
        ++place;
        return true;
    }

    bool bareDestination()
    {
        const qsizetype begin = place;
        int open = 0;
        while (!atEnd() && static_cast<unsigned char>(peek()) > 0x20 && peek() != 0x7F) {
            if (peek() == '(' && ++open > 32)
                return false;
            if (peek() == ')' && --open < 0)
                break;
            skipEscaped();
        }
        return place > begin && open <= 0;
    }

    QByteArrayView m_text;
};

} // namespace

std::optional<ParsedDefinition> parseDefinition(QByteArrayView content)
{
    DefinitionReader reader(content);
    if (!reader.label())
        return std::nullopt;
    ParsedDefinition definition;
    definition.label = content.sliced(1, reader.place - 1);
    ++reader.place;
    if (reader.atEnd() || reader.peek() != ':')
        return std::nullopt;
    ++reader.place;
    reader.skipBlanksAndLineEnd();
    qsizetype begin = reader.place;
    if (!reader.destination())
        return std::nullopt;
    definition.destination = content.sliced(begin, reader.place - begin);
    const qsizetype afterDestination = reader.place;

    reader.skipBlanksAndLineEnd();
    begin = reader.place;
    if (begin > afterDestination && reader.title()) {
        const qsizetype afterTitle = reader.place;
        if (reader.lineEnd()) {
            definition.title = content.sliced(begin, afterTitle - begin);
            definition.size = reader.place;
            return definition;
        }
    }
    reader.place = afterDestination; // what follows on the next line is no title, but prose
    if (!reader.lineEnd())
        return std::nullopt;
    definition.size = reader.place;
    return definition;
}

QString normalizedLabel(QByteArrayView label)
{
    return QString::fromUtf8(label).simplified().toCaseFolded();
}

} // namespace marbre
