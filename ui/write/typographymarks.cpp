// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/typographymarks.h"

#include "desk/desk.h"
#include "models/editiondocument.h"

#include <QTextDocument>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace marbre {

TypographyMarks::TypographyMarks(Desk &desk, EditionDocument &edition, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_edition(edition)
    , m_body(edition.header().body)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &TypographyMarks::ask);
    // The edition hears of a change first: its header holds the body as it is now.
    connect(edition.text(), &QTextDocument::contentsChange, this, &TypographyMarks::textChanged);
    connect(&edition, &EditionDocument::opened, this, &TypographyMarks::reset);
}

void TypographyMarks::forgetChoice()
{
    m_choice.reset();
    ++m_asked;
    m_fresh = false;
    if (!std::exchange(m_marks, {}).isEmpty())
        Q_EMIT changed();
}

void TypographyMarks::setChoice(const TypographyChoice &choice)
{
    m_choice = choice;
    ask();
}

void TypographyMarks::reset()
{
    m_body = m_edition.header().body;
    m_then = {};
    m_fresh = false;
    if (!std::exchange(m_marks, {}).isEmpty())
        Q_EMIT changed();
    ask();
}

void TypographyMarks::whenFresh(const std::function<void()> &then)
{
    m_then = {};
    if (m_fresh) {
        then();
        return;
    }
    m_then = then;
    ask();
}

// Formats alone are told of as a change too.
bool TypographyMarks::saysTheSame(int position, int removed, int added, const QString &now) const
{
    if (removed != added || now.size() != m_body.size() || position > now.size())
        return false;
    return QStringView(now).sliced(position).first(std::min<qsizetype>(added, now.size() - position)) ==
           QStringView(m_body).sliced(position).first(std::min<qsizetype>(added, now.size() - position));
}

void TypographyMarks::textChanged(int position, int removed, int added)
{
    const QString now = m_edition.header().body;
    if (saysTheSame(position, removed, added, now))
        return;
    move(position, removed, added);
    m_body = now;
    m_fresh = false;
    ++m_asked;
    m_pause.start();
}

void TypographyMarks::move(qsizetype position, qsizetype removed, qsizetype added)
{
    const qsizetype end = position + removed;
    const auto first =
        std::ranges::lower_bound(m_marks, position, {}, [](const TypographyMark &mark) { return mark.span.end; });
    if (first == m_marks.end())
        return;
    const auto untouched =
        std::find_if(first, m_marks.end(), [end](const TypographyMark &mark) { return mark.span.begin > end; });
    const auto rest = m_marks.erase(first, untouched);
    for (auto mark = rest; mark != m_marks.end(); ++mark) {
        mark->span.begin += added - removed;
        mark->span.end += added - removed;
    }
    Q_EMIT changed();
}

void TypographyMarks::ask()
{
    m_pause.stop();
    const quint64 asked = ++m_asked;
    if (!m_choice)
        return;
    if (m_choice->profile.isEmpty() || !m_edition.isOpen()) {
        take({});
        return;
    }
    m_fresh = false;
    QtConcurrent::run(&m_desk.pool(), [body = m_body, choice = *m_choice] {
        return typographyMarks(body, choice);
    }).then(this, [this, asked](const QList<TypographyMark> &marks) {
        if (asked == m_asked)
            take(marks);
    });
}

void TypographyMarks::take(const QList<TypographyMark> &marks)
{
    m_fresh = true;
    if (m_marks != marks) {
        m_marks = marks;
        Q_EMIT changed();
    }
    if (const auto then = std::exchange(m_then, {}))
        then();
}

} // namespace marbre
