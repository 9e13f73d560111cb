// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorial/figures/figures.h"

#include <QFile>
#include <QSet>
#include <QTest>

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
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figurestest.moc"
