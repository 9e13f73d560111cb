// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/edits.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct PointWords
{
    QString one;
    QString few; ///< 2 to 4, where the language has such a form
    QString many;
};

const PointWords &wordsFor(const QString &language)
{
    static const QHash<QString, PointWords> words{
        {u"de"_s, {u"Punkt"_s, u"Punkte"_s, u"Punkte"_s}},  {u"es"_s, {u"punto"_s, u"puntos"_s, u"puntos"_s}},
        {u"it"_s, {u"punto"_s, u"punti"_s, u"punti"_s}},    {u"pt"_s, {u"ponto"_s, u"pontos"_s, u"pontos"_s}},
        {u"nl"_s, {u"punt"_s, u"punten"_s, u"punten"_s}},   {u"sv"_s, {u"poäng"_s, u"poäng"_s, u"poäng"_s}},
        {u"pl"_s, {u"punkt"_s, u"punkty"_s, u"punktów"_s}}, {u"fr"_s, {u"point"_s, u"points"_s, u"points"_s}},
        {u"en"_s, {u"point"_s, u"points"_s, u"points"_s}},
    };
    const auto found = words.constFind(language.section(u'-', 0, 0).toLower());
    return found != words.cend() ? *found : *words.constFind(u"en"_s);
}

bool isOne(qint64 count, const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    return count == 1 || (count == 0 && base == "fr"_L1);
}

} // namespace

QString pointsText(int points, const QString &language)
{
    const qint64 count = std::abs(static_cast<qint64>(points));
    const PointWords &words = wordsFor(language);
    const bool few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
    const QString &word = isOne(count, language) ? words.one : few ? words.few : words.many;
    return QString::number(points) + u' ' + word;
}

} // namespace marbre
