// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/body.h"

namespace marbre {

namespace {

bool isJoiner(char32_t c)
{
    return c == U'\'' || c == U'’' || c == U'ʼ' || c == U'-' || c == U'‐' || c == U'‑';
}

/// The character at a position, which moves past it.
char32_t next(QStringView text, qsizetype &position)
{
    const QChar c = text.at(position++);
    if (c.isHighSurrogate() && position < text.size() && text.at(position).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(position++));
    return c.unicode();
}

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    bool inWord = false;
    bool afterJoiner = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = next(text, i);
        if (QChar::isLetterOrNumber(c)) {
            words += inWord ? 0 : 1;
            inWord = true;
            afterJoiner = false;
        } else if (QChar::isMark(c) || c == 0xAD) { // accents of their own, soft hyphens
            continue;
        } else if (isJoiner(c) && inWord && !afterJoiner) {
            afterJoiner = true;
        } else {
            inWord = false;
            afterJoiner = false;
        }
    }
    return words;
}

} // namespace marbre
