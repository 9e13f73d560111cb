// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/piecemime.h"

#include "model/thread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

QJsonObject toJson(const Piece &piece)
{
    QJsonObject object{
        {u"place"_s, placeWord(piece.ref.place)},
        {u"thread"_s, piece.ref.thread},
        {u"comment"_s, piece.ref.comment},
        {u"permalink"_s, piece.permalink},
        {u"title"_s, piece.title},
        {u"words"_s, piece.words},
        {u"author"_s, piece.author},
    };
    if (piece.points)
        object.insert(u"points"_s, *piece.points);
    return object;
}

Place placeFromWord(const QString &word)
{
    for (const Place place :
         {Place::Reddit, Place::HackerNews, Place::Lemmy, Place::Feed, Place::Lobsters, Place::Discourse}) {
        if (placeWord(place) == word)
            return place;
    }
    return Place::Other;
}

Piece fromJson(const QJsonObject &object)
{
    Piece piece;
    piece.ref.place = placeFromWord(object.value("place"_L1).toString());
    piece.ref.thread = object.value("thread"_L1).toString();
    piece.ref.comment = object.value("comment"_L1).toString();
    piece.permalink = object.value("permalink"_L1).toString();
    piece.title = object.value("title"_L1).toString();
    piece.words = object.value("words"_L1).toString();
    piece.author = object.value("author"_L1).toString();
    if (object.value("points"_L1).isDouble())
        piece.points = object.value("points"_L1).toInt();
    return piece;
}

QString plainText(const Piece &piece)
{
    return (piece.isQuote() ? piece.words : piece.title) + u'\n' + piece.permalink;
}

QString html(const Piece &piece)
{
    const QString address = piece.permalink.toHtmlEscaped();
    if (!piece.isQuote())
        return u"<p><a href=\"%1\">%2</a></p>"_s.arg(address, piece.title.toHtmlEscaped());
    const QString author = piece.author.isEmpty() ? address : piece.author.toHtmlEscaped();
    return u"<blockquote cite=\"%1\"><p>%2</p><p>— <a href=\"%1\">%3</a></p></blockquote>"_s.arg(
        address, piece.words.toHtmlEscaped(), author);
}

} // namespace

std::unique_ptr<QMimeData> piecesToMime(const QList<Piece> &pieces)
{
    auto data = std::make_unique<QMimeData>();
    QJsonArray array;
    QStringList texts;
    QString fragment;
    QList<QUrl> urls;
    for (const Piece &piece : pieces) {
        array.append(toJson(piece));
        texts.append(plainText(piece));
        fragment += html(piece);
        urls.append(QUrl(piece.permalink));
    }
    data->setData(QLatin1StringView(piecesMimeType), QJsonDocument(array).toJson(QJsonDocument::Compact));
    data->setText(texts.join(u"\n\n"_s));
    data->setHtml(fragment);
    data->setUrls(urls);
    return data;
}

QList<Piece> piecesFromMime(const QMimeData *data)
{
    QList<Piece> pieces;
    if (!data || !data->hasFormat(QLatin1StringView(piecesMimeType)))
        return pieces;
    const QJsonArray array = QJsonDocument::fromJson(data->data(QLatin1StringView(piecesMimeType))).array();
    for (const QJsonValue &value : array) {
        Piece piece = fromJson(value.toObject());
        if (!piece.ref.id().isEmpty())
            pieces.append(std::move(piece));
    }
    return pieces;
}

Piece pieceOf(const ThreadRow &thread)
{
    Piece piece;
    piece.ref.place = thread.place;
    piece.ref.thread = thread.remoteId;
    piece.permalink = thread.permalink;
    piece.title = thread.title;
    piece.author = thread.author;
    piece.points = thread.score.points();
    return piece;
}

} // namespace marbre
