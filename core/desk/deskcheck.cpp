// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/citeditems.h"
#include "desk/desk.h"
#include "editorial/preflight/preflight.h"
#include "manuscript/manuscript.h"
#include "store/settingstore.h"
#include "store/threadstore.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

/// The line of the manuscript file on which the body begins.
int firstBodyLine(const Edition &edition)
{
    const QByteArray file = writeManuscript(edition);
    const qsizetype bodyBytes = edition.body.toUtf8().size();
    return int(file.first(std::max<qsizetype>(0, file.size() - bodyBytes)).count('\n')) + 1;
}

} // namespace

QFuture<Result<QList<CheckRow>>> Desk::check(const Edition &edition, CheckOptions options)
{
    Q_UNUSED(options)
    return QtConcurrent::run(&m_pool, [this, edition]() -> Result<QList<CheckRow>> {
        CheckContext context;
        context.edition = edition;
        context.body = parseBody(edition.body);
        context.bodyLine = firstBodyLine(edition);
        context.now = now();
        const Result<KnownItems> known =
            m_store->threads().resolve(citedItems(context.body, Citing::TextAndMaterial)).result();
        if (!known)
            return std::unexpected(known.error());
        context.items = *known;
        takeKnownArticles(context.body, *known);
        return preflight(context);
    });
}

QFuture<Result<CheckRules>> Desk::checkRules(const QStringList &communities)
{
    Q_UNUSED(communities)
    return QtConcurrent::run(&m_pool, []() -> Result<CheckRules> { return CheckRules{}; });
}

QFuture<Result<void>> Desk::setCheckRules(const QString &community, const CheckRules &rules)
{
    return m_store->settings().setValue(u"rules"_s, community, rulesToJson(rules));
}

} // namespace marbre
