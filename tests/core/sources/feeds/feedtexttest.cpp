// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/feeds/feedtext.h"

#include <QStringEncoder>
#include <QTest>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

QByteArray packed(const QByteArray &plain, int windowBits)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(plain.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class FeedTextTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wideEncodingsAreKnownWithAndWithoutAMark_data()
    {
        using enum QStringConverter::Encoding;
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("mark");
        for (const auto encoding : {Utf8, Utf16LE, Utf16BE, Utf32LE, Utf32BE}) {
            for (const bool mark : {true, false})
                QTest::addRow("%s %s", QStringConverter::nameForEncoding(encoding), mark ? "marked" : "bare")
                    << int(encoding) << mark;
        }
    }
    void wideEncodingsAreKnownWithAndWithoutAMark()
    {
        QFETCH(int, encoding);
        QFETCH(bool, mark);
        const QString text = u"<rss><title>Été 漢字 😀</title></rss>"_s;
        const QByteArray bytes = encoded(QStringConverter::Encoding(encoding), text, mark);
        QCOMPARE(feedText(bytes, "text/xml; charset=iso-8859-1").text, text);
    }

    void theDeclarationSaysTheEncoding()
    {
        const FeedText text = feedText("<?xml version='1.0' encoding='koi8-r'?><a>\xf0\xd2\xc9</a>", {});
        QCOMPARE(text.encoding, "koi8-r"_ba);
        QVERIFY(text.text.endsWith(u"<a>При</a>"_s));
    }

    void theHeaderSaysItWhereTheDeclarationDoesNot()
    {
        QVERIFY(feedText("<a>\xbf\xeb</a>", "text/xml; charset=\"EUC-KR\"").text.contains(u"용"_s));
        QVERIFY(feedText("<a>\xbf\xeb</a>", "text/xml;charset= 'euc-kr'").text.contains(u"용"_s));
    }

    void theDeclarationGoesBeforeTheHeader()
    {
        QVERIFY(feedText("<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xcf</a>", "text/xml; charset=koi8-r")
                    .text.contains(u"П"_s));
    }

    void anEncodingThatTheBytesContradictIsPassedOver()
    {
        QVERIFY(feedText("<?xml version='1.0' encoding='utf-8'?><a>caf\xe9</a>", {}).text.contains(u"café"_s));
        QVERIFY(feedText("<?xml version='1.0' encoding='iso-8859-1'?><a>caf\xc3\xa9</a>", {}).text.contains(u"café"_s));
        QVERIFY(feedText("<?xml version='1.0' encoding='utf-16'?><a>caf\xc3\xa9</a>", {}).text.contains(u"café"_s));
        QVERIFY(feedText("<?xml version='1.0' encoding='no-such'?><a>caf\xc3\xa9</a>", {}).text.contains(u"café"_s));
    }

    void latinMeansWhatBrowsersReadAsLatin()
    {
        QVERIFY(feedText("<?xml version='1.0' encoding='iso-8859-1'?><a>\x93quoted\x94 \x80</a>", {})
                    .text.contains(u"“quoted” €"_s));
    }

    void textsOfTwoEncodingsAreReadPieceByPiece()
    {
        const FeedText text = feedText("<a>caf\xc3\xa9</a><b>caf\xe9 \x97</b>", {});
        QVERIFY(text.text.contains(u"<a>café</a><b>café —</b>"_s));
        QCOMPARE(text.encoding, "mixed"_ba);
    }

    void japaneseIsGuessed()
    {
        QStringEncoder encoder("EUC-JP");
        if (!encoder.isValid())
            QSKIP("This Qt knows no EUC-JP.");
        const QString text = u"<a>これはにほんごのぶんしょうです</a>"_s;
        QCOMPARE(feedText(QByteArray(encoder.encode(text)), {}).text, text);
    }

    void aCharacterThatTheEndCutsIsDropped()
    {
        const FeedText text = feedText("<a>caf\xc3\xa9 \xe6\xbc", {});
        QCOMPARE(text.text, u"<a>café "_s);
        QCOMPARE(text.encoding, "utf-8"_ba);
    }

    void packedAnswersAreUnpackedThoughNobodySaidSo()
    {
        const QByteArray plain = "<rss>" + QByteArray(5000, 'x') + "</rss>";
        QCOMPARE(feedText(packed(plain, MAX_WBITS + 16), {}).text, QString::fromLatin1(plain));
        QCOMPARE(feedText(packed(plain, MAX_WBITS), {}).text, QString::fromLatin1(plain));
    }

    void aPackedAnswerThatBreaksOffGivesWhatItHas()
    {
        QByteArray plain;
        for (int i = 0; i < 20000; ++i)
            plain += QByteArray::number(i * 7919 % 10007) + ' ';
        const QByteArray whole = packed(plain, MAX_WBITS + 16);
        const FeedText text = feedText(whole.first(whole.size() / 2), {});
        QVERIFY(text.cut);
        QVERIFY(text.text.size() > 1000);
        QVERIFY(QString::fromLatin1(plain).startsWith(text.text));
    }

    void aBombIsUnpackedOnlySoFar()
    {
        const FeedText text = feedText(packed(QByteArray(200 * 1024 * 1024, ' '), MAX_WBITS + 16), {});
        QVERIFY(text.cut);
        QVERIFY(text.text.size() <= 16 * 1024 * 1024);
    }

    void nothingIsNoText()
    {
        QCOMPARE(feedText({}, {}).text, QString());
        QCOMPARE(feedText("\xff\xfe", {}).text, QString());
        QCOMPARE(feedText(QByteArray("\x1f\x8b\x08\0", 4), {}).text, QString());
    }
};

QTEST_GUILESS_MAIN(FeedTextTest)
#include "feedtexttest.moc"
