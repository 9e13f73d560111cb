// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir &sourceTree()
{
    static const QDir tree(QStringLiteral(MARBRE_SOURCE_DIR));
    return tree;
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(sourceTree().filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Include
{
    QString header;
    bool quoted = false;
};

QList<Include> includesOf(const QString &path)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    const QString text = contentsOf(path);
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        includes << Include{match.captured(2), match.captured(1) == "\""_L1};
    }
    return includes;
}

QString relative(const QString &path)
{
    return sourceTree().relativeFilePath(path);
}

/// The table "target | may use" of the README, in code.
const QHash<QString, QStringList> &layersSeenBy()
{
    static const QHash<QString, QStringList> table = [] {
        const QStringList core{u"model"_s,     u"manuscript"_s, u"store"_s, u"sources"_s,
                               u"editorial"_s, u"publish"_s,    u"desk"_s};
        const QStringList place = core + QStringList{u"models"_s, u"widgets"_s};
        return QHash<QString, QStringList>{
            {u"core/model"_s, {u"model"_s}},
            {u"core/manuscript"_s, {u"model"_s, u"manuscript"_s}},
            {u"core/store"_s, {u"model"_s, u"store"_s}},
            {u"core/sources"_s, {u"model"_s, u"sources"_s}},
            {u"core/editorial"_s, {u"model"_s, u"manuscript"_s, u"editorial"_s}},
            {u"core/publish"_s, {u"model"_s, u"manuscript"_s, u"publish"_s}},
            {u"core/desk"_s, core},
            {u"ui/models"_s, core + QStringList{u"models"_s}},
            {u"ui/widgets"_s, {u"model"_s, u"widgets"_s}},
            {u"ui/review"_s, place + QStringList{u"review"_s}},
            {u"ui/write"_s, place + QStringList{u"write"_s}},
            {u"ui/archive"_s, place + QStringList{u"archive"_s}},
            {u"ui/shell"_s, place + QStringList{u"review"_s, u"write"_s, u"archive"_s, u"shell"_s}},
        };
    }();
    return table;
}

/// Header (the beginning of its name) -> the only folders that may include it.
const QHash<QString, QStringList> &thirdParties()
{
    static const QHash<QString, QStringList> table{
        {u"cmark.h"_s, {u"core/manuscript"_s, u"core/publish"_s}},
        {u"yaml-cpp/"_s, {u"core/manuscript"_s}},
        {u"sqlite3.h"_s, {u"core/store"_s}},
        {u"simdjson.h"_s, {u"core/sources"_s}},
        {u"zstd.h"_s, {u"core/sources"_s}},
        {u"zlib.h"_s, {u"core/sources"_s}},
        {u"KTextTemplate/"_s, {u"core/publish"_s}},
        {u"KSyntaxHighlighting/"_s, {u"ui/write"_s}},
        {u"Sonnet/"_s, {u"core/desk"_s}},
        {u"KMessageWidget"_s, {u"ui/widgets"_s}},
        {u"BreezeIcons"_s, {u"ui/widgets"_s}},
        {u"QNetwork"_s, {u"core/sources"_s}},
        {u"QTcp"_s, {u"core/sources"_s}},
        {u"QSsl"_s, {u"core/sources"_s}},
        {u"QOAuth"_s, {u"core/sources"_s}},
        {u"QAbstractOAuth"_s, {u"core/sources"_s}},
        {u"Syndication/"_s, {u"core/sources"_s}},
        {u"gumbo.h"_s, {u"core/sources"_s}},
        {u"libstemmer.h"_s, {u"core/editorial"_s}},
        {u"qt6keychain/"_s, {u"core/desk"_s}},
    };
    return table;
}

bool isWidgetHeader(const QString &header)
{
    static const QRegularExpression widgets(
        u"^(QtWidgets|QApplication|Q\\w*(Widget|Button|Dialog|Label|LineEdit|Menu|BoxLayout|GridLayout|FormLayout|StackedLayout|ListView|TreeView|TableView|ItemView|GraphicsView|Splitter|Style|ComboBox|TextEdit|TextBrowser|ScrollArea))$"_s);
    return widgets.match(header).hasMatch();
}

} // namespace

class ArchitectureTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLayerIncludesOnlyTheLayersThatItMayUse_data()
    {
        QTest::addColumn<QString>("folder");
        for (auto it = layersSeenBy().cbegin(); it != layersSeenBy().cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }

    void aLayerIncludesOnlyTheLayersThatItMayUse()
    {
        QFETCH(const QString, folder);
        const QStringList files = sourcesBelow(folder);
        QVERIFY2(!files.isEmpty(), qPrintable(folder + u" holds no source"_s));
        QStringList wrong;
        for (const QString &file : files) {
            for (const Include &include : includesOf(file)) {
                const QString layer = include.header.section(u'/', 0, 0);
                if (include.quoted && include.header.contains(u'/') && !layersSeenBy().value(folder).contains(layer))
                    wrong << u"%1 includes %2"_s.arg(relative(file), include.header);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyLayerOfTheTreeIsInTheTable()
    {
        QStringList folders;
        for (const QString &top : {u"core"_s, u"ui"_s}) {
            for (const QString &name : QDir(sourceTree().filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                folders << top + u'/' + name;
        }
        for (const QString &folder : std::as_const(folders))
            QVERIFY2(layersSeenBy().contains(folder), qPrintable(folder));
    }

    void aThirdPartyIsKnownOnlyToTheLayerThatNeedsIt()
    {
        QStringList wrong;
        for (auto it = layersSeenBy().cbegin(); it != layersSeenBy().cend(); ++it) {
            const QString &folder = it.key();
            for (const QString &file : sourcesBelow(folder)) {
                for (const Include &include : includesOf(file)) {
                    for (auto third = thirdParties().cbegin(); third != thirdParties().cend(); ++third) {
                        if (include.header.startsWith(third.key()) && !third.value().contains(folder))
                            wrong << u"%1 includes %2"_s.arg(relative(file), include.header);
                    }
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void coreAndTheModelsKnowNoWidget()
    {
        QStringList wrong;
        for (const QString &folder : {u"core"_s, u"ui/models"_s}) {
            for (const QString &file : sourcesBelow(folder)) {
                for (const Include &include : includesOf(file)) {
                    if (!include.quoted && isWidgetHeader(include.header))
                        wrong << u"%1 includes %2"_s.arg(relative(file), include.header);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everySourceNamesItsLicence()
    {
        QStringList without;
        for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            for (const QString &file : sourcesBelow(top)) {
                if (!contentsOf(file).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
                    without << relative(file);
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void theTopLevelIsAsItsUserLaidItDown()
    {
        const QStringList allowed{u"CMakeLists.txt"_s,    u"app"_s,          u"core"_s,  u"ui"_s,
                                  u"resources"_s,         u"translations"_s, u"tests"_s, u"README.md"_s,
                                  u"CMakePresets.json"_s, u"LICENSE"_s,      u"dev"_s,   u"build"_s};
        for (const QString &name : sourceTree().entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(allowed.contains(name), qPrintable(name + u" does not belong at the top"_s));
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecturetest.moc"
