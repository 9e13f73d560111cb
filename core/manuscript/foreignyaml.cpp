// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/foreignyaml.h"

#include "manuscript/utf8.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr std::array<std::string_view, 13> knownKeys{"headline", "standfirst", "byline",  "communities", "period",
                                                     "date",     "language",   "slug",    "key_points",  "sign_off",
                                                     "related",  "variants",   "reviewed"};

bool isForeign(const YAML::Node &key)
{
    return !key.IsScalar() || !isKnownKey(key.Scalar());
}

QString emitted(const YAML::Node &mapping)
{
    YAML::Emitter emitter;
    emitter << YAML::BeginMap;
    int keys = 0;
    for (const auto &pair : mapping) {
        if (!isForeign(pair.first))
            continue;
        emitter << YAML::Key << pair.first << YAML::Value << pair.second;
        ++keys;
    }
    emitter << YAML::EndMap;
    return keys == 0 ? QString() : fromUtf8Whole(emitter.c_str()) + u'\n';
}

/// One form for one meaning, to compare a lifted text with what it was lifted from.
QString canonical(const QString &yaml)
{
    try {
        const YAML::Node node = YAML::Load(yaml.toStdString());
        return node.IsMap() ? emitted(node) : QString();
    } catch (const std::exception &) {
        return {};
    }
}

/// The line of each key, from 0; empty where two keys share one, or a key does not begin its line.
std::vector<std::pair<qsizetype, bool>> keyLines(const YAML::Node &mapping)
{
    std::vector<std::pair<qsizetype, bool>> lines;
    for (const auto &pair : mapping)
        lines.emplace_back(pair.first.Mark().line, isForeign(pair.first));
    std::ranges::sort(lines);
    const bool shared =
        std::ranges::adjacent_find(lines, {}, [](const auto &line) { return line.first; }) != lines.end();
    return shared || (!lines.empty() && lines.front().first < 0) ? std::vector<std::pair<qsizetype, bool>>() : lines;
}

QString lifted(const QString &yaml, const YAML::Node &mapping)
{
    const QStringList lines = yaml.split(u'\n');
    const auto keys = keyLines(mapping);
    const qsizetype count = yaml.endsWith(u'\n') ? lines.size() - 1 : lines.size();
    const auto firstWithComments = [&lines](qsizetype line, qsizetype least) {
        while (line > least && lines.at(line - 1).startsWith(u'#'))
            --line;
        return line;
    };
    QString text;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (!keys[i].second)
            continue;
        const qsizetype least = i > 0 ? keys[i - 1].first + 1 : 0;
        const qsizetype begin = firstWithComments(keys[i].first, least);
        const qsizetype end = i + 1 < keys.size() ? firstWithComments(keys[i + 1].first, keys[i].first + 1) : count;
        for (qsizetype line = begin; line < end && line < lines.size(); ++line)
            text += lines.at(line) + u'\n';
    }
    return text;
}

} // namespace

bool isKnownKey(const std::string &key)
{
    return std::ranges::find(knownKeys, key) != knownKeys.end();
}

QString foreignKeys(const QString &yaml, const YAML::Node &mapping)
{
    const QString anew = emitted(mapping);
    if (anew.isEmpty())
        return {};
    const QString text = lifted(yaml, mapping);
    return canonical(text) == anew ? text : anew;
}

QString writableForeign(const QString &foreign)
{
    if (foreign.isEmpty())
        return {};
    const QString text = foreign.endsWith(u'\n') ? foreign : foreign + u'\n';
    const auto hasKnownKey = [](const YAML::Node &mapping) {
        return std::any_of(mapping.begin(), mapping.end(), [](const auto &pair) { return !isForeign(pair.first); });
    };
    try {
        const YAML::Node node = YAML::Load(text.toStdString());
        if (node.IsMap() && !hasKnownKey(node) && foreignKeys(text, node) == text)
            return text;
    } catch (const std::exception &) {
        // written as comments below
    }
    QString comments;
    for (const QString &line : text.chopped(1).split(u'\n'))
        comments += "# "_L1 + line + u'\n';
    return comments;
}

} // namespace marbre
