// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fold.h"

namespace marbre {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

} // namespace

QString fold(QStringView text)
{
    if (isAscii(text)) // most of the text there is
        return text.toString().toLower();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded.toCaseFolded();
}

} // namespace marbre
