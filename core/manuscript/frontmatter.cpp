// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/frontmatter.h"

#include "manuscript/utf8.h"

#include "manuscript/foreignyaml.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// Reads the known keys of one mapping; the first impossible value ends it.
class HeaderReader final
{
    Q_DECLARE_TR_FUNCTIONS(marbre::HeaderReader)

public:
    HeaderReader(Edition &edition, int firstLine)
        : m_edition(edition)
        , m_firstLine(firstLine)
    {}

    Status read(const YAML::Node &mapping)
    {
        for (const auto &pair : mapping) {
            if (!pair.first.IsScalar() || !isKnownKey(pair.first.Scalar()))
                continue;
            if (Status status = readKey(pair.first.Scalar(), pair.second); !status)
                return status;
        }
        return {};
    }

private:
    Status readKey(const std::string &key, const YAML::Node &value)
    {
        if (key == "headline")
            return readText(value, m_edition.headline);
        if (key == "standfirst")
            return readText(value, m_edition.standfirst);
        if (key == "byline")
            return readText(value, m_edition.byline);
        if (key == "language")
            return readText(value, m_edition.language);
        if (key == "slug")
            return readText(value, m_edition.slug);
        if (key == "sign_off")
            return readText(value, m_edition.signOff);
        if (key == "communities")
            return readList(value, m_edition.communities);
        if (key == "key_points")
            return readList(value, m_edition.keyPoints);
        if (key == "related")
            return readList(value, m_edition.related);
        if (key == "variants")
            return readList(value, m_edition.variants);
        if (key == "reviewed")
            return readList(value, m_edition.reviewed);
        return key == "period" ? readPeriod(value) : readDate(value);
    }

    Status readText(const YAML::Node &value, QString &text) const
    {
        if (value.IsNull()) {
            text.clear();
            return {};
        }
        if (!value.IsScalar())
            return std::unexpected(impossible(value, tr("a text is expected here, not a list or a mapping")));
        text = fromUtf8Whole(value.Scalar());
        return {};
    }

    Status readList(const YAML::Node &value, QStringList &list) const
    {
        list.clear();
        if (value.IsNull())
            return {};
        if (value.IsScalar()) {
            list << fromUtf8Whole(value.Scalar());
            return {};
        }
        if (!value.IsSequence())
            return std::unexpected(impossible(value, tr("a list is expected here")));
        for (const YAML::Node &item : value) {
            QString text;
            if (Status status = readText(item, text); !status)
                return status;
            list << text;
        }
        return {};
    }

    Status readPeriod(const YAML::Node &value)
    {
        QString word;
        if (Status status = readText(value, word); !status)
            return status;
        const std::optional<Period> period = periodFromWord(word.trimmed());
        if (!period && !word.isEmpty())
            return std::unexpected(impossible(value, tr("“%1” is no period: day, week or month").arg(word)));
        m_edition.period = period.value_or(Period::Day);
        return {};
    }

    Status readDate(const YAML::Node &value)
    {
        QString text;
        if (Status status = readText(value, text); !status)
            return status;
        m_edition.date = QDate::fromString(text.trimmed(), Qt::ISODate);
        if (!text.isEmpty() && !m_edition.date.isValid())
            return std::unexpected(impossible(value, tr("“%1” is no date; write it as 2025-09-21").arg(text)));
        return {};
    }

    Error impossible(const YAML::Node &value, const QString &why) const
    {
        return {ErrorKind::Format,
                tr("The manuscript's header could not be read"),
                tr("line %1").arg(m_firstLine + std::max(0, value.Mark().line)),
                why,
                {}};
    }

    Edition &m_edition;
    int m_firstLine;
};

} // namespace

Result<bool> readFrontMatter(const QString &yaml, int firstLine, Edition &edition)
{
    try {
        const YAML::Node mapping = YAML::Load(yaml.toStdString());
        if (!mapping.IsMap())
            return false;
        if (Status status = HeaderReader(edition, firstLine).read(mapping); !status)
            return std::unexpected(status.error());
        edition.foreign = foreignKeys(yaml, mapping);
        return true;
    } catch (const std::exception &) {
        return false; // no YAML: the contract takes it for prose
    }
}

} // namespace marbre
