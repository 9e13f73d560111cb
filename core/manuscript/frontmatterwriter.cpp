// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/foreignyaml.h"
#include "manuscript/frontmatter.h"
#include "manuscript/yamltext.h"

using namespace Qt::StringLiterals;

namespace marbre {

QString writeFrontMatter(const Edition &edition)
{
    QString yaml;
    const auto line = [&yaml](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            yaml += key + ": "_L1 + value + u'\n';
    };
    const auto scalar = [&line](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            line(key, yamlScalar(value));
    };
    const auto list = [&line](QLatin1StringView key, const QStringList &values) {
        if (!values.isEmpty())
            line(key, yamlFlowList(values));
    };
    if (!edition.headline.isEmpty())
        line("headline"_L1, yamlQuoted(edition.headline));
    scalar("standfirst"_L1, edition.standfirst);
    scalar("byline"_L1, edition.byline);
    list("communities"_L1, edition.communities);
    line("period"_L1, periodWord(edition.period));
    line("date"_L1, edition.date.toString(Qt::ISODate));
    scalar("language"_L1, edition.language);
    scalar("slug"_L1, edition.slug);
    if (!edition.keyPoints.isEmpty()) {
        yaml += "key_points:\n"_L1;
        for (const QString &point : edition.keyPoints)
            yaml += "  - "_L1 + yamlScalar(point) + u'\n';
    }
    scalar("sign_off"_L1, edition.signOff);
    list("related"_L1, edition.related);
    list("variants"_L1, edition.variants);
    list("reviewed"_L1, edition.reviewed);
    return yaml + writableForeign(edition.foreign);
}

} // namespace marbre
