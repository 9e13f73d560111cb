// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QRandomGenerator>
#include <cmath>

using namespace Qt::StringLiterals;

namespace marbre::bench {

namespace {

constexpr int vocabulary = 60000;

/// The rank of a word, most often a small one.
int zipf(QRandomGenerator &random)
{
    return int(std::pow(double(vocabulary), random.generateDouble())) - 1;
}

QByteArray word(int rank)
{
    static const QByteArray syllables[] = {"ma", "ter", "lo",  "vin", "sa", "que", "ran", "til",
                                           "do", "mer", "pon", "ra",  "si", "bel", "cor", "ent"};
    QByteArray text;
    for (int n = rank + 1; n > 0; n /= 16)
        text += syllables[n % 16];
    return text;
}

QByteArray sentence(QRandomGenerator &random, int words)
{
    QByteArray text;
    for (int i = 0; i < words; ++i)
        text += (i ? " " : "") + word(zipf(random));
    return text + '.';
}

} // namespace

QByteArray words(int seed, int count)
{
    QRandomGenerator random(quint32(seed) + 1);
    return sentence(random, count).chopped(1);
}

QByteArray dumpLines(int records)
{
    QRandomGenerator random(2025);
    QByteArray lines;
    QByteArray thread;
    for (int i = 0; i < records; ++i) {
        const QByteArray id = QByteArray::number(1000000 + i, 36);
        const QByteArray created = QByteArray::number(1758400000 + i * 3);
        if (i % 40 == 0) {
            thread = id;
            lines += "{\"id\":\"" + id + "\",\"title\":\"" + sentence(random, 9) + "\",\"selftext\":\"" +
                     sentence(random, 40) + "\",\"author\":\"" + word(zipf(random)) +
                     "\",\"subreddit\":\"artificial\",\"score\":" + QByteArray::number(random.bounded(900)) +
                     ",\"num_comments\":39,\"created_utc\":" + created + ",\"permalink\":\"/r/artificial/comments/" +
                     id + "/x/\",\"url\":\"https://example.org/" + id +
                     "\",\"is_self\":false,\"retrieved_on\":1760000000}\n";
            continue;
        }
        lines += "{\"id\":\"" + id + "\",\"link_id\":\"t3_" + thread + "\",\"parent_id\":\"t3_" + thread +
                 "\",\"body\":\"" + sentence(random, 5 + random.bounded(80)) + "\",\"author\":\"" + word(zipf(random)) +
                 "\",\"subreddit\":\"artificial\",\"score\":" + QByteArray::number(random.bounded(300)) +
                 ",\"created_utc\":" + created + ",\"permalink\":\"/r/artificial/comments/" + thread + "/x/" + id +
                 "/\",\"retrieved_on\":1760000000}\n";
    }
    return lines;
}

QString body(int words)
{
    QRandomGenerator random(21);
    QString text;
    int written = 0;
    for (int paragraph = 0; written < words; ++paragraph) {
        const QString address =
            u"https://www.reddit.com/r/artificial/comments/%1/x/"_s.arg(QString::number(2000000 + paragraph, 36));
        if (paragraph % 5 == 0)
            text += u"## %1\n\n"_s.arg(QString::fromUtf8(sentence(random, 6)).chopped(1));
        text +=
            u"%1 [%2](%3) %4\n\n"_s.arg(QString::fromUtf8(sentence(random, 40)), QString::fromUtf8(sentence(random, 4)),
                                        address, QString::fromUtf8(sentence(random, 40)));
        written += 84;
        if (paragraph % 3 == 0) {
            text += u"> %1\n>\n> — [u/%2](%3abc%4/) (%5 points)\n\n"_s.arg(
                QString::fromUtf8(sentence(random, 30)), QString::fromUtf8(word(paragraph)), address,
                QString::number(paragraph, 36), QString::number(paragraph + 2));
            written += 32;
        }
    }
    return text;
}

} // namespace marbre::bench
