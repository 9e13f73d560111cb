// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/opml.h"

#include "sources/feeds/feedadapter.h"
#include "sources/feeds/feedrepair.h"
#include "sources/feeds/feedtext.h"
#include "sources/feeds/opmlfields_p.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct OpmlWords
{
    Q_DECLARE_TR_FUNCTIONS(marbre::Opml)
};

/// Attributes by name in lower case, those of our own apart.
struct Outline
{
    QHash<QString, QString> fields;
    QHash<QString, QString> own;
};

Outline outlineOf(const QXmlStreamAttributes &attributes)
{
    Outline outline;
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.name().toString().toLower();
        const bool isOwn = attribute.namespaceUri() == opml::ownNamespace;
        (isOwn ? outline.own : outline.fields).insert(name, attribute.value().trimmed().toString());
    }
    return outline;
}

QString nameOf(const Outline &outline)
{
    const QString text = outline.fields.value(u"text"_s);
    return (text.isEmpty() ? outline.fields.value(u"title"_s) : text).simplified();
}

/// Nothing for a folder, a note, and what is at no web address.
std::optional<Subscription> subscriptionOf(const Outline &outline)
{
    const bool isOurs = !outline.own.value(u"kind"_s).isEmpty() && !outline.own.value(u"address"_s).isEmpty();
    std::optional<Subscription> subscription = FeedAdapter().recognise(outline.fields.value(u"xmlurl"_s));
    if (isOurs) {
        subscription = subscription.value_or(Subscription());
        subscription->name.clear();
        opml::readOwnFields(outline.own, *subscription);
    }
    if (!subscription)
        return std::nullopt;
    if (const QString name = nameOf(outline); !name.isEmpty())
        subscription->name = name;
    return subscription;
}

QString readable(const QByteArray &bytes)
{
    const QString text = feedText(bytes, {}).text;
    return isWellFormed(text) ? text : repairXml(text).text;
}

void writeOutline(QXmlStreamWriter &writer, const Subscription &subscription)
{
    writer.writeEmptyElement(u"outline"_s);
    writer.writeAttribute(u"text"_s, subscription.name);
    writer.writeAttribute(u"title"_s, subscription.name);
    if (const QString address = opml::feedAddress(subscription); !address.isEmpty()) {
        writer.writeAttribute(u"type"_s, u"rss"_s);
        writer.writeAttribute(u"xmlUrl"_s, address);
    }
    for (const auto &[name, value] : opml::ownFields(subscription))
        writer.writeAttribute(QString(opml::ownNamespace), name, value);
}

} // namespace

Result<QList<Subscription>> readOpml(const QByteArray &bytes)
{
    QXmlStreamReader reader(readable(bytes));
    QList<Subscription> subscriptions;
    QSet<QString> taken;
    bool isOpml = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool isOutline = reader.name().compare("outline"_L1, Qt::CaseInsensitive) == 0;
        isOpml = isOpml || isOutline || reader.name().compare("opml"_L1, Qt::CaseInsensitive) == 0;
        const std::optional<Subscription> subscription =
            isOutline ? subscriptionOf(outlineOf(reader.attributes())) : std::nullopt;
        const QString key =
            subscription ? subscription->kind + u' ' + subscription->address + u' ' + subscription->sort : QString();
        if (!subscription || taken.contains(key))
            continue;
        taken.insert(key);
        subscriptions.append(*subscription);
    }
    if (isOpml)
        return subscriptions;
    return std::unexpected(Error{ErrorKind::Format,
                                 OpmlWords::tr("The file is no list of feeds"),
                                 {},
                                 OpmlWords::tr("It holds no OPML outline."),
                                 OpmlWords::tr("Export the list again from the program that made it.")});
}

QByteArray writeOpml(const QList<Subscription> &subscriptions, const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartDocument();
    writer.writeNamespace(QString(opml::ownNamespace), u"marbre"_s);
    writer.writeStartElement(u"opml"_s);
    writer.writeAttribute(u"version"_s, u"2.0"_s);
    writer.writeStartElement(u"head"_s);
    writer.writeTextElement(u"title"_s, title);
    writer.writeTextElement(u"dateCreated"_s, toDateTime(now()).toString(Qt::RFC2822Date));
    writer.writeEndElement();
    writer.writeStartElement(u"body"_s);
    for (const Subscription &subscription : subscriptions)
        writeOutline(writer, subscription);
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndDocument();
    return bytes;
}

} // namespace marbre
