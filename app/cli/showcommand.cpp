// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/items.h"
#include "cli/rows.h"
#include "store/threadstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

struct ShowText
{
    Q_DECLARE_TR_FUNCTIONS(marbre::ShowCommand)
};

QString authorWord(const QString &author)
{
    return author.isEmpty() ? ShowText::tr("[account gone]") : u"u/"_s + author;
}

QString indented(const QString &text, int columns)
{
    QString lines = QString(columns, u' ');
    for (QChar c : text) {
        lines += c;
        if (c == u'\n')
            lines += QString(columns, u' ');
    }
    return lines;
}

QString commentText(const CommentRow &comment, int depth)
{
    QString head = authorWord(comment.author) + u"  "_s + pointsWord(comment.score) + u"  "_s +
                   toDateTime(comment.created).toString(u"yyyy-MM-dd HH:mm") + u"  "_s + comment.remoteId;
    if (comment.purged)
        head += u"  "_s + ShowText::tr("[withdrawn]");
    else if (comment.presence != Presence::Present)
        head += u"  "_s + ShowText::tr("[deleted]");
    const int columns = std::min(depth, 20) * 2;
    return indented(head, columns) + u'\n' + indented(comment.body.trimmed(), columns) + u"\n\n"_s;
}

QJsonDocument threadDocument(const ThreadDetail &detail)
{
    QJsonObject object = threadObject(detail.row);
    object[u"body"_s] = detail.body;
    object[u"edited"_s] = editedValue(detail.edited);
    object[u"deleted"_s] = detail.row.presence != Presence::Present;
    QHash<CommentId, QString> names;
    QJsonArray tree;
    for (const TreeLine &line : commentTree(detail)) {
        names.insert(line.comment->id, line.comment->remoteId);
        tree << commentObject(*line.comment, line.parent);
    }
    object[u"tree"_s] = tree;
    QJsonArray missing;
    for (const MissingRow &row : detail.missing) {
        missing << QJsonObject{{u"parent"_s, orNull(names.value(row.parent))},
                               {u"count"_s, row.count > 0 ? QJsonValue(row.count) : QJsonValue()}};
    }
    object[u"missing"_s] = missing;
    return QJsonDocument(object);
}

QString threadText(const ThreadDetail &detail)
{
    const ThreadRow &row = detail.row;
    QString text = titleWords(row) + u'\n' + row.community + u"  "_s + authorWord(row.author) + u"  "_s +
                   pointsWord(row.score) + u"  "_s + toDateTime(row.created).toString(u"yyyy-MM-dd HH:mm") + u"  "_s +
                   triageWord(row.state) + u'\n' + row.permalink + u'\n';
    if (!row.url.isEmpty() && row.url != row.permalink)
        text += row.url + u'\n';
    text += u'\n';
    if (!detail.body.isEmpty())
        text += detail.body.trimmed() + u"\n\n"_s;
    for (const TreeLine &line : commentTree(detail))
        text += commentText(*line.comment, line.depth);
    return text;
}

int showItem(CommandRun &run, Desk &desk, const ItemRef &ref)
{
    const Result<ResolvedItem> item = findItem(desk, ref);
    if (!item)
        return run.fail(item.error());
    const Result<ThreadDetail> detail = desk.store().threads().detail(item->threadId).result();
    if (!detail)
        return run.fail(detail.error());
    if (!ref.isComment()) {
        run.wantsJson() ? run.print(threadDocument(*detail)) : run.print(threadText(*detail));
        return exitDone;
    }
    const QList<TreeLine> tree = commentTree(*detail);
    const auto line = std::ranges::find(tree, ref.comment, [](const TreeLine &l) { return l.comment->remoteId; });
    if (line == tree.cend())
        return run.fail(
            {ErrorKind::NotFound, ShowText::tr("The desk does not have this comment"), ref.comment, {}, {}});
    if (!run.wantsJson()) {
        run.print(titleWords(detail->row) + u'\n' + line->comment->permalink + u"\n\n"_s +
                  commentText(*line->comment, 0));
        return exitDone;
    }
    QJsonObject object = commentObject(*line->comment, line->parent);
    object[u"thread"_s] = detail->row.remoteId;
    object[u"title"_s] = orNull(detail->row.title);
    run.print(QJsonDocument(object));
    return exitDone;
}

int showEdition(CommandRun &run, Desk &desk, const QString &name)
{
    const Result<EditionId> id = findEdition(desk, name);
    if (!id)
        return run.fail(id.error());
    if (!run.wantsJson()) {
        const Result<QByteArray> manuscript = desk.exportEdition(*id, Format::Markdown).result();
        if (!manuscript)
            return run.fail(manuscript.error());
        run.print(QString::fromUtf8(*manuscript));
        return exitDone;
    }
    const Result<StoredEdition> stored = desk.store().editions().load(*id).result();
    if (!stored)
        return run.fail(stored.error());
    const Edition &edition = stored->edition;
    QJsonObject object = editionObject(stored->row);
    object[u"standfirst"_s] = orNull(edition.standfirst);
    object[u"byline"_s] = orNull(edition.byline);
    object[u"key_points"_s] = QJsonArray::fromStringList(edition.keyPoints);
    object[u"sign_off"_s] = orNull(edition.signOff);
    object[u"related"_s] = QJsonArray::fromStringList(edition.related);
    object[u"body"_s] = edition.body;
    run.print(QJsonDocument(object));
    return exitDone;
}

int runShow(CommandRun &run)
{
    const Result<Desk *> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const QString name = run.arguments().words().constFirst();
    const std::optional<ItemRef> ref = itemNamed(name);
    return ref ? showItem(run, **desk, *ref) : showEdition(run, **desk, name);
}

} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .words = u"ID"_s,
            .summary = ShowText::tr("show a thread with its comments, a comment, or an edition"),
            .options = {},
            .fewestWords = 1,
            .mostWords = 1,
            .dashWords = false,
            .run = runShow};
}

} // namespace marbre
