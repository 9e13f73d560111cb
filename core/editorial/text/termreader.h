// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/text/terms.h"

#include <QHash>
#include <array>
#include <functional>
#include <memory>

struct sb_stemmer;

namespace marbre {

/// A term with where it stands: terms next to one another in a phrase may be one notion ("data centre").
struct PlacedTerm
{
    Term term;
    int phrase = 0;
    int word = 0; ///< its number among the text's words, stop words counted
};

/// Reads many texts, stemming each word once. Thread: one at a time.
class TermReader final
{
public:
    TermReader();
    ~TermReader();
    TermReader(const TermReader &) = delete;
    TermReader &operator=(const TermReader &) = delete;

    /// At most so many words are looked at, stop words counted.
    QList<PlacedTerm> read(QStringView text, std::optional<Language> language, qsizetype mostWords);

private:
    const Term &termOf(QStringView word, Language language);
    QString stemOf(QStringView word, const QString &folded, Language language);

    using Stemmer = std::unique_ptr<sb_stemmer, void (*)(sb_stemmer *)>;
    std::array<Stemmer, 4> m_stemmers; ///< by Language; made when first needed
    std::array<QHash<QString, Term>, 4>
        m_terms; ///< by Language: word as written -> term, its stem empty for a stop word
};

} // namespace marbre
