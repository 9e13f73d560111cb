// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include "models/feeddefaults.h"
#include "models/feedwords.h"
#include "review/subscriptionform.h"
#include "shell/checksettings.h"
#include "shell/quotesettings.h"
#include "store/store.h"
#include "store/subscriptionstore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace marbre {

SettingsDialog::SettingsDialog(Store &store, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_language(new QComboBox(this))
    , m_colours(new QComboBox(this))
    , m_font(new QFontComboBox(this))
    , m_hours(new QSpinBox(this))
    , m_end(new QTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_purge(new QCheckBox(tr("Take the words away here as soon as a reading says that they are gone"), this))
    , m_pace(new QComboBox(this))
    , m_between(new QCheckBox(tr("Only from"), this))
    , m_from(new QTimeEdit(this))
    , m_until(new QTimeEdit(this))
{
    setWindowTitle(tr("Settings"));
    setObjectName(u"settingsDialog"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *general = new QWidget(this);
    auto *generalLayout = new QVBoxLayout(general);
    generalLayout->addWidget(makeInterface());
    generalLayout->addWidget(makeDesk());
    generalLayout->addStretch(1);
    auto *checks = new CheckSettings(store, this);
    connect(checks, &CheckSettings::failed, this, &SettingsDialog::failed);
    auto *pages = new QTabWidget(this);
    pages->setObjectName(u"settingsPages"_s);
    pages->addTab(general, tr("&General"));
    pages->addTab(checks, tr("Chec&ks"));
    auto *quotes = new QuoteSettings(store, this);
    connect(quotes, &QuoteSettings::failed, this, &SettingsDialog::failed);
    pages->addTab(quotes, tr("&Quotes"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages);
    layout->addWidget(buttons);
    loadDesk();
}

QWidget *SettingsDialog::makeInterface()
{
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

    auto *box = new QGroupBox(tr("Interface"), this);
    auto *form = new QFormLayout(box);
    form->addRow(tr("&Language"), m_language);
    auto *hint = new QLabel(tr("Another language takes effect when Marbre is started again."), this);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
    form->addRow(tr("&Colours"), m_colours);
    form->addRow(tr("&Typeface of the proof"), m_font);

    connect(m_language, &QComboBox::activated, this,
            [this] { QSettings().setValue(u"interface/language"_s, m_language->currentData()); });
    connect(m_colours, &QComboBox::activated, this, [this] {
        QSettings().setValue(u"interface/colours"_s, m_colours->currentData());
        Q_EMIT coloursChanged();
    });
    connect(m_font, &QFontComboBox::currentFontChanged, this,
            [](const QFont &font) { QSettings().setValue(u"proof/family"_s, font.family()); });
    return box;
}

QWidget *SettingsDialog::makeDesk()
{
    const auto line = [](const QList<QWidget *> &widgets) {
        auto *row = new QHBoxLayout;
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        return row;
    };
    m_hours->setRange(1, 168);
    m_hours->setSuffix(tr(" h", "hours"));
    m_hours->setKeyboardTracking(false);
    m_hours->setObjectName(u"dayHours"_s);
    m_hours->setAccessibleName(tr("Hours that a day covers"));
    m_end->setObjectName(u"dayEnd"_s);
    m_end->setAccessibleName(tr("Time at which the day ends"));
    m_zone->setObjectName(u"dayZone"_s);
    m_zone->setAccessibleName(tr("Time zone of the day"));
    m_purge->setObjectName(u"purgeRule"_s);
    m_pace->setObjectName(u"defaultPace"_s);
    m_between->setObjectName(u"defaultBetween"_s);
    m_from->setAccessibleName(tr("Fetch from"));
    m_until->setAccessibleName(tr("Fetch until"));
    for (QTimeEdit *edit : {m_end, m_from, m_until}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setKeyboardTracking(false);
    }
    fillZones(m_zone);
    for (const int pace : schedulePaces())
        m_pace->addItem(paceWords(pace), pace);
    const Schedule schedule = defaultSchedule();
    m_pace->setCurrentIndex(std::max(0, m_pace->findData(schedule.everyMinutes)));
    m_between->setChecked(schedule.from.isValid() && schedule.until.isValid());
    m_from->setTime(schedule.from.isValid() ? schedule.from : QTime(6, 0));
    m_until->setTime(schedule.until.isValid() ? schedule.until : QTime(9, 0));

    auto *box = new QGroupBox(tr("This desk"), this);
    box->setObjectName(u"deskSettings"_s);
    box->setEnabled(false); // until the desk has said what it has
    auto *form = new QFormLayout(box);
    form->addRow(tr("A day covers"), line({m_hours, new QLabel(tr("to", "a time"), box), m_end, m_zone}));
    form->addRow(tr("Deleted at its place"), m_purge);
    form->addRow(tr("New feeds: &fetch"), m_pace);
    form->addRow(QString(), line({m_between, m_from, new QLabel(tr("to", "a time"), box), m_until}));
    connect(m_hours, &QSpinBox::valueChanged, this, &SettingsDialog::keepDay);
    connect(m_end, &QTimeEdit::timeChanged, this, &SettingsDialog::keepDay);
    connect(m_zone, &QComboBox::activated, this, &SettingsDialog::keepDay);
    connect(m_purge, &QCheckBox::toggled, this, &SettingsDialog::keepRule);
    connect(m_pace, &QComboBox::activated, this, &SettingsDialog::keepPace);
    connect(m_between, &QCheckBox::toggled, this, &SettingsDialog::keepPace);
    connect(m_from, &QTimeEdit::timeChanged, this, &SettingsDialog::keepPace);
    connect(m_until, &QTimeEdit::timeChanged, this, &SettingsDialog::keepPace);
    return box;
}

void SettingsDialog::loadDesk()
{
    m_store.subscriptions().dayWindow().then(this, [this](const Result<DayWindow> &window) {
        if (!window) {
            Q_EMIT failed(window.error());
            return;
        }
        m_hours->setValue(window->hours);
        m_end->setTime(window->end);
        chooseZone(m_zone, window->zone);
        m_store.subscriptions().deletionRule().then(this, [this](const Result<DeletionRule> &rule) {
            if (!rule) {
                Q_EMIT failed(rule.error());
                return;
            }
            m_purge->setChecked(*rule == DeletionRule::Purge);
            m_loading = false;
            findChild<QGroupBox *>(u"deskSettings"_s)->setEnabled(true);
        });
    });
}

void SettingsDialog::keepDay()
{
    if (m_loading)
        return;
    m_store.subscriptions()
        .setDayWindow({m_hours->value(), m_end->time(), chosenZone(m_zone)})
        .then(this, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

void SettingsDialog::keepRule()
{
    if (m_loading)
        return;
    m_store.subscriptions()
        .setDeletionRule(m_purge->isChecked() ? DeletionRule::Purge : DeletionRule::Keep)
        .then(this, [this](const Result<void> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

void SettingsDialog::keepPace()
{
    const bool between = m_between->isChecked() && m_from->time() != m_until->time();
    setDefaultSchedule({.everyMinutes = m_pace->currentData().toInt(),
                        .from = between ? m_from->time() : QTime(),
                        .until = between ? m_until->time() : QTime()});
}

} // namespace marbre
