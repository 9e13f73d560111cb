// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/languages.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

QStringList offeredLanguages()
{
    QStringList tags{u"ar"_s, u"bg"_s, u"ca"_s, u"cs"_s, u"da"_s,    u"de"_s, u"el"_s,      u"en"_s,
                     u"es"_s, u"et"_s, u"eu"_s, u"fi"_s, u"fr"_s,    u"gl"_s, u"he"_s,      u"hi"_s,
                     u"hr"_s, u"hu"_s, u"id"_s, u"it"_s, u"ja"_s,    u"ko"_s, u"lt"_s,      u"lv"_s,
                     u"nb"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"pt-BR"_s, u"ro"_s, u"ru"_s,      u"sk"_s,
                     u"sl"_s, u"sr"_s, u"sv"_s, u"tr"_s, u"uk"_s,    u"vi"_s, u"zh-Hans"_s, u"zh-Hant"_s};
    std::ranges::sort(tags, [](const QString &a, const QString &b) {
        return languageName(a).localeAwareCompare(languageName(b)) < 0;
    });
    return tags;
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    QString name = locale.nativeLanguageName();
    if (name.isEmpty() || tag == "en"_L1) // which Qt takes for the American one
        name = QLocale::languageToString(locale.language());
    if (tag.contains(u'-') && tag.section(u'-', 1).size() == 2)
        name = u"%1 (%2)"_s.arg(QLocale(tag.section(u'-', 0, 0)).nativeLanguageName(), locale.nativeTerritoryName());
    return name.isEmpty() ? tag : locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace marbre
