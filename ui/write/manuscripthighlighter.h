// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/text/language.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QSet>
#include <QTextCursor>
#include <QTimer>
#include <functional>
#include <optional>

namespace marbre {

/// Markdown as KSyntaxHighlighting sees it, and over it what a manuscript needs: headings stand out, quotes are set
/// off, link targets shrink to the id that matters (whole again while the cursor is in the link), unknown words are
/// underlined.
class ManuscriptHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    explicit ManuscriptHighlighter(QTextDocument *document);

    void setColours(const QPalette &palette, const QFont &font);
    /// The link that holds this position shows its whole target; -1: none does.
    void setOpenPosition(int position);
    /// Whether a word of a language is misspelt; none: no spelling. Asked while highlighting: must answer at once.
    /// Lines of another language are not asked about.
    void setSpelling(std::function<bool(const QString &)> isMisspelt, const QString &language = {});
    /// Highlights again the blocks that hold one of these words, in a long text a few milliseconds at a time.
    void rehighlightWords(const QSet<QString> &words);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void rehighlightSome();
    void mark(int begin, int length, const QTextCharFormat &format);
    void markHeading(const QString &text);
    void markQuote(const QString &text);
    void markLinks(const QString &text);
    void markTarget(const QString &text, int begin, int end);
    void markMaterial(const QString &text);
    void markSpelling(const QString &text);
    bool isOpen(int begin, int end) const;
    bool isSpelt(const QString &text);
    std::optional<Language> languageOf(const QString &text);
    bool isTranslation() const; ///< whether the quote that the current line is of has its original

    KSyntaxHighlighting::Repository m_repository;
    std::function<bool(const QString &)> m_isMisspelt;
    QString m_language;
    QHash<QString, std::optional<Language>> m_languages; ///< of lines
    QSet<QString> m_sought;                              ///< words whose blocks are highlighted again
    QSet<QString> m_next;                                ///< that came meanwhile
    QTextCursor m_reached;                               ///< the block that is next; edits move it along
    QTimer m_rest;
    int m_openPosition = -1;
    double m_points = 10;
    QTextCharFormat m_dim;
    QTextCharFormat m_hidden;
    QTextCharFormat m_heading;
    QTextCharFormat m_quote;
    QTextCharFormat m_link;
    QTextCharFormat m_target;
    QTextCharFormat m_material;
    QTextCharFormat m_misspelt;
};

} // namespace marbre
