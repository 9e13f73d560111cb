// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/typography/typography.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace marbre {

class Desk;
class EditionDocument;

/// The typographic marks of the open edition's body. Found on a pool thread in a pause of the typing; meanwhile those
/// that are known move with the text, and those that are touched go.
class TypographyMarks final : public QObject
{
    Q_OBJECT
public:
    TypographyMarks(Desk &desk, EditionDocument &edition, QObject *parent = nullptr);

    /// There are none until a choice is known, which those who wait in whenFresh() wait for.
    void forgetChoice();
    /// Without a profile there are none.
    void setChoice(const TypographyChoice &choice);
    /// In order, none overlapping, in positions of the text as it is now.
    const QList<TypographyMark> &marks() const { return m_marks; }
    /// Calls once the marks are those of the text as it is then: at once, or after a pause. The last caller alone.
    void whenFresh(const std::function<void()> &then);

Q_SIGNALS:
    void changed();

private:
    void reset();
    void textChanged(int position, int removed, int added);
    bool saysTheSame(int position, int removed, int added, const QString &now) const;
    void move(qsizetype position, qsizetype removed, qsizetype added);
    void ask();
    void take(const QList<TypographyMark> &marks);

    Desk &m_desk;
    EditionDocument &m_edition;
    std::optional<TypographyChoice> m_choice;
    QList<TypographyMark> m_marks;
    QString m_body; ///< that the marks' positions are of
    QTimer m_pause;
    quint64 m_asked = 0; ///< counts what was asked and what made it stale
    bool m_fresh = true;
    std::function<void()> m_then;
};

} // namespace marbre
