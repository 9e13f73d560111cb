// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "model/edition.h"
#include "model/error.h"
#include "model/score.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace marbre {

/// A cited thread as the list at the edition's end names it.
struct SourceInfo
{
    ItemRef ref;
    QString permalink;
    QString title; ///< empty where the desk does not have it
    QString community;
    QString author;
    std::optional<int> points;
};

struct RelatedInfo
{
    QString slug;
    QString headline; ///< empty where the desk does not have it
    QDate date;
};

/// All that a renderer sees: a value, so that it can run on any thread while the editor types on.
struct EditionSnapshot
{
    Edition edition;
    Body body; ///< parsed from edition.body
    QList<SourceInfo> sources;
    QList<RelatedInfo> related;
};

enum class Format { Markdown, Html, Text };
std::optional<Format> formatFromWord(QStringView word); ///< markdown (md), html, text (txt)
QString formatWord(Format format);
QString formatSuffix(Format format); ///< "md", "html", "txt"

/// UTF-8. The same snapshot gives the same bytes.
Result<QByteArray> render(const EditionSnapshot &snapshot, Format format);

/// An edition's article as an HTML fragment for the clipboard: article without page around it.
Result<QString> renderFragment(const EditionSnapshot &snapshot);

/// Colours and sizes of the proof in the window; CSS colour names.
struct ProofStyle
{
    QString family; ///< serif of the editor's choice
    double points = 11;
    QString text, secondary, line, accent, link, box;
};

/// The article in the subset of HTML that QTextDocument lays out. Blocks carry <a name="bNNN">, NNN the UTF-16
/// position of the block in the body, so that the proof can follow the editor.
QString renderProof(const EditionSnapshot &snapshot, const ProofStyle &style);

} // namespace marbre
