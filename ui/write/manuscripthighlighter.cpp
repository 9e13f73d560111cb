// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/manuscripthighlighter.h"

#include "editorial/typography/prose.h"
#include "editorial/typography/spelling.h"
#include "model/place.h"
#include "widgets/visuals.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype mostLines = 1000;   // whose language is remembered
constexpr qint64 sliceMilliseconds = 4; // of a frame, which has more to do

// Words in brackets and the target in parentheses, of one line; the target may hold balanced parentheses.
const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(
        uR"((!?\[)((?:[^\[\]\\]|\\.)*)(\]\()((?:<[^>]*>|(?:[^()\s\\]|\\.|\([^()]*\))*)(?:\s+"(?:[^"\\]|\\.)*")?)(\)))"_s);
    return pattern;
}

const QRegularExpression &materialPattern()
{
    static const QRegularExpression pattern(uR"(^ {0,3}\[[^\]]+\]:\s*(\S+))"_s);
    return pattern;
}

// The part of a target that an editor knows it by: the id of the thread or comment, else the host.
std::pair<qsizetype, qsizetype> tellingPart(const QString &target)
{
    if (const auto ref = itemRefFromUrl(target)) {
        const QString id = ref->id().section(u'_', -1);
        const qsizetype at = target.lastIndexOf(id);
        if (at >= 0)
            return {at, id.size()};
    }
    const qsizetype scheme = target.indexOf("://"_L1);
    if (scheme < 0)
        return {0, target.size()};
    const qsizetype host = scheme + 3;
    const qsizetype end = target.indexOf(u'/', host);
    return {host, (end < 0 ? target.size() : end) - host};
}

bool holdsAny(const QString &text, const QSet<QString> &words)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    while (finder.position() >= 0 && finder.position() < text.size()) {
        const qsizetype begin = finder.position();
        const bool word = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype end = finder.toNextBoundary();
        if (word && end > begin && words.contains(text.sliced(begin, end - begin)))
            return true;
    }
    return false;
}

} // namespace

ManuscriptHighlighter::ManuscriptHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
{
    setDefinition(m_repository.definitionForName(u"Markdown"_s));
    // Type and size of hidden text: next to no width, so that it takes no room in the line.
    m_hidden.setProperty(QTextFormat::FontPixelSize, 1);
    m_hidden.setFontLetterSpacingType(QFont::PercentageSpacing);
    m_hidden.setFontLetterSpacing(1);
    m_hidden.setForeground(QColor(Qt::transparent));
    m_heading.setFontWeight(QFont::Bold);
    m_quote.setFontItalic(true);
    m_misspelt.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &ManuscriptHighlighter::rehighlightSome);
}

void ManuscriptHighlighter::setColours(const QPalette &palette, const QFont &font)
{
    setTheme(m_repository.defaultTheme(visuals::isDark(palette) ? KSyntaxHighlighting::Repository::DarkTheme
                                                                : KSyntaxHighlighting::Repository::LightTheme));
    const QColor secondary = visuals::secondaryText(palette);
    m_points = font.pointSizeF();
    m_dim.setForeground(secondary);
    m_heading.setForeground(palette.color(QPalette::Text));
    m_heading.setFontPointSize(m_points * 1.1);
    m_quote.setForeground(palette.color(QPalette::Text));
    m_link.setForeground(visuals::linkText(palette));
    m_target.setForeground(secondary);
    m_target.setFontPointSize(m_points * visuals::labelSize);
    m_material = m_target;
    m_misspelt.setUnderlineColor(visuals::toneText(palette, visuals::Tone::Negative));
    rehighlight();
}

void ManuscriptHighlighter::setSpelling(std::function<bool(const QString &)> isMisspelt, const QString &language)
{
    m_isMisspelt = std::move(isMisspelt);
    m_language = language;
    rehighlight();
}

void ManuscriptHighlighter::setOpenPosition(int position)
{
    const QTextBlock before = document()->findBlock(m_openPosition);
    const QTextBlock now = document()->findBlock(position);
    m_openPosition = position;
    const auto holdsLink = [](const QTextBlock &block) { return block.isValid() && block.text().contains(u']'); };
    if (holdsLink(before) && before != now)
        rehighlightBlock(before);
    if (holdsLink(now))
        rehighlightBlock(now);
}

void ManuscriptHighlighter::rehighlightWords(const QSet<QString> &words)
{
    m_next.unite(words);
    if (m_sought.isEmpty())
        rehighlightSome();
}

void ManuscriptHighlighter::rehighlightSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_sought.isEmpty() || !m_next.isEmpty()) {
        if (m_sought.isEmpty()) {
            m_sought = std::exchange(m_next, {});
            m_reached = QTextCursor(document());
        }
        QTextBlock block = m_reached.block();
        for (; block.isValid() && clock.elapsed() < sliceMilliseconds; block = block.next()) {
            if (holdsAny(block.text(), m_sought))
                rehighlightBlock(block);
        }
        if (block.isValid()) {
            m_reached.setPosition(block.position());
            m_rest.start();
            return;
        }
        m_sought.clear();
    }
    m_reached = QTextCursor(); // none that every edit must move along
}

