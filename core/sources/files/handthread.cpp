// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/files/handthread.h"

#include "model/place.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct HandThreadText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::HandThread)
};

constexpr qsizetype longestTitle = 300;

QRegularExpression handPattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

/// Gathers what the lines above the body say.
class HandReader final
{
public:
    explicit HandReader(Instant now)
        : m_now(now)
    {
        m_thread.place = Place::Feed;
    }
    std::optional<ThreadRecord> read(const QString &pasted);

private:
    QString takeAddresses(QString line);
    QString takePoints(QString line, bool inTitle);
    bool takeFacts(const QString &line);
    void take(const QString &line, const QRegularExpression &form, std::string &field);
    void name();

    Instant m_now;
    ThreadRecord m_thread;
    std::string m_author;
};

/// The first permalink names the thread, the first other address is what it links to.
QString HandReader::takeAddresses(QString line)
{
    static const QRegularExpression address = handPattern(u"<?(https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]’”»])>?"_s);
    for (auto match = address.match(line); match.hasMatch(); match = address.match(line)) {
        const QString url = match.captured(1);
        const auto ref = itemRefFromUrl(url);
        if (m_thread.permalink.empty() && ref && !ref->thread.isEmpty()) {
            m_thread.permalink = url.toStdString();
            m_thread.place = ref->place;
            m_thread.remoteId = ref->thread.toStdString();
        } else if (m_thread.url.empty()) {
            m_thread.url = url.toStdString();
        }
        line.remove(match.capturedStart(), match.capturedLength());
    }
    return line.trimmed();
}

/// "45 points", "1,234 upvotes"; in a title, where points may be what it is about, only as "(45 points)" at its end.
QString HandReader::takePoints(QString line, bool inTitle)
{
    static const QString number = u"([-−]?\\d{1,3}(?:[,  ]\\d{3})+|[-−]?\\d{1,9})\\s*(?:points?|pts|upvotes?)"_s;
    static const QRegularExpression alone = handPattern(u"\\(?(?<![\\w.,])"_s + number + u"\\b\\)?"_s);
    static const QRegularExpression atEnd = handPattern(u"\\(\\s*"_s + number + u"\\s*\\)$"_s);
    const auto match = (inTitle ? atEnd : alone).match(line);
    if (!match.hasMatch())
        return line;
    QString digits = match.captured(1).replace(u'−', u'-');
    digits.removeIf([](QChar c) { return !c.isDigit() && c != u'-'; });
    m_thread.score = {.state = ScoreState::Known, .value = digits.toInt(), .read = m_now};
    return line.remove(match.capturedStart(), match.capturedLength()).trimmed();
}

void HandReader::take(const QString &line, const QRegularExpression &form, std::string &field)
{
    if (const auto match = form.match(line); match.hasMatch() && field.empty())
        field = match.captured(1).toStdString();
}

/// Whether a line below the title says nothing but facts of the thread; they are taken then.
bool HandReader::takeFacts(const QString &line)
{
    static const QRegularExpression account = handPattern(u"\\bu/([\\w-]{2,40})"_s);
    static const QRegularExpression by = handPattern(u"\\b(?:by|par)\\s+@?([\\w.-]*[\\w-])"_s);
    static const QRegularExpression community = handPattern(u"\\b(r/\\w{2,40})"_s);
    static const QRegularExpression comments = handPattern(u"(\\d{1,9})\\s*(?:comments?|replies|commentaires?)\\b"_s);
    static const QRegularExpression filling = handPattern(
        u"\\b(?:submitted|posted|by|par|to|in|on|ago|about|an?|\\d+\\s*(?:h|m|d|hr|min|hours?|minutes?|days?|weeks?|months?|years?)|link|permalink|self|share|save|hide|report)\\b"_s);
    const HandReader before = *this;
    QString rest = takePoints(takeAddresses(line), false);
    take(rest, account, m_author);
    rest.remove(account);
    take(rest, community, m_thread.community);
    rest.remove(community);
    if (const auto count = comments.match(rest); count.hasMatch() && !m_thread.commentCount)
        m_thread.commentCount = count.captured(1).toInt();
    rest.remove(comments);
    take(rest, by, m_author);
    rest.remove(by).remove(filling);
    rest.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    if (rest.isEmpty())
        return true;
    *this = before;
    return false;
}

/// Without a permalink the thread is an article, known by its link or its words.
void HandReader::name()
{
    const QUrl url(QString::fromStdString(m_thread.url.empty() ? m_thread.permalink : m_thread.url));
    if (m_thread.permalink.empty()) {
        const std::string known = m_thread.url.empty() ? m_thread.title + '\n' + m_thread.body : m_thread.url;
        m_thread.remoteId = articleId(QString::fromStdString(known)).toStdString();
        m_thread.permalink = m_thread.url;
    }
    if (m_thread.url.empty())
        m_thread.url = m_thread.permalink;
    static const QRegularExpression subreddit = handPattern(u"reddit\\.com/(r/\\w{2,40})/"_s);
    take(QString::fromStdString(m_thread.permalink), subreddit, m_thread.community);
    if (m_thread.community.empty())
        m_thread.community = url.host().toStdString();
    if (m_thread.community.empty())
        m_thread.community = HandThreadText::tr("By hand").toStdString();
    if (!m_author.empty())
        m_thread.author = m_author;
    m_thread.created = m_now;
}

std::optional<ThreadRecord> HandReader::read(const QString &pasted)
{
    QStringList lines = QString(pasted).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    QString title;
    while (title.isEmpty() && !lines.isEmpty()) {
        const QString line = lines.takeFirst().trimmed();
        if (!takeFacts(line))
            title = takePoints(takeAddresses(line), true);
    }
    static const QRegularExpression heading(u"^#{1,6}\\s+"_s);
    title.remove(heading);
    if (title.isEmpty())
        return std::nullopt;
    if (title.size() > longestTitle) {
        lines.prepend(title);
        title = title.first(longestTitle).trimmed() + u'…';
    }
    m_thread.title = title.simplified().toStdString();
    while (!lines.isEmpty() && (lines.constFirst().trimmed().isEmpty() || takeFacts(lines.constFirst())))
        lines.removeFirst();
    QString body = lines.join(u'\n');
    while (!body.isEmpty() && body.back().isSpace())
        body.chop(1);
    m_thread.body = body.toStdString();
    name();
    return m_thread;
}

} // namespace

std::optional<ThreadRecord> threadFromText(const QString &pasted, Instant now)
{
    return HandReader(now).read(pasted);
}

} // namespace marbre
