// SPDX-License-Identifier: GPL-3.0-or-later
#include "manuscript/manuscript.h"
#include "manuscriptgenerator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

constexpr quint32 manuscripts = 3000;

QString differences(const Edition &a, const Edition &b)
{
    QStringList names;
    const auto compare = [&names](const auto &x, const auto &y, const QString &name) {
        if (x != y)
            names << name;
    };
    compare(a.headline, b.headline, u"headline"_s);
    compare(a.standfirst, b.standfirst, u"standfirst"_s);
    compare(a.byline, b.byline, u"byline"_s);
    compare(a.communities, b.communities, u"communities"_s);
    compare(a.period, b.period, u"period"_s);
    compare(a.date, b.date, u"date"_s);
    compare(a.language, b.language, u"language"_s);
    compare(a.slug, b.slug, u"slug"_s);
    compare(a.keyPoints, b.keyPoints, u"keyPoints"_s);
    compare(a.signOff, b.signOff, u"signOff"_s);
    compare(a.related, b.related, u"related"_s);
    compare(a.variants, b.variants, u"variants"_s);
    compare(a.reviewed, b.reviewed, u"reviewed"_s);
    compare(a.foreign, b.foreign, u"foreign"_s);
    compare(a.body, b.body, u"body"_s);
    return names.join(u' ');
}

Edition readOrFail(const QByteArray &file)
{
    const Result<Edition> edition = readManuscript(file);
    Edition failed;
    failed.headline = u"ERROR: "_s + (edition ? QString() : edition.error().text());
    return edition.value_or(failed);
}

} // namespace

class ManuscriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditionReadsBackEqual()
    {
        for (quint32 seed = 0; seed < manuscripts; ++seed) {
            const Edition edition = ManuscriptGenerator(seed).edition();
            const QByteArray file = writeManuscript(edition);
            const Edition read = readOrFail(file);
            QVERIFY2(read == edition, qPrintable(u"seed %1: %2\n%3"_s.arg(seed).arg(differences(edition, read),
                                                                                    QString::fromUtf8(file))));
        }
    }

    void writingIsStableAfterOneRound()
    {
        for (quint32 seed = 0; seed < manuscripts; ++seed) {
            ManuscriptGenerator generator(seed);
            QByteArray file = writeManuscript(generator.edition());
            if (generator.below(2))
                file.replace("\n", "\r\n");
            if (generator.below(3) == 0)
                file.prepend("\xEF\xBB\xBF");
            const QByteArray once = writeManuscript(readOrFail(file));
            const QByteArray twice = writeManuscript(readOrFail(once));
            QVERIFY2(twice == once, once.constData());
        }
    }

    void foreignMarkdownKeepsEveryCharacter()
    {
        for (quint32 seed = 0; seed < manuscripts; ++seed) {
            const QString body = u"x "_s + ManuscriptGenerator(seed).body();
            QCOMPARE(readOrFail((body + u'\n').toUtf8()).body, body);
            QCOMPARE(readOrFail(writeManuscript(readOrFail(body.toUtf8()))).body, readOrFail(body.toUtf8()).body);
        }
    }

    void everyCommonMarkExampleKeepsEveryCharacter()
    {
        QFile file(qEnvironmentVariable("MARBRE_DATA") + u"/markdown/commonmark/spec.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The CommonMark examples are not there (MARBRE_DATA)");
        const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(examples.size() > 600);
        for (const QJsonValue &example : examples) {
            const QString markdown = example[u"markdown"].toString();
            const Edition edition = readOrFail(markdown.toUtf8());
            const QString whole = edition.foreign.isEmpty() ? edition.body + u'\n' : edition.foreign + edition.body;
            QString expected = markdown.endsWith(u'\n') ? markdown : markdown + u'\n';
            QVERIFY2(whole == expected || !edition.foreign.isEmpty(), qPrintable(markdown));
            QCOMPARE(readOrFail(writeManuscript(edition)), edition);
        }
    }

    void looksAsAWriterWouldWriteIt()
    {
        Edition edition;
        edition.headline = u"OpenAI vise 20 milliards pour l’entraînement, mégacontrats nuagiques"_s;
        edition.standfirst = u"Les tensions entre l’État et les entreprises"_s;
        edition.byline = u"Maxence Vauclair"_s;
        edition.communities = {u"r/artificial"_s};
        edition.date = QDate(2025, 9, 21);
        edition.language = u"fr"_s;
        edition.keyPoints = {u"Environ 20 milliards, l’an prochain."_s, u"Trois axes dominent: un, deux"_s};
        edition.signOff = u"Chaque post révèle une part d'humanité."_s;
        edition.related = {u"artificial-2025-09-20"_s};
        edition.foreign = u"layout: post # kept\n"_s;
        edition.body = u"Texte.\n\n## Titre"_s;
        QCOMPARE(QString::fromUtf8(writeManuscript(edition)),
                 u"---\n"
                 "headline: \"OpenAI vise 20 milliards pour l’entraînement, mégacontrats nuagiques\"\n"
                 "standfirst: Les tensions entre l’État et les entreprises\n"
                 "byline: Maxence Vauclair\n"
                 "communities: [r/artificial]\n"
                 "period: day\n"
                 "date: 2025-09-21\n"
                 "language: fr\n"
                 "key_points:\n"
                 "  - Environ 20 milliards, l’an prochain.\n"
                 "  - \"Trois axes dominent: un, deux\"\n"
                 "sign_off: Chaque post révèle une part d'humanité.\n"
                 "related: [artificial-2025-09-20]\n"
                 "layout: post # kept\n"
                 "---\n\nTexte.\n\n## Titre\n"_s);
    }

    void theSampleIsWrittenAsItStands()
    {
        QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/resources/sample/edition.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(QString::fromUtf8(writeManuscript(readOrFail(text))), QString::fromUtf8(text));
    }

    void readsTheHeaderOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("foreign");
        QTest::newRow("unknown key") << u"title: x\nheadline: h"_s << u"title: x\n"_s;
        QTest::newRow("flow mapping") << u"{headline: h, tags: [a]}"_s << u"tags: [a]\n"_s;
        QTest::newRow("comment above") << u"headline: h\n# why\nx: 1"_s << u"# why\nx: 1\n"_s;
        QTest::newRow("alias of a known key") << u"headline: &a h\nx: *a"_s << u"x: h\n"_s;
        QTest::newRow("block scalar with a hash") << u"x: |\n  a\n  # b\nheadline: h"_s << u"x: |\n  a\n  # b\n"_s;
        QTest::newRow("null list") << u"headline: h\nkey_points:\n"_s << QString();
    }
    void readsTheHeaderOfOtherPrograms()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, foreign);
        const Edition edition = readOrFail(u"---\n%1\n---\n\nbody\n"_s.arg(yaml).toUtf8());
        QCOMPARE(edition.headline, u"h"_s);
        QCOMPARE(edition.body, u"body"_s);
        QCOMPARE(edition.foreign, foreign);
        QCOMPARE(readOrFail(writeManuscript(edition)), edition);
    }

    void textWithoutHeaderIsBody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("heading") << u"# Title\n\nText"_s;
        QTest::newRow("break") << u"---\ntext\n---\nmore"_s;
        QTest::newRow("unclosed") << u"---\nheadline: x"_s;
        QTest::newRow("broken yaml") << u"---\nheadline: [x\n---\n\nbody"_s;
        QTest::newRow("list") << u"---\n- a\n- b\n---"_s;
        QTest::newRow("marker alone") << u"---"_s;
        QTest::newRow("two breaks") << u"---\n---"_s;
    }
    void textWithoutHeaderIsBody()
    {
        QFETCH(QString, text);
        QCOMPARE(readOrFail(text.toUtf8()).body, text);
    }

    void impossibleValuesNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("where");
        QTest::newRow("date") << QByteArray("---\nheadline: x\ndate: 2025-02-30\n---\n") << u"line 3"_s;
        QTest::newRow("period") << QByteArray("---\r\nperiod: year\r\n---\r\n") << u"line 2"_s;
        QTest::newRow("list for text") << QByteArray("---\nheadline: [a]\n---\n") << u"line 2"_s;
        QTest::newRow("latin-1") << QByteArray("---\nheadline: x\n---\n\n\xE9t\xE9\n") << u"line 5"_s;
    }
    void impossibleValuesNameTheirLine()
    {
        QFETCH(QByteArray, file);
        const Result<Edition> edition = readManuscript(file);
        QVERIFY(!edition);
        QTEST(edition.error().where, "where");
        QCOMPARE(edition.error().kind, ErrorKind::Format);
    }

    void foreignTextThatIsNoMappingCannotBreakTheHeader()
    {
        for (const QString &foreign : {u"no mapping"_s, u"a: [open"_s, u"---\nx: 1"_s, u"headline: stolen"_s}) {
            Edition edition;
            edition.headline = u"h"_s;
            edition.foreign = foreign;
            edition.body = u"body"_s;
            const QByteArray file = writeManuscript(edition);
            const Edition read = readOrFail(file);
            QCOMPARE(read.headline, u"h"_s);
            QCOMPARE(read.body, u"body"_s);
            QVERIFY(file.contains("# " + foreign.section(u'\n', -1).toUtf8()));
        }
    }

    void damagedFilesNeverCrash()
    {
        for (quint32 seed = 0; seed < manuscripts; ++seed) {
            ManuscriptGenerator generator(seed);
            QByteArray file = writeManuscript(generator.edition());
            for (int i = 0; i < 3 && !file.isEmpty(); ++i)
                file[generator.below(static_cast<int>(file.size()))] = static_cast<char>(generator.below(128));
            file.truncate(generator.below(static_cast<int>(file.size()) + 1));
            if (const Result<Edition> edition = readManuscript(file))
                QVERIFY2(
                    readOrFail(writeManuscript(*edition)) == *edition,
                    qPrintable(differences(readOrFail(writeManuscript(*edition)), *edition) +
                               QString::fromUtf8(writeManuscript(*edition).toPercentEncoding(QByteArray(" \n:")))));
        }
    }
};

QTEST_APPLESS_MAIN(ManuscriptTest)
#include "manuscripttest.moc"
