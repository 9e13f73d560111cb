// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edition.h"

#include <QRandomGenerator>

namespace marbre {

/// Editions and bodies of every shape, the same for the same seed.
class ManuscriptGenerator final
{
public:
    explicit ManuscriptGenerator(quint32 seed)
        : m_random(seed)
    {}

    Edition edition();
    QString body();
    /// Anything a person can type or paste.
    QString text();
    QString foreignYaml();
    QString permalink();
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QString pick(const QStringList &choices) { return choices.at(below(static_cast<int>(choices.size()))); }
    QString maybe(const QString &value) { return below(3) == 0 ? QString() : value; }
    QStringList list(int longest);
    QString block(int depth);
    QString sentence();
    QString definition();
    QString quote();

    QRandomGenerator m_random;
};

} // namespace marbre
