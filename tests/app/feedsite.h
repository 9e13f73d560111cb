// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell.h"
#include "support/placeserver.h"

#include <QDateTime>

namespace marbre {

/// Two articles of a site, written a minute ago.
inline QByteArray feedOf(const QByteArray &name)
{
    const QByteArray today = QDateTime::currentDateTimeUtc().addSecs(-60).toString(Qt::ISODate).toLatin1();
    return R"(<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>)" + name +
           R"(</title><id>urn:x:)" + name + R"(</id><updated>)" + today + R"(</updated>)" +
           R"(<entry><title>First of )" + name + R"(</title><id>urn:x:)" + name + R"(:1</id><updated>)" + today +
           R"(</updated><link href="http://)" + name + R"(.example/1"/><author><name>mason</name></author>)" +
           R"(<content type="html">&lt;p&gt;Granite.&lt;/p&gt;</content></entry>)" + R"(<entry><title>Second of )" +
           name + R"(</title><id>urn:x:)" + name + R"(:2</id><updated>)" + today + R"(</updated><link href="http://)" +
           name + R"(.example/2"/><content type="html">&lt;p&gt;Slate.&lt;/p&gt;</content></entry></feed>)";
}

inline PlaceAnswer answerOf(const QByteArray &name)
{
    PlaceAnswer answer;
    answer.contentType = "application/atom+xml";
    answer.body = feedOf(name);
    return answer;
}

inline void follow(const Shell &shell, const QString &address, const QString &name)
{
    const Said said =
        shell.run({QStringLiteral("feeds"), QStringLiteral("add"), address, QStringLiteral("--name"), name});
    if (said.status != 0)
        qFatal("feeds add: %s", said.err.constData());
}

/// A port of this machine where nobody answers.
inline QString closedAddress()
{
    return QStringLiteral("http://127.0.0.1:1/feed");
}

inline QJsonObject counts(int added, int unchanged = 0)
{
    return {{QStringLiteral("added"), added},
            {QStringLiteral("updated"), 0},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("rejected"), 0}};
}

} // namespace marbre
