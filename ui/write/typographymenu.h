// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/typography/typographysettings.h"

#include <QMenu>

class QActionGroup;

namespace marbre {

/// How the editor's texts of one language are set: profile, rules, and whether what is written otherwise is left so.
class TypographyMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit TypographyMenu(QWidget *parent = nullptr);
    /// What the menu shows when it opens.
    void setSettings(const TypographySettings &settings, const QString &language);

Q_SIGNALS:
    void chosen(const marbre::TypographySettings &settings);

private:
    void fill();
    void addProfiles();
    void addRules();

    TypographySettings m_settings;
    QString m_language;
    QActionGroup *m_profiles = nullptr;
};

} // namespace marbre
