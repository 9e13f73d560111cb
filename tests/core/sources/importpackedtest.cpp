// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/importing.h"

#include <QTest>
#include <zlib.h>
#include <zstd.h>

using namespace marbre;
using namespace Qt::StringLiterals;

static QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

/// windowLog 0: zstd's own choice, with the size in the header.
static QByteArray zstandard(const QByteArray &text, int windowLog = 0)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    if (windowLog) {
        ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, windowLog);
        ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    }
    // As a stream of unknown length, so that the window stands in the header as it was asked for.
    ZSTD_inBuffer in{text.data(), size_t(text.size()), 0};
    ZSTD_outBuffer out{packed.data(), size_t(packed.size()), 0};
    ZSTD_compressStream2(context, &out, &in, ZSTD_e_continue);
    while (ZSTD_compressStream2(context, &out, &in, ZSTD_e_end) != 0) {
    }
    ZSTD_freeCCtx(context);
    packed.truncate(qsizetype(out.pos));
    return packed;
}

static QByteArray dump(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += threadData(QByteArray::number(i, 36)) + '\n';
    return text;
}

class ImportPackedTest : public QObject
{
    Q_OBJECT
    Files m_files;

private Q_SLOTS:
    void packedFilesAreReadAsTheirContent_data();
    void packedFilesAreReadAsTheirContent();
    void aPackedFileThatBreaksOffKeepsItsRecords_data();
    void aPackedFileThatBreaksOffKeepsItsRecords();
    void damagedPackingIsNamed_data();
    void damagedPackingIsNamed();
    void rubbishBehindThePackedPartIsNamed();
    void aPackedManuscriptThatBreaksOffIsRefused();
    void theMemoryForALargeWindowIsSaidBeforeItIsTaken();
    void aWindowCanBeDeclined();
    void aWindowBeyondTheLimitIsRefused();
    void aLongDumpIsReadInSmallBatches();
};

void ImportPackedTest::packedFilesAreReadAsTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = dump(300);
    const qsizetype half = text.size() / 2;
    const QByteArray skippable("\x50\x2a\x4d\x18\x04\0\0\0skip", 12);
    QTest::newRow("gzip") << gzipped(text);
    QTest::newRow("gzip of members") << QByteArray(gzipped(text.first(half)) + gzipped(text.sliced(half)));
    QTest::newRow("gzip with padding") << QByteArray(gzipped(text) + QByteArray(512, '\0'));
    QTest::newRow("zstd") << zstandard(text);
    QTest::newRow("zstd of frames") << QByteArray(zstandard(text.first(half)) + zstandard(text.sliced(half)));
    QTest::newRow("zstd with skippable frames")
        << QByteArray(skippable + zstandard(text.first(half)) + skippable + zstandard(text.sliced(half)) + skippable);
    QTest::newRow("zstd with a window of 2 GB") << zstandard(text, 31);
    QTest::newRow("zstd with an empty frame") << QByteArray(zstandard({}) + zstandard(text));
}

void ImportPackedTest::packedFilesAreReadAsTheirContent()
{
    QFETCH(QByteArray, bytes);
    const Imported imported = m_files.import(bytes);
    QCOMPARE(imported.outcome.problemCount, 0);
    QCOMPARE(imported.threads().size(), 300u);
    QCOMPARE(imported.progress.constLast().bytesRead, bytes.size());
}

void ImportPackedTest::aPackedFileThatBreaksOffKeepsItsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // Random words, so that the packed text is long enough to be cut in the middle.
    QByteArray text;
    quint32 state = 7;
    for (int i = 0; i < 6000; ++i) {
        QByteArray words;
        for (int j = 0; j < 20; ++j)
            words += QByteArray::number(state = state * 1664525 + 1013904223, 36) + ' ';
        text += threadData(QByteArray::number(i, 36), ", \"selftext\": \"" + words + "\"") + '\n';
    }
    QTest::newRow("gzip") << gzipped(text);
    QTest::newRow("zstd") << zstandard(text);
}

void ImportPackedTest::aPackedFileThatBreaksOffKeepsItsRecords()
{
    QFETCH(QByteArray, bytes);
    const QByteArray half = bytes.first(bytes.size() / 2);
    const Imported imported = m_files.import(half);
    QCOMPARE_GT(imported.threads().size(), 2000u);
    QCOMPARE_LT(imported.threads().size(), 4000u);
    QCOMPARE(imported.outcome.problemCount, 1);
    QCOMPARE(imported.outcome.problems.constFirst().byte, std::optional<qint64>(half.size()));
    QVERIFY(imported.firstProblem().contains(u"ends in the middle"_s));
    QCOMPARE_LE(imported.outcome.rejectedThreads, 1);
    QVERIFY(!imported.outcome.failure);
}

