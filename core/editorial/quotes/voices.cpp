// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/quotes/voices.h"

#include "editorial/quotes/openings.h"
#include "editorial/quotes/quotetext.h"
#include "manuscript/attributionstyle.h"
#include "manuscript/body.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int shortReply = 14;    ///< words: more of them hardly pass a joke on
constexpr int chainLength = 3;    ///< so many short replies, one to the other, are a chain
constexpr int fewNamingWords = 6; ///< a short reply with more says something

bool isBotName(const QString &author)
{
    static const QRegularExpression name(
        u"^(?:automoderator|.*[_-]bot|.*[a-z]Bot|bot[_-].*|.*moderator[_-]?bot|remindmebot|snapshillbot|.*-modteam)$"_s);
    static const QRegularExpression anyCase(u"^(?:automoderator|.*[_-]bot\\d*|bot[_-].*|remindmebot|.*-modteam)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return name.match(author).hasMatch() || anyCase.match(author).hasMatch();
}

/// A bot says so, at the begin or in the small print at the end.
bool saysThatItIsABot(const QString &body)
{
    static const QRegularExpression sentence(
        u"\\b(?:I(?:'| a|’)?m (?:just |only )?a bot\\b|this (?:action|comment|message|reply) was "
        u"(?:performed|posted|made|sent) "
        "automatically|beep[ ,]?boop|je suis un (?:bot|robot)\\b|ich bin ein bot\\b|soy un bot\\b|bleep[ ,]?bloop)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.match(comparable(body)).hasMatch();
}

bool laughs(const QString &body)
{
    static const QRegularExpression laughter(
        u"^(?:(?:lol+|lmf?ao+|rofl+|(?:b?wa)?(?:ha){2,}h?|(?:he){2,}|(?:ja){2,}|mdr+|ptdr+|xd+|kek+|r/\\w+|/r/\\w+)[\\s.!?,]*)+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inShort(u"\\b(?:lol+|lmf?ao+|rofl+|(?:ha){2,}h?|(?:ja){2,}|mdr+|xd+)\\b|[😂🤣]"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = comparable(body);
    return laughter.match(plain).hasMatch() || (countWords(plain) <= shortReply && inShort.match(plain).hasMatch());
}

bool isShortReply(const QString &body)
{
    const QString plain = comparable(body).toCaseFolded();
    if (countWords(plain) > shortReply)
        return false;
    static const QRegularExpression parts(u"[^\\p{L}\\p{N}'-]+"_s);
    int naming = 0;
    for (const QString &word : plain.split(parts, Qt::SkipEmptyParts))
        naming += isNaming(word) ? 1 : 0;
    return naming < fewNamingWords;
}

/// Chains of replies among short comments, by parent.
class Chains final
{
public:
    explicit Chains(const QList<CommentRow> &comments)
    {
        for (const CommentRow &comment : comments) {
            if (!isShortReply(comment.body))
                continue;
            m_parents.insert(comment.id, comment.parent);
        }
    }

    /// The replies of chains, not what they reply to first: that may be a short comment which says something.
    QSet<CommentId> passedOn() const
    {
        QSet<CommentId> found;
        for (auto it = m_parents.cbegin(); it != m_parents.cend(); ++it) {
            QList<CommentId> chain;
            for (CommentId at = it.key(); m_parents.contains(at) && chain.size() < chainLength;
                 at = m_parents.value(at))
                chain << at;
            if (chain.size() < chainLength)
                continue;
            for (const CommentId &id : std::as_const(chain)) {
                if (m_parents.contains(m_parents.value(id)))
                    found.insert(id);
            }
        }
        return found;
    }

private:
    QHash<CommentId, CommentId> m_parents;
};

} // namespace

bool isQuotableVoice(const CommentRow &comment)
{
    return comment.presence == Presence::Present && !comment.purged && !isNobody(comment.author) &&
           !isNobody(comment.body.trimmed()) && comment.distinguished.isEmpty() && !isBotName(comment.author) &&
           !saysThatItIsABot(comment.body);
}

QSet<CommentId> jokesOf(const QList<CommentRow> &comments)
{
    QSet<CommentId> jokes = Chains(comments).passedOn();
    for (const CommentRow &comment : comments) {
        if (laughs(comment.body))
            jokes.insert(comment.id);
    }
    return jokes;
}

} // namespace marbre
