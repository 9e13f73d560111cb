// SPDX-License-Identifier: GPL-3.0-or-later
// How the interface is set.
#include "shell/settingsdialog.h"
#include "widgets/visuals.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace marbre {

QString Appearance::language()
{
    return QSettings().value(u"interface/language"_s).toString();
}

void Appearance::installTranslations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    // English brings its plurals ("1 thread", "2 threads"); it stands in where there is no other language.
    auto *english = new QTranslator(qApp);
    if (english->load(u":/i18n/marbre_en.qm"_s))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(qApp);
    if (own->load(locale, u"marbre"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(qApp);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

void Appearance::applyColours()
{
    const QString wanted = QSettings().value(u"interface/colours"_s).toString();
    auto *hints = QGuiApplication::styleHints();
    if (wanted.isEmpty())
        hints->unsetColorScheme();
    else
        hints->setColorScheme(wanted == "dark"_L1 ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    const bool ownStyle = QApplication::style()->name().compare("breeze"_L1, Qt::CaseInsensitive) != 0;
    if (!wanted.isEmpty() || ownStyle) {
        const bool dark = wanted.isEmpty() ? hints->colorScheme() == Qt::ColorScheme::Dark : wanted == "dark"_L1;
        QApplication::setPalette(visuals::palette(dark));
    }
}

} // namespace marbre
