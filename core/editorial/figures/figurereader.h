// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/figures/figures.h"
#include "editorial/figures/figuretokens.h"

#include <optional>

namespace marbre {

/// Reads the figures of one text from its tokens, from the left to the right; README.md has the grammar.
class FigureReader final
{
public:
    FigureReader(QStringView text, quint8 tongues);
    QList<Figure> figures();

private:
    using Kind = FigureToken::Kind;

    /// A number with its scale, without its unit.
    struct Quantity
    {
        Decimal number;
        size_t end = 0;      ///< the token after it
        bool words = false;  ///< spelt out
        bool scaled = false; ///< thousand, million ...
        bool letter = false; ///< the scale is one letter
        bool rounded = false;
        bool vague = false; ///< "thousands"
    };
    struct Unit
    {
        Figure::Kind kind = Figure::Kind::Count;
        QString unit;
        size_t end = 0; ///< the token after it; 0: no unit
    };

    // tokens
    const FigureToken &at(size_t index) const { return index < m_tokens.size() ? m_tokens[index] : m_none; }
    QStringView textOf(size_t index) const;
    bool isKind(size_t index, Kind kind) const { return at(index).kind == kind; }
    bool isSign(size_t index, QChar sign) const;
    bool isDash(size_t index) const;
    bool touches(size_t index) const { return index > 0 && index < m_tokens.size() && !m_tokens[index].apart; }
    bool isCapital(size_t index) const;
    /// What the word means in this role and in the text's language; null for nothing.
    const FigureWord *meaning(size_t index, FigureRole role) const;
    size_t hyphenSkipped(size_t index) const;

    // quantities
    std::optional<Quantity> quantityAt(size_t index) const;
    std::optional<Quantity> wordsAt(size_t index) const;
    std::optional<Quantity> halfAt(size_t index) const;
    std::optional<Quantity> vagueAt(size_t index) const;
    bool takeWord(size_t index, qint64 &total, qint64 &current, bool linked) const;
    size_t linkSkipped(size_t index, qint64 current) const;
    void takeScales(Quantity &quantity, bool money) const;
    bool takeScale(Quantity &quantity, bool money) const;
    bool takeLetter(Quantity &quantity, bool money) const;
    bool takeHalf(Quantity &quantity) const;
    bool isLetterScale(size_t index, const Quantity &quantity, bool money) const;

    // units
    Unit unitAt(const Quantity &quantity) const;
    Unit percentAt(size_t index) const;
    Unit moneyAt(size_t index) const;
    Unit measureAt(size_t index, bool digits) const;
    Unit countedAt(size_t index) const;
    bool isCountable(size_t index) const;
    QString stemOf(size_t index) const;
    std::string_view currencyBefore(size_t index, size_t &begin) const;

    // dates
    size_t readDate(size_t index);
    size_t readSlashDate(size_t index);
    size_t readDottedDate(size_t index);
    size_t readDayMonth(size_t index);
    size_t readMonthDay(size_t index);
    bool isMonth(size_t index) const;
    int yearAt(size_t index, bool afterMonth = false) const;
    void pushDate(size_t begin, size_t end, int year, int month, int day);

    // what is one
    size_t readFigure(size_t index);
    size_t withoutFigure(size_t index) const;
    bool isName(size_t index, const Quantity &quantity, const Unit &unit) const;
    bool isNamed(size_t index) const;
    bool isPart(size_t index) const;
    bool isOrdinal(size_t index, const Quantity &quantity) const;
    bool isTime(size_t index, const Quantity &quantity, const Unit &unit) const;
    bool isYear(size_t index, const Quantity &quantity, const Unit &unit) const;
    bool isRounded(size_t begin, size_t end) const;
    void push(Figure figure, size_t begin, size_t end);
    void shareRange(const Figure &figure, size_t begin, bool scaled);
    bool isRange(size_t begin) const;

    QStringView m_text;
    quint8 m_tongues;
    std::vector<FigureToken> m_tokens;
    FigureToken m_none;
    bool m_title = false;   ///< most words have a capital
    size_t m_nameEnd = 0;   ///< the token after a number that was a name
    size_t m_lastBegin = 0; ///< tokens of the last figure
    size_t m_lastEnd = 0;
    bool m_lastBare = false; ///< it had neither scale nor unit of its own
    QList<Figure> m_figures;
};

} // namespace marbre
