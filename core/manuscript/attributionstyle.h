// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/edits.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace marbre {

/// How the attribution of quotes is worded in one language. The desk keeps one for each, in the setting scope
/// "attribution", by the language's first part ("fr").
struct AttributionStyle
{
    /// Who is named where the author's account or comment is gone.
    enum class Gone {
        LastKnown, ///< the name that was last known; "[deleted]" where none is
        Anonymous, ///< anonymousName()
        Ask,       ///< the editor decides each time
    };
    /// "{author}", with "u/" before it where the place has that mark, and what stands around "{score}", which becomes
    /// the number with the language's word for points; that word, or the English one, may stand behind it and is
    /// written in the right form.
    QString pattern = QStringLiteral("u/{author} ({score} points)");
    Gone gone = Gone::LastKnown;
    friend bool operator==(const AttributionStyle &, const AttributionStyle &) = default;
};

/// Why a pattern cannot be used, as a translated sentence; nothing where whatever it writes reads back as an
/// attribution with the same author and points.
std::optional<QString> patternFault(const QString &pattern, const QString &language);

/// Scope "attribution" of SettingStore. What is unknown, or would not read back, is as by default.
QByteArray attributionToJson(const AttributionStyle &style);
AttributionStyle attributionFromJson(const QByteArray &json, const QString &language);

/// "a deleted account", in the language of the edition.
QString anonymousName(const QString &language);
/// Whether a name names nobody: empty, "[deleted]", "[removed]" or the anonymous name of any language.
bool isNobody(const QString &name);
/// The name that Piece::author is to have. lastKnown: may be empty. Nothing: the editor is to be asked.
std::optional<QString> nameFor(const AttributionStyle &style, const QString &language, const QString &lastKnown,
                               bool gone);

/// As in edits.h, worded in a style. A pattern with a fault is not used: the default's is.
QString attribution(const Piece &quote, const QString &language, const AttributionStyle &style,
                    const QString &original = {});
TextEdits insertQuote(const QString &body, qsizetype position, const Piece &quote, const QString &language,
                      const AttributionStyle &style);
TextEdits appendQuote(const QString &body, int section, const Piece &quote, const QString &language,
                      const AttributionStyle &style);

} // namespace marbre
