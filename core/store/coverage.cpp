// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coverage.h"

#include "model/place.h"
#include "store/database.h"
#include "store/jsonlist.h"
#include "store/statement.h"
#include "store/voices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <array>

namespace marbre {

namespace {

constexpr qsizetype mostOfAKind = 5; // of authors and themes

// Each answers: key, what, edition, slug, headline, date; ?1 is the JSON array of keys, ?2 an edition to leave out.
// CROSS JOIN keeps the order: from the few keys, by the indices, to their editions.
constexpr std::string_view coveredThreadSql =
    "SELECT l.thread, '', e.id, e.slug, e.headline, e.date FROM json_each(?1) j "
    "CROSS JOIN edition_link l ON l.thread = j.value CROSS JOIN edition e ON e.id = l.edition "
    "WHERE e.state = 1 AND e.id <> ?2 GROUP BY l.thread, e.id ORDER BY e.date DESC NULLS LAST, e.id DESC";
constexpr std::string_view coveredLinkSql =
    "SELECT t.remote_id, s.title, e.id, e.slug, e.headline, e.date FROM json_each(?1) j "
    "CROSS JOIN thread t ON t.remote_id = j.value CROSS JOIN thread s ON s.link_key = t.link_key AND s.id <> t.id "
    "CROSS JOIN edition_link l ON l.thread = s.remote_id CROSS JOIN edition e ON e.id = l.edition "
    "WHERE e.state = 1 AND e.id <> ?2 GROUP BY t.id, e.id ORDER BY e.date DESC NULLS LAST, e.id DESC";
constexpr std::string_view coveredAuthorSql =
    "SELECT v.author, v.name, e.id, e.slug, e.headline, e.date FROM json_each(?1) j "
    "CROSS JOIN edition_voice v ON v.author = j.value CROSS JOIN edition e ON e.id = v.edition "
    "WHERE e.state = 1 AND e.id <> ?2 GROUP BY v.author, e.id ORDER BY e.date DESC NULLS LAST, e.id DESC";
// A theme that recurs for years has thousands of cited threads: the newest hundred are looked at (ids of threads begin
// with the minute of their creation), which are those that the newest editions cite.
constexpr std::string_view coveredThemeSql =
    "SELECT h.id, h.name, e.id, e.slug, e.headline, e.date FROM json_each(?1) j "
    "CROSS JOIN theme h ON h.id = j.value CROSS JOIN thread t ON t.id IN (SELECT thread FROM mark "
    "WHERE theme = h.id AND cited = 1 ORDER BY thread DESC LIMIT 100) "
    "CROSS JOIN edition_link l ON l.thread = t.remote_id CROSS JOIN edition e ON e.id = l.edition "
    "WHERE e.state = 1 AND e.id <> ?2 GROUP BY h.id, e.id ORDER BY e.date DESC NULLS LAST, e.id DESC";

/// Coverage by the link itself, of the article that it leads to.
QList<Coverage> asLink(QList<Coverage> ofArticle, const QString &url)
{
    for (Coverage &coverage : ofArticle) {
        coverage.by = Coverage::By::Link;
        coverage.what = url;
    }
    return ofArticle;
}

QHash<QString, QList<Coverage>> findCoverage(Database &desk, Coverage::By by, const QString &keys, EditionId except)
{
    QHash<QString, QList<Coverage>> found;
    if (keys == QStringLiteral("[]"))
        return found;
    const bool recurs = by == Coverage::By::Author || by == Coverage::By::Theme;
    Statement query(desk, coverageSql(by));
    query.bind(keys, except);
    while (query.step()) {
        QList<Coverage> &list = found[query.get<QString>(0)];
        if (recurs && list.size() == mostOfAKind)
            continue;
        list.append({by, query.get<QString>(3), query.get<QString>(4),
                     QDate::fromString(query.get<QString>(5), Qt::ISODate), query.get<QString>(1)});
    }
    return found;
}

QString voiceKeys(const QList<CoverageSubject> &subjects)
{
    QSet<QString> authors;
    for (const CoverageSubject &subject : subjects) {
        if (const QString author = voiceKey(subject.author); !author.isEmpty())
            authors.insert(author);
    }
    return toJsonList({authors.begin(), authors.end()});
}

QString themeKeys(const QList<CoverageSubject> &subjects)
{
    QSet<qint64> themes;
    for (const CoverageSubject &subject : subjects) {
        if (subject.theme)
            themes.insert(subject.theme.value);
    }
    QJsonArray numbers;
    for (const qint64 theme : std::as_const(themes))
        numbers << theme;
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

/// A link may stand in an edition's prose itself, as the article that it is.
QString articleKeys(const QList<CoverageSubject> &subjects)
{
    QStringList articles;
    for (const CoverageSubject &subject : subjects) {
        if (!subject.url.isEmpty())
            articles << articleId(subject.url);
    }
    return toJsonList(articles);
}

QString threadKeys(const QList<CoverageSubject> &subjects)
{
    QStringList threads;
    for (const CoverageSubject &subject : subjects)
        threads << subject.thread;
    return toJsonList(threads);
}

/// What is weaker than a kind that names the edition already is left out.
void appendWeaker(QList<Coverage> &all, const QList<Coverage> &more)
{
    const qsizetype before = all.size();
    for (const Coverage &coverage : more) {
        const auto names = [&](const Coverage &other) { return other.slug == coverage.slug; };
        if (std::none_of(all.cbegin(), all.cbegin() + before, names))
            all << coverage;
    }
}

} // namespace

std::string_view coverageSql(Coverage::By by)
{
    constexpr std::array sql{coveredThreadSql, coveredLinkSql, coveredAuthorSql, coveredThemeSql};
    return sql.at(static_cast<size_t>(by));
}

QList<CoverageSubject> coverageSubjects(Database &desk, const QStringList &remoteIds)
{
    QList<CoverageSubject> subjects;
    Statement query(desk, "SELECT j.value, t.url, t.author, m.theme FROM json_each(?1) j "
                          "LEFT JOIN thread t ON t.remote_id = j.value LEFT JOIN mark m ON m.thread = t.id");
    query.bind(toJsonList(remoteIds));
    while (query.step())
        subjects.append({query.get<QString>(0), query.get<QString>(1), query.get<QString>(2), query.get<ThemeId>(3)});
    return subjects;
}

QHash<QString, QList<Coverage>> coverageOf(Database &desk, const QList<CoverageSubject> &subjects, EditionId except)
{
    const QString threads = threadKeys(subjects);
    const auto byThread = findCoverage(desk, Coverage::By::Thread, threads, except);
    const auto byLink = findCoverage(desk, Coverage::By::Link, threads, except);
    const auto byArticle = findCoverage(desk, Coverage::By::Thread, articleKeys(subjects), except);
    const auto byAuthor = findCoverage(desk, Coverage::By::Author, voiceKeys(subjects), except);
    const auto byTheme = findCoverage(desk, Coverage::By::Theme, themeKeys(subjects), except);
    QHash<QString, QList<Coverage>> covered;
    for (const CoverageSubject &subject : subjects) {
        QList<Coverage> all = byThread.value(subject.thread);
        appendWeaker(all, byLink.value(subject.thread));
        if (!subject.url.isEmpty())
            appendWeaker(all, asLink(byArticle.value(articleId(subject.url)), subject.url));
        appendWeaker(all, byAuthor.value(voiceKey(subject.author)));
        appendWeaker(all, byTheme.value(QString::number(subject.theme.value)));
        if (!all.isEmpty())
            covered.insert(subject.thread, all);
    }
    return covered;
}

QHash<QString, QList<Coverage>> coverageOfAuthors(Database &desk, const QStringList &authors, EditionId except)
{
    QStringList keys;
    for (const QString &author : authors)
        keys << voiceKey(author);
    keys.removeAll(QString());
    keys.removeDuplicates();
    return findCoverage(desk, Coverage::By::Author, toJsonList(keys), except);
}

} // namespace marbre
