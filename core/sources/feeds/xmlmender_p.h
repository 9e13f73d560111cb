// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sources/feeds/feedrepair.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>

namespace marbre {

/// One pass over XML as people write it, out of which comes XML as it should be.
class XmlMender final
{
public:
    XmlMender(QStringView xml, qsizetype from)
        : m_xml(xml)
        , m_at(from)
    {}
    RepairedXml mend();

private:
    struct Attribute
    {
        QString name;
        QString value; ///< escaped
    };
    struct Open
    {
        QString name;
        qsizetype start; ///< in what is written
        QStringList declared;
    };

    bool readMarkup();
    void skipPast(QStringView end);
    void skipInstruction();
    void skipDeclaration();
    void readCharacterData();
    void readEndTag();
    void readStartTag();
    std::optional<Attribute> readAttribute();
    QString readValue();
    QStringView readRun(QStringView stops);
    void skipSpace();

    void open(const QString &name, const QList<Attribute> &attributes, bool closed);
    void closeNestedItem(const QString &name);
    void closeTop();
    void closeDownTo(qsizetype index);
    qsizetype openIndex(const QString &name, Qt::CaseSensitivity sensitivity) const;
    void declare(Open &element, const QList<Attribute> &attributes);
    void need(const QString &name);
    void cutHere();
    void dropHalfItem();
    void declareMissing();

    QStringView m_xml;
    qsizetype m_at;
    QString m_out;
    QList<Open> m_open;
    QHash<QString, int> m_inScope;
    QSet<QString> m_missing;
    QString m_itemName;
    qsizetype m_rootNameEnd = 0;
    bool m_rootClosed = false;
    bool m_cut = false;
    bool m_declarationSeen = false;
    std::optional<qsizetype> m_lastInstructionEnd;
    QHash<QChar, qsizetype> m_lastQuote;
};

/// Characters that XML allows, with its own four escaped; entities resolved where resolve is set.
void appendEscaped(QString &out, QStringView text, bool resolve);

} // namespace marbre