void ManuscriptHighlighter::mark(int begin, int length, const QTextCharFormat &added)
{
    for (int i = begin; i < begin + length; ++i) {
        QTextCharFormat merged = format(i);
        merged.merge(added);
        setFormat(i, 1, merged);
    }
}

void ManuscriptHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    // Plain prose has the palette's colour, not the theme's.
    if (!format.isDefaultTextStyle(theme()))
        SyntaxHighlighter::applyFormat(offset, length, format);
}

void ManuscriptHighlighter::highlightBlock(const QString &text)
{
    SyntaxHighlighter::highlightBlock(text);
    if (text.isEmpty())
        return;
    // Over the base's ideas of headings, quotes and links: its code and emphasis remain.
    markHeading(text);
    markQuote(text);
    markMaterial(text);
    markLinks(text);
    if (m_isMisspelt && !text.startsWith(u"> — ") && isSpelt(text)) // names are not spelt
        markSpelling(text);
}

bool ManuscriptHighlighter::isSpelt(const QString &text)
{
    const std::optional<Language> guess = languageOf(text);
    const bool own = guess && guess == languageFromTag(m_language);
    // a quote in its author's words is the author's, unless it is clearly of the language
    return own || (!guess && (!text.startsWith(u'>') || isTranslation()));
}

/// Typing asks for the same lines again and again: they are looked at once.
std::optional<Language> ManuscriptHighlighter::languageOf(const QString &text)
{
    if (const auto known = m_languages.constFind(text); known != m_languages.cend())
        return *known;
    if (m_languages.size() >= mostLines)
        m_languages.clear();
    return *m_languages.insert(text, guessLanguage(text));
}

bool ManuscriptHighlighter::isTranslation() const
{
    QTextBlock line = currentBlock();
    while (line.isValid() && line.text().startsWith(u'>') && !line.text().startsWith(u"> — "))
        line = line.next();
    return line.isValid() && line.text().startsWith(u"> — ") && line.text().contains(u" \"");
}

void ManuscriptHighlighter::markHeading(const QString &text)
{
    qsizetype level = 0;
    while (level < text.size() && level < 6 && text.at(level) == u'#')
        ++level;
    if (level == 0 || (level < text.size() && text.at(level) != u' '))
        return;
    setFormat(0, int(text.size()), m_heading);
    setFormat(0, int(level), m_dim);
}

void ManuscriptHighlighter::markQuote(const QString &text)
{
    if (!text.startsWith(u'>'))
        return;
    const bool attribution = text.startsWith(u"> — ");
    setFormat(0, int(text.size()), attribution ? QTextCharFormat() : m_quote);
    setFormat(0, 1, m_dim);
}

void ManuscriptHighlighter::markMaterial(const QString &text)
{
    const QRegularExpressionMatch match = materialPattern().match(text);
    if (!match.hasMatch())
        return;
    setFormat(0, int(text.size()), m_material);
    if (!isOpen(0, int(text.size())))
        markTarget(text, int(match.capturedStart(1)), int(match.capturedEnd(1)));
}

bool ManuscriptHighlighter::isOpen(int begin, int end) const
{
    const int position = m_openPosition - currentBlock().position();
    return position >= begin && position <= end;
}

void ManuscriptHighlighter::markLinks(const QString &text)
{
    auto matches = linkPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int begin = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        const auto captured = [&](int part, const QTextCharFormat &format) {
            setFormat(int(match.capturedStart(part)), int(match.capturedLength(part)), format);
        };
        captured(1, m_dim);
        captured(2, m_link);
        captured(3, m_dim);
        captured(4, m_target);
        captured(5, m_dim);
        if (!isOpen(begin, end))
            markTarget(text, int(match.capturedStart(4)), int(match.capturedEnd(4)));
    }
}

void ManuscriptHighlighter::markTarget(const QString &text, int begin, int end)
{
    const QString whole = text.mid(begin, end - begin);
    qsizetype size = 0;
    while (size < whole.size() && !whole.at(size).isSpace())
        ++size;
    const auto [at, length] = tellingPart(whole.left(size));
    setFormat(begin, int(at), m_hidden);
    setFormat(begin + int(at + length), int(whole.size() - at - length), m_hidden);
}

void ManuscriptHighlighter::markSpelling(const QString &text)
{
    const QString seen = proseOfLine(text).text; // without addresses and names
    const auto joins = [&seen](qsizetype at) { return at >= 0 && at < seen.size() && seen.at(at) == solidChar; };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, seen);
    while (finder.position() >= 0 && finder.position() < seen.size()) {
        const qsizetype begin = finder.position();
        const bool word = finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem;
        const qsizetype end = finder.toNextBoundary();
        if (!word || end - begin < 2 || joins(begin) || joins(begin - 1) || joins(end))
            continue;
        const QTextCharFormat there = format(int(begin));
        if (there.property(QTextFormat::FontPixelSize).isValid() || there == m_target || there == m_material)
            continue; // addresses are not prose
        if (const QString spelt = text.mid(begin, end - begin); isSpellable(spelt) && m_isMisspelt(spelt))
            mark(int(begin), int(end - begin), m_misspelt);
    }
}

} // namespace marbre