void ImportPackedTest::damagedPackingIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = dump(2000);
    for (const auto &[name, packed] : {std::pair("gzip", gzipped(text)), {"zstd", zstandard(text)}}) {
        QByteArray damaged = packed;
        damaged.replace(damaged.size() / 2, 64, QByteArray(64, '\x55'));
        QTest::newRow(name) << damaged;
    }
}

void ImportPackedTest::damagedPackingIsNamed()
{
    QFETCH(QByteArray, bytes);
    const Imported imported = m_files.import(bytes);
    QCOMPARE_GE(imported.outcome.problemCount, 1);
    QVERIFY2(imported.firstProblem().contains(u"damaged"_s), qPrintable(imported.firstProblem()));
    QVERIFY(imported.outcome.problems.constFirst().byte);
}

void ImportPackedTest::rubbishBehindThePackedPartIsNamed()
{
    for (const QByteArray &packed : {gzipped(dump(10)), zstandard(dump(10))}) {
        const Imported imported = m_files.import(packed + "rubbish");
        QCOMPARE(imported.threads().size(), 10u);
        QCOMPARE(imported.outcome.problemCount, 1);
        QCOMPARE(imported.outcome.problems.constFirst().byte, std::optional<qint64>(packed.size()));
    }
}

void ImportPackedTest::aPackedManuscriptThatBreaksOffIsRefused()
{
    const QByteArray whole = gzipped("---\nheadline: One\n---\n\nWords and more words.\n");
    QCOMPARE(m_files.import(whole).manuscripts.size(), 1);
    const Imported imported = m_files.import(whole.chopped(10));
    QVERIFY(imported.manuscripts.isEmpty());
    QCOMPARE(imported.outcome.problemCount, 1);
}

void ImportPackedTest::theMemoryForALargeWindowIsSaidBeforeItIsTaken()
{
    const Imported imported = m_files.import(zstandard(dump(10), 27));
    QVERIFY(!imported.progress.isEmpty());
    QVERIFY2(imported.progress.constFirst().note.contains(u"128 MB"_s),
             qPrintable(imported.progress.constFirst().note));
    QCOMPARE(imported.progress.constFirst().records, 0);
    QVERIFY(imported.progress.constLast().note.isEmpty());
    for (const ImportProgress &progress : m_files.import(zstandard(dump(10))).progress)
        QVERIFY(progress.note.isEmpty());
}

void ImportPackedTest::aWindowCanBeDeclined()
{
    ImportSinks sinks;
    sinks.batch = [](ThreadBatch &&) -> Status {
        return std::unexpected(Error{ErrorKind::Io, u"nothing may come"_s, {}, {}, {}});
    };
    sinks.progress = [](const ImportProgress &progress) { return progress.note.isEmpty(); };
    const ImportOutcome outcome = importFile(m_files.write(u"large"_s, zstandard(dump(10), 31)), sinks);
    QVERIFY(outcome.canceled);
    QVERIFY(!outcome.failure);
}

void ImportPackedTest::aWindowBeyondTheLimitIsRefused()
{
    QByteArray packed = zstandard(dump(10), 27);
    packed[5] = char((41 - 10) << 3); // the window descriptor: 2^41 bytes
    const Imported imported = m_files.import(packed);
    QVERIFY(imported.batches.isEmpty());
    QCOMPARE(imported.outcome.problemCount, 1);
    QVERIFY2(imported.firstProblem().contains(u"2 TB"_s), qPrintable(imported.firstProblem()));
}

void ImportPackedTest::aLongDumpIsReadInSmallBatches()
{
    const QByteArray words(4000, 'w');
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += threadData(QByteArray::number(i, 36), ", \"selftext\": \"" + words + "\"") + '\n';
    const QByteArray frame = zstandard(text, 20);
    const QString path = m_files.write(u"long.zst"_s, frame.repeated(16)); // 68 MB unpacked
    qint64 records = 0;
    size_t largest = 0;
    ImportSinks sinks;
    sinks.batch = [&](ThreadBatch &&batch) {
        records += qint64(batch.threads.size());
        largest = std::max(largest, batch.threads.size());
        return Status();
    };
    const ImportOutcome outcome = importFile(path, sinks);
    QCOMPARE(outcome.problemCount, 0);
    QCOMPARE(records, 16000);
    QCOMPARE_LE(largest, 2000u);
}

QTEST_GUILESS_MAIN(ImportPackedTest)
#include "importpackedtest.moc"
