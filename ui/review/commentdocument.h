// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <memory>

namespace marbre {

/// A stranger's Markdown, made harmless: no HTML, no image or other resource is ever loaded (an image becomes a link
/// on its words), and links that are not http, https or mailto are plain words. Addresses without a host are those of
/// base.
std::unique_ptr<QTextDocument> commentDocument(const QString &markdown, const QUrl &base, const QFont &font,
                                               const QPalette &palette);
/// Plain words in the quieter colour: "Deleted by its author".
std::unique_ptr<QTextDocument> noticeDocument(const QString &text, const QFont &font, const QPalette &palette);

/// What is selected, word for word: paragraphs parted by a blank line.
QString verbatim(const QTextCursor &cursor);
/// The whole text in the same form.
QString verbatim(const QTextDocument &document);
/// Several stretches of it as one quote: " […] " where words between them are left out.
QString verbatim(const QTextDocument &document, const QList<Span> &stretches);

/// Where its links lead, in their order, each once.
QList<QUrl> documentLinks(const QTextDocument &document);

/// The address, where the reader may open it; invalid otherwise.
QUrl safeLink(const QString &target, const QUrl &base);

} // namespace marbre
