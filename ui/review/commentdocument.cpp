// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/commentdocument.h"

#include "manuscript/quoteedits.h"
#include "widgets/visuals.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextFrame>

#include <ranges>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

class SealedDocument final : public QTextDocument
{
protected:
    /// Nothing is fetched, not even a local file.
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

struct Fragment
{
    int begin;
    int length;
    QTextCharFormat format;
};

QList<Fragment> fragments(const QTextDocument &document)
{
    QList<Fragment> list;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            list.append({fragment.position(), fragment.length(), fragment.charFormat()});
        }
    }
    return list;
}

/// From the end, so that positions before stay right while images are replaced by words.
void tameCharacters(QTextDocument &document, const QUrl &base, const QPalette &palette)
{
    const QList<Fragment> list = fragments(document);
    for (const Fragment &fragment : list | std::views::reverse) {
        QTextCursor cursor(&document);
        cursor.setPosition(fragment.begin);
        cursor.setPosition(fragment.begin + fragment.length, QTextCursor::KeepAnchor);
        QTextCharFormat format = fragment.format;
        QString target = format.anchorHref();
        const bool image = format.isImageFormat();
        if (image) {
            const QTextImageFormat picture = format.toImageFormat();
            target = target.isEmpty() ? picture.name() : target;
            format = QTextCharFormat();
        }
        if (!image && !format.isAnchor() && target.isEmpty() && !format.fontFixedPitch()) {
            continue;
        }
        const QUrl url = safeLink(target, base);
        format.setAnchor(url.isValid());
        format.setAnchorHref(url.isValid() ? url.toString(QUrl::FullyEncoded) : QString());
        format.setFontUnderline(url.isValid());
        if (url.isValid()) {
            format.setForeground(visuals::linkText(palette));
        } else if (!target.isEmpty()) {
            format.clearForeground();
        }
        if (image) {
            const QString words = fragment.format.stringProperty(QTextFormat::ImageAltText);
            cursor.insertText(words.isEmpty() ? QCoreApplication::translate("marbre::ReaderView", "[image]") : words,
                              format);
        } else {
            if (format.fontFixedPitch()) {
                format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            }
            cursor.setCharFormat(format);
        }
    }
}

void tameBlocks(QTextDocument &document, const QPalette &palette)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int quoteLevel = format.intProperty(QTextFormat::BlockQuoteLevel);
        const bool first = block == document.begin();
        format.setTopMargin(first || block.textList() ? 0 : 6);
        format.setBottomMargin(0);
        if (quoteLevel > 0) {
            format.setLeftMargin(14 * quoteLevel);
            format.setRightMargin(0);
        }
        if (!format.hasProperty(QTextFormat::BlockCodeFence) && !block.text().isEmpty()) {
            format.setLineHeight(110, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
        if (format.headingLevel() > 0 || quoteLevel > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat characters;
            if (format.headingLevel() > 0) { // a stranger's heading does not outgrow ours
                characters.setProperty(QTextFormat::FontSizeAdjustment, 0);
                characters.setFontWeight(QFont::DemiBold);
            } else {
                characters.setForeground(visuals::secondaryText(palette));
            }
            cursor.mergeCharFormat(characters);
        }
    }
}

QString unbroken(QString text)
{
    text.replace(QChar::ParagraphSeparator, u"\n\n"_s);
    text.replace(QChar::LineSeparator, u'\n');
    text.remove(QChar::ObjectReplacementCharacter);
    return text.trimmed();
}

void prepare(QTextDocument &document, const QFont &font)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setIndentWidth(18);
    document.setDefaultFont(font);
}

} // namespace

QUrl safeLink(const QString &target, const QUrl &base)
{
    const QUrl url = base.resolved(QUrl(target, QUrl::TolerantMode));
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return !target.isEmpty() && (web || scheme == "mailto"_L1) ? url : QUrl();
}

std::unique_ptr<QTextDocument> commentDocument(const QString &markdown, const QUrl &base, const QFont &font,
                                               const QPalette &palette)
{
    auto document = std::make_unique<SealedDocument>();
    prepare(*document, font);
    document->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                                        QTextDocument::MarkdownNoHTML);
    tameCharacters(*document, base, palette);
    tameBlocks(*document, palette);
    return document;
}

std::unique_ptr<QTextDocument> noticeDocument(const QString &text, const QFont &font, const QPalette &palette)
{
    auto document = std::make_unique<SealedDocument>();
    prepare(*document, font);
    QTextCharFormat format;
    format.setForeground(visuals::secondaryText(palette));
    QTextCursor(document.get()).insertText(text, format);
    return document;
}

QString verbatim(const QTextCursor &cursor)
{
    return unbroken(cursor.selectedText());
}

QString verbatim(const QTextDocument &document)
{
    QTextCursor cursor(const_cast<QTextDocument *>(&document)); // reads only; QTextCursor knows no const document
    cursor.select(QTextCursor::Document);
    return verbatim(cursor);
}

QString verbatim(const QTextDocument &document, const QList<Span> &stretches)
{
    return unbroken(quotedFrom(document.toRawText(), stretches));
}

QList<QUrl> documentLinks(const QTextDocument &document)
{
    QList<QUrl> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString target = part.fragment().charFormat().anchorHref();
            if (!target.isEmpty() && !links.contains(QUrl(target))) {
                links.append(QUrl(target));
            }
        }
    }
    return links;
}

} // namespace marbre
