// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include "widgets/visuals.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace marbre {

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_colours(new QComboBox(this))
    , m_font(new QFontComboBox(this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settingsDialog"_s);
    const QSettings settings;
    m_language->addItem(tr("The system's"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(Appearance::language())));
    m_colours->addItem(tr("The system's"), QString());
    m_colours->addItem(tr("Light"), u"light"_s);
    m_colours->addItem(tr("Dark"), u"dark"_s);
    m_colours->setCurrentIndex(std::max(0, m_colours->findData(settings.value(u"interface/colours"_s).toString())));
    m_font->setCurrentFont(QFont(settings.value(u"proof/family"_s, u"Noto Serif"_s).toString()));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Language"), m_language);
    auto *hint = new QLabel(tr("Another language takes effect when Marbre is started again."), this);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    form->addRow(tr("&Colours"), m_colours);
    form->addRow(tr("&Typeface of the proof"), m_font);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    connect(m_language, &QComboBox::activated, this,
            [this] { QSettings().setValue(u"interface/language"_s, m_language->currentData()); });
    connect(m_colours, &QComboBox::activated, this, [this] {
        QSettings().setValue(u"interface/colours"_s, m_colours->currentData());
        Q_EMIT coloursChanged();
    });
    connect(m_font, &QFontComboBox::currentFontChanged, this,
            [](const QFont &font) { QSettings().setValue(u"proof/family"_s, font.family()); });
}

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
