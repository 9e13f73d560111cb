// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedroot.h"
#include "sources/feeds/xmlmender_p.h"
#include "sources/feeds/xmlnames_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr qsizetype deepest = 100;

} // namespace

RepairedXml XmlMender::mend()
{
    m_out.reserve(m_xml.size() - m_at);
    while (m_at < m_xml.size() && !m_rootClosed) {
        if (m_xml.at(m_at) == u'<' && readMarkup())
            continue;
        const qsizetype next = m_xml.indexOf(u'<', m_at + 1);
        const QStringView text = m_xml.sliced(m_at, (next < 0 ? m_xml.size() : next) - m_at);
        if (!m_open.isEmpty())
            appendEscaped(m_out, text, true);
        m_at += text.size();
    }
    const bool whole = m_rootClosed;
    dropHalfItem();
    closeDownTo(0);
    declareMissing();
    return {m_out, !whole};
}

/// False where a "<" is just that.
bool XmlMender::readMarkup()
{
    const QStringView rest = m_xml.sliced(m_at);
    if (rest.startsWith("<!--"_L1))
        skipPast(u"-->");
    else if (rest.startsWith("<![CDATA["_L1))
        readCharacterData();
    else if (rest.startsWith("<!"_L1))
        skipDeclaration();
    else if (rest.startsWith("<?"_L1))
        skipInstruction();
    else if (rest.startsWith("</"_L1) && rest.size() > 2 && isNameStart(rest.at(2)))
        readEndTag();
    else if (rest.size() > 1 && isNameStart(rest.at(1)))
        readStartTag();
    else
        return false;
    return true;
}

void XmlMender::cutHere()
{
    m_cut = true;
    m_at = m_xml.size();
}

void XmlMender::skipPast(QStringView end)
{
    const qsizetype found = m_xml.indexOf(end, m_at);
    if (found < 0)
        cutHere();
    else
        m_at = found + end.size();
}

void XmlMender::skipInstruction()
{
    if (!m_lastInstructionEnd)
        m_lastInstructionEnd = m_xml.lastIndexOf("?>"_L1);
    skipPast(m_at <= *m_lastInstructionEnd ? QStringView(u"?>") : QStringView(u">"));
}

void XmlMender::skipDeclaration()
{
    // Only the first is searched for brackets: there is one document type, and hostile text may have a million
    if (std::exchange(m_declarationSeen, true))
        skipPast(u">");
    else
        m_at = declarationEnd(m_xml, m_at);
}

void XmlMender::readCharacterData()
{
    constexpr qsizetype opening = 9;
    const qsizetype end = m_xml.indexOf("]]>"_L1, m_at);
    if (end < 0)
        return cutHere();
    if (!m_open.isEmpty())
        appendEscaped(m_out, m_xml.sliced(m_at + opening, std::max<qsizetype>(0, end - m_at - opening)), false);
    m_at = end + 3;
}

QStringView XmlMender::readRun(QStringView stops)
{
    const qsizetype start = m_at;
    while (m_at < m_xml.size() && !m_xml.at(m_at).isSpace() && !stops.contains(m_xml.at(m_at)))
        ++m_at;
    return m_xml.sliced(start, m_at - start);
}

void XmlMender::skipSpace()
{
    while (m_at < m_xml.size() && m_xml.at(m_at).isSpace())
        ++m_at;
}

void XmlMender::readEndTag()
{
    m_at += 2;
    const QString name = properName(readRun(u"<>/"));
    while (m_at < m_xml.size() && m_xml.at(m_at) != u'>' && m_xml.at(m_at) != u'<')
        ++m_at;
    if (m_at == m_xml.size())
        return cutHere();
    if (m_xml.at(m_at) == u'>')
        ++m_at;
    qsizetype index = openIndex(name, Qt::CaseSensitive);
    if (index < 0)
        index = openIndex(name, Qt::CaseInsensitive);
    if (index >= 0)
        closeDownTo(index);
}

/// The innermost open one of the name; -1 where there is none. An end that is written in an item ends nothing around
/// the item, but for the feed itself.
qsizetype XmlMender::openIndex(const QString &name, Qt::CaseSensitivity sensitivity) const
{
    const bool isOfFeed = name.compare("channel"_L1, Qt::CaseInsensitive) == 0;
    bool behindItem = false;
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open.at(i).name.compare(name, sensitivity) == 0 && (!behindItem || i == 0 || isOfFeed))
            return i;
        behindItem = behindItem || m_open.at(i).name == m_itemName;
    }
    return -1;
}

void XmlMender::readStartTag()
{
    ++m_at;
    const QString name = properName(readRun(u"<>/"));
    QList<Attribute> attributes;
    bool closed = false;
    for (;;) {
        skipSpace();
        if (m_at == m_xml.size())
            return cutHere();
        const QChar c = m_xml.at(m_at);
        if (c == u'<')
            break;
        if (c == u'>') {
            ++m_at;
            break;
        }
        if (c == u'/' || c == u'=' || c == u'"' || c == u'\'') {
            closed = c == u'/';
            ++m_at;
            continue;
        }
        closed = false;
        if (const std::optional<Attribute> attribute = readAttribute())
            attributes.append(*attribute);
    }
    if (!name.isEmpty())
        open(name, attributes, closed);
}

