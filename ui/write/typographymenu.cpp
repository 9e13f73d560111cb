// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/typographymenu.h"

#include "write/languages.h"

#include <QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

TypographyMenu::TypographyMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"typographyMenu"_s);
    setTitle(tr("Typography"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &TypographyMenu::fill);
}

void TypographyMenu::setSettings(const TypographySettings &settings, const QString &language)
{
    m_settings = settings;
    m_language = language;
}

void TypographyMenu::fill()
{
    clear();
    addSection(tr("Profile"));
    addProfiles();
    addSection(tr("Rules"));
    addRules();
    addSeparator();
    QAction *asWritten = addAction(tr("Leave as I write"));
    asWritten->setObjectName(u"typographyAsWritten"_s);
    asWritten->setToolTip(tr("A rule that the text breaks more often than it keeps is not marked"));
    asWritten->setCheckable(true);
    asWritten->setChecked(m_settings.asWritten);
    connect(asWritten, &QAction::triggered, this, [this](bool on) {
        m_settings.asWritten = on;
        Q_EMIT chosen(m_settings);
    });
}

void TypographyMenu::addProfiles()
{
    delete m_profiles;
    m_profiles = new QActionGroup(this);
    const QList<TypographyProfile> profiles = typographyProfiles();
    const QString own = profileFor(m_language);
    const auto known = std::ranges::find(profiles, own, &TypographyProfile::id);
    const QString automatic = known == profiles.cend() ? tr("Automatic: none for %1").arg(languageName(m_language))
                                                       : tr("Automatic: %1").arg(known->name);
    const auto add = [&](const QString &id, const QString &name) {
        QAction *action = addAction(name);
        action->setObjectName(u"typographyProfile-"_s + id);
        action->setCheckable(true);
        action->setChecked(m_settings.profile == id);
        m_profiles->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            m_settings.profile = id;
            Q_EMIT chosen(m_settings);
        });
    };
    add({}, automatic);
    for (const TypographyProfile &profile : profiles)
        add(profile.id, profile.name);
}

void TypographyMenu::addRules()
{
    const QList<TypographyRule> rules = typographyRules(typographyChoice(m_settings, m_language).profile);
    for (const TypographyRule &rule : rules) {
        QAction *action = addAction(rule.name);
        action->setObjectName(u"typographyRule-"_s + rule.id);
        action->setCheckable(true);
        action->setChecked(!m_settings.off.contains(rule.id));
        connect(action, &QAction::triggered, this, [this, id = rule.id](bool on) {
            if (on)
                m_settings.off.remove(id);
            else
                m_settings.off.insert(id);
            Q_EMIT chosen(m_settings);
        });
    }
}

} // namespace marbre
