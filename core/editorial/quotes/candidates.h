// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/body.h"
#include "model/thread.h"

#include <QList>
#include <QSet>
#include <QString>

namespace marbre {

/// Why a comment is worth quoting, by a stable word and a translated one of few words.
struct QuoteReason
{
    QString id;   ///< "score", "length", "stands-alone", "substance", "new-voice"
    QString text; ///< "2nd of 137 by points"
    friend bool operator==(const QuoteReason &, const QuoteReason &) = default;
};

struct QuoteCandidate
{
    CommentId comment;
    QString remoteId;
    QString author;
    QString permalink;
    QString excerpt;            ///< words of the comment, verbatim, one to three sentences
    Span span;                  ///< of the excerpt in CommentRow::body
    double rank = 0;            ///< 0 to 1
    QList<QuoteReason> reasons; ///< the strongest first
};

struct CandidateRules
{
    bool jokes = false; ///< jokes and chains of them are wanted, too
    int shortest = 40;  ///< characters of an excerpt
    int longest = 400;
    QSet<QString> quotedAuthors; ///< of the open edition: another voice comes first
    int most = 12;
};

/// The best first. Deleted and purged comments, moderators' and bots' are no candidates. Scores that are unknown count
/// neither for nor against. Thread: any.
QList<QuoteCandidate> quoteCandidates(const ThreadDetail &thread, const CandidateRules &rules = {});

/// Whether words can be read without what stood before them: no dangling "this", no link alone, no answer only.
bool standsAlone(const QString &words);

} // namespace marbre