std::optional<XmlMender::Attribute> XmlMender::readAttribute()
{
    const QString name = properName(readRun(u"<>/=\"'"));
    skipSpace();
    QString value;
    if (m_at < m_xml.size() && m_xml.at(m_at) == u'=') {
        ++m_at;
        skipSpace();
        value = readValue();
    }
    return name.isEmpty() ? std::nullopt : std::optional(Attribute{name, value});
}

QString XmlMender::readValue()
{
    QString value;
    const QChar quote = m_at < m_xml.size() ? m_xml.at(m_at) : QChar();
    if (quote != u'"' && quote != u'\'') {
        const qsizetype start = m_at;
        while (m_at < m_xml.size() && !m_xml.at(m_at).isSpace() && m_xml.at(m_at) != u'>' && m_xml.at(m_at) != u'<')
            ++m_at;
        if (m_at < m_xml.size() && m_xml.at(m_at) == u'>' && m_at > start && m_xml.at(m_at - 1) == u'/')
            --m_at;
        appendEscaped(value, m_xml.sliced(start, m_at - start), true);
        return value;
    }
    ++m_at;
    if (!m_lastQuote.contains(quote))
        m_lastQuote.insert(quote, m_xml.lastIndexOf(quote));
    QStringView inside =
        m_at <= m_lastQuote.value(quote) ? m_xml.sliced(m_at, m_xml.indexOf(quote, m_at) - m_at) : m_xml.sliced(m_at);
    const bool hasEnd = m_at + inside.size() < m_xml.size();
    // What runs into the next tag's first attribute lacks its closing quote
    if (const bool runsOn = inside.contains(u'<') && (!hasEnd || inside.trimmed().endsWith(u'=')); runsOn) {
        inside = inside.first(std::max<qsizetype>(0, inside.indexOf(u'>')));
        m_at += inside.size();
    } else {
        m_at += inside.size() + (hasEnd ? 1 : 0);
    }
    appendEscaped(value, inside, true);
    return value;
}

void XmlMender::open(const QString &name, const QList<Attribute> &attributes, bool closed)
{
    closeNestedItem(name);
    if (m_open.size() >= deepest)
        return;
    if (m_itemName.isEmpty() && !m_open.isEmpty() && isItemName(name))
        m_itemName = name;
    Open element{name, m_out.size(), {}};
    declare(element, attributes);
    need(name);
    m_out += u'<' + name;
    if (m_open.isEmpty())
        m_rootNameEnd = m_out.size();
    QSet<QString> written;
    for (const auto &[key, value] : attributes) {
        const bool badDeclaration = key.startsWith("xmlns:"_L1) && !element.declared.contains(key.sliced(6));
        if (badDeclaration || written.contains(key))
            continue;
        written.insert(key);
        if (key.contains(u':') && !key.startsWith("xmlns:"_L1))
            need(key);
        m_out += u' ' + key + "=\""_L1 + value + u'"';
    }
    m_out += u'>';
    m_open.append(element);
    if (closed || isVoidName(name))
        closeTop();
}

/// An item that begins within another one of its name: the outer one lacks its end.
void XmlMender::closeNestedItem(const QString &name)
{
    if (m_itemName.isEmpty() || name != m_itemName)
        return;
    const auto outer = std::ranges::find(m_open, name, &Open::name);
    if (outer != m_open.end())
        closeDownTo(outer - m_open.begin());
}

void XmlMender::declare(Open &element, const QList<Attribute> &attributes)
{
    for (const auto &[key, value] : attributes) {
        const QString prefix = key.startsWith("xmlns:"_L1) ? key.sliced(6) : QString();
        if (prefix.isEmpty() || value.isEmpty() || prefix.startsWith("xml"_L1) || element.declared.contains(prefix))
            continue;
        element.declared.append(prefix);
        ++m_inScope[prefix];
    }
}

void XmlMender::need(const QString &name)
{
    const QString prefix = name.first(std::max<qsizetype>(0, name.indexOf(u':')));
    if (!prefix.isEmpty() && prefix != "xml"_L1 && m_inScope.value(prefix) == 0)
        m_missing.insert(prefix);
}

void XmlMender::closeTop()
{
    const Open element = m_open.takeLast();
    for (const QString &prefix : element.declared)
        --m_inScope[prefix];
    m_out += "</"_L1 + element.name + u'>';
    m_rootClosed = m_open.isEmpty();
}

void XmlMender::closeDownTo(qsizetype index)
{
    while (m_open.size() > index)
        closeTop();
}

void XmlMender::dropHalfItem()
{
    const auto item = std::ranges::find(m_open, m_itemName, &Open::name);
    if (m_itemName.isEmpty() || item == m_open.end())
        return;
    const bool betweenItsParts = !m_cut && &*item == &m_open.constLast();
    if (betweenItsParts)
        return;
    m_out.truncate(item->start);
    m_open.erase(item, m_open.end());
}

void XmlMender::declareMissing()
{
    QStringList prefixes(m_missing.begin(), m_missing.end());
    prefixes.sort();
    QString declarations;
    for (const QString &prefix : prefixes)
        declarations += " xmlns:"_L1 + prefix + "=\""_L1 + namespaceOf(prefix) + u'"';
    m_out.insert(m_rootNameEnd, declarations);
}

} // namespace marbre
