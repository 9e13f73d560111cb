// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <expected>

namespace marbre {

/// An option of a command: "--NAME", or "--NAME VALUE".
struct Option
{
    QString name;  ///< without dashes
    QString value; ///< what its value is called in the help; empty where it takes none
    QString help;  ///< a translated line
};

/// What stands behind a command, told apart.
class Arguments final
{
public:
    /// An error is a translated sentence: wrong usage. dashWords: a word that begins with one dash is a word, as in the
    /// search language. Behind "--" all are words.
    static std::expected<Arguments, QString> parse(const QStringList &given, const QList<Option> &options,
                                                   bool dashWords);

    const QStringList &words() const { return m_words; }
    bool has(const QString &option) const { return m_values.contains(option); }
    /// The last one given; empty where there is none.
    QString value(const QString &option) const { return values(option).value(values(option).size() - 1); }
    /// All of them, in order.
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace marbre
