// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figures.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace marbre;

namespace {

/// "text|value|unit", the unit of a date being "date" and its value the date itself.
QString labelOf(const Figure &figure)
{
    const bool date = figure.kind == Figure::Kind::Date;
    return figure.text + u'|' + (date ? figure.date : QString::number(figure.value, 'g', 17)) + u'|' +
           (date ? u"date"_s : figure.unit);
}

/// The same of a label, whose value may be written "2e10".
QString normalized(const QString &label)
{
    QStringList parts = label.split(u'|');
    if (parts.size() == 3 && parts.at(2) != u"date"_s)
        parts[1] = QString::number(parts.at(1).toDouble(), 'g', 17);
    return parts.join(u'|');
}

} // namespace

class FiguresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHandLabelledSetIsFound()
    {
        QFile file(QStringLiteral(MARBRE_SOURCE_DIR "/tests/core/editorial/figures/figures.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int sentences = 0;
        int right = 0;
        int found = 0;
        int labelled = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 3);
            ++sentences;
            QStringList expected = cells.at(2) == u"-"_s ? QStringList() : cells.at(2).split(u" ;; "_s);
            for (QString &label : expected)
                label = normalized(label);
            labelled += int(expected.size());
            for (const Figure &figure : findFigures(cells.at(1), cells.at(0))) {
                ++found;
                const QString label = labelOf(figure);
                if (expected.removeOne(label))
                    ++right;
                else
                    qInfo().noquote() << "not labelled:" << label << "in" << cells.at(1);
            }
            for (const QString &label : std::as_const(expected))
                qInfo().noquote() << "not found:" << label << "in" << cells.at(1);
        }
        const double precision = double(right) / found;
        const double recall = double(right) / labelled;
        qInfo("%d sentences, %d figures: precision %.3f, recall %.3f", sentences, labelled, precision, recall);
        QCOMPARE(sentences, 200);
        QVERIFY(precision >= 0.95);
        QVERIFY(recall >= 0.95);
    }

    void aNumberIsReadInEveryNotation_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figures");
        const auto row = [](const char *language, const QString &text, const QString &figures) {
            QTest::addRow("%s: %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << figures;
        };
        row("fr", u"1\u202f000 euros"_s, u"1000 EUR"_s);
        row("fr", u"1\u00a0000\u00a0000,50 €"_s, u"1000000.5 EUR"_s);
        row("fr", u"19 999 999 999,99 dollars"_s, u"19999999999.99 USD"_s);
        row("fr-CH", u"CHF 1'250.50"_s, u"1250.5 CHF"_s);
        row("en", u"1,000 people"_s, u"1000 person"_s);
        row("en", u"1.000 km"_s, u"1 km"_s);
        row("de", u"1.000 km"_s, u"1000 km"_s);
        row("de", u"1.234,5 km"_s, u"1234.5 km"_s);
        row("en", u"1,234.5 km"_s, u"1234.5 km"_s);
        row("fr", u"0,500 km"_s, u"0.5 km"_s);
        row("en", u"$1.1 trillion"_s, u"1100000000000 USD"_s);
        row("fr", u"1 billion d’euros"_s, u"1000000000000 EUR"_s);
        row("es", u"3 mil millones de euros"_s, u"3000000000 EUR"_s);
        row("es", u"mil euros"_s, u"1000 EUR"_s);
        row("de", u"zwei Millionen Euro"_s, u"2000000 EUR"_s);
        row("de", u"dreitausendzweihundert Stellen"_s, u"3200 job"_s);
        row("fr", u"mille deux cents emplois"_s, u"1200 job"_s);
        row("fr", u"quatre-vingts pays"_s, u"80 country"_s);
        row("fr", u"soixante et onze pays"_s, u"71 country"_s);
        row("fr", u"un million et demi d’utilisateurs"_s, u"1500000 user"_s);
        row("en", u"two and a half years"_s, u"2.5 year"_s);
        row("en", u"one hundred thousand users"_s, u"100000 user"_s);
        row("en", u"two dozen people"_s, u"24 person"_s);
        row("en", u"hundreds of thousands of users"_s, u"100000 user"_s);
        row("en", u"**20** [million](https://a.b/30) users"_s, u"20000000 user"_s);
        row("en", u"C$5 and A$6"_s, u"5 CAD, 6 AUD"_s);
        row("en", u"a $2-billion deal"_s, u"2000000000 USD"_s);
        row("en", u"room 101, gate 3D, 24/7"_s, u""_s);
        row("en", u"RTX 4090, iOS 18.2, HTTP 404, COVID-19"_s, u""_s);
        row("fr", u"le 3e rang, le 1er, la 2de, n° 5, p. 12"_s, u""_s);
        row("en", u"Qwen3.8-27B against Llama 3 70B, and qwen 3.8 27b"_s, u""_s);
        row("en", u"at 10:30, 6 a.m., 12:05:10"_s, u""_s);
        row("en", u"127.0.0.1 and 3.14.2"_s, u""_s);
        row("", u"OpenAI: 20 milliards"_s, u"20000000000 "_s);
        row("", u"I said so once or twice"_s, u""_s);
    }
    void aNumberIsReadInEveryNotation()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QStringList told;
        for (const Figure &figure : findFigures(text, language))
            told << QString::number(figure.value, 'f', QLocale::FloatingPointShortest) + u' ' + figure.unit;
        QTEST(told.join(u", "_s), "figures");
    }

    void anApproximationIsKnownByItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rounded");
        const auto row = [](const char *language, const QString &text, bool rounded) {
            QTest::addRow("%s", qPrintable(text)) << QString::fromLatin1(language) << text << rounded;
        };
        row("fr", u"Environ 20 milliards de dollars"_s, true);
        row("fr", u"un budget d’environ 20 milliards"_s, true);
        row("fr", u"près de 20 pays"_s, true);
        row("fr", u"plus de 20 pays"_s, true);
        row("fr", u"20 pays environ"_s, true);
        row("fr", u"jusqu’à 20 pays"_s, true);
        row("fr", u"à 20 milliards"_s, false);
        row("en", u"about $20 billion"_s, true);
        row("en", u"more than 20 countries"_s, true);
        row("en", u"up to 20 countries"_s, true);
        row("en", u"~20 countries"_s, true);
        row("en", u"20+ countries"_s, true);
        row("en", u"20 countries"_s, false);
        row("en", u"1.2k users"_s, true);
        row("de", u"ca. 20 Euro"_s, true);
        row("de", u"mehr als 20 Euro"_s, true);
        row("de", u"20 Euro"_s, false);
        row("es", u"cerca de 20 euros"_s, true);
        row("es", u"más de 20 euros"_s, true);
    }
    void anApproximationIsKnownByItsWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const QList<Figure> figures = findFigures(text, language);
        QCOMPARE(figures.size(), 1);
        QTEST(figures.constFirst().rounded, "rounded");
    }

    void whateverPeopleWriteItsFiguresAreInTheirPlace()
    {
        const QDir days(qEnvironmentVariable("MARBRE_DATA") + u"/reddit-daily-ai"_s);
        if (!days.exists())
            QSKIP("recorded data is not there: set MARBRE_DATA");
        int texts = 0;
        int figures = 0;
        const QStringList names = days.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(days.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray items = QJsonDocument::fromJson(file.readAll())[u"items"].toArray();
            for (const QJsonValue &item : items) {
                const QString text = item[u"title"].toString() + u"\n\n"_s + item[u"selftext"].toString();
                ++texts;
                qsizetype before = 0;
                for (const Figure &figure : findFigures(text, {})) {
                    ++figures;
                    QVERIFY(figure.span.begin >= before && figure.span.end > figure.span.begin);
                    before = figure.span.end;
                    QVERIFY(figure.span.end <= text.size());
                    QCOMPARE(text.mid(figure.span.begin, figure.span.size()), figure.text);
                    QVERIFY(std::isfinite(figure.value) && std::isfinite(figure.step));
                    QVERIFY(figure.kind == Figure::Kind::Date || figure.value >= 0);
                }
            }
        }
        qInfo("%d figures in %d texts", figures, texts);
        QVERIFY(texts > 4000 && figures > texts / 4);
    }

    void hostileTextTakesLinearTime_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part :
             {"`", "](", "[1](", "<a ", "1,", "1.1", "1 000 ", "twenty-", "20 million thousand ", "&#1", "u/", "$",
              "and a half ", "\n\n", "1\n", "9999999999999999999 ", "des milliers de ", "-1"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void hostileTextTakesLinearTime()
    {
        QFETCH(QString, part);
        // a quadratic reader would need minutes, and the test would be ended
        const QString text = part.repeated(200000 / part.size());
        for (const char *language : {"en", "fr", "de", "es", ""})
            findFigures(text, QString::fromLatin1(language));
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figurestest.moc"
