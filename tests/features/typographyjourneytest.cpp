// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/windowjourney.h"
#include "widgets/style.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace marbre;
using namespace marbre::testing;

class TypographyJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_journey = std::make_unique<WindowJourney>(); }
    void cleanup() { m_journey.reset(); }

    void theSampleDayIsMendedByOneKeyAndComesBackByAnother()
    {
        const QString asWritten = u"va aider un gouvernement ? Ou comment"_s;
        const QString mended = u"va aider un gouvernement\u202F? Ou comment"_s;
        given().aWindowOnTheSampleDay().theEditorGoesTo(WindowPlace::Write);
        when().theEditorTypesAfter(u"Quand la politique s’empare"_s, QString()).theEditorPresses(Qt::CTRL | Qt::Key_M);
        then().theDeskSaysWithin(10000, u"une «\u00A0ministre de l’IA » en Albanie"_s).theTextSays(asWritten);
        when().theEditorPresses(Qt::CTRL | Qt::ALT | Qt::Key_M);
        then()
            .theDeskSaysWithin(10000, mended)
            .theTextSays(u"une «\u00A0ministre de l’IA\u00A0» en Albanie"_s)
            .theTextSays(u"Reste l’exécution: livrer"_s); // the editor's own way
        when().theEditorPresses(QKeySequence::Undo);
        then().theTextSays(asWritten).theTextSays(u"une «\u00A0ministre de l’IA » en Albanie"_s);
        when().theEditorPresses(QKeySequence::Undo);
        then().theTextSays(u"une « ministre de l’IA » en Albanie"_s);
    }

private:
    WindowJourney &given() { return *m_journey; }
    WindowJourney &when() { return *m_journey; }
    WindowJourney &then() { return *m_journey; }
    std::unique_ptr<WindowJourney> m_journey;
};

int main(int argc, char **argv)
{
    // Nobody's settings are read or written.
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_DATA_HOME", settings.path().toUtf8());
    QCoreApplication::setOrganizationName(u"marbre"_s);
    QCoreApplication::setApplicationName(u"journeys"_s);
    QApplication application(argc, argv);
    MarbreStyle::install(application);
    visuals::installIcons();
    TypographyJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "typographyjourneytest.moc"
