// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QFontComboBox;

namespace marbre {

/// Language, colours and the proof's typeface. What is chosen is kept at once; the language asks for a new start.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void coloursChanged();

private:
    QComboBox *m_language;
    QComboBox *m_colours;
    QFontComboBox *m_font;
};

/// How the interface is set, from the settings.
struct Appearance
{
    /// "" the system's language, else "en" or "fr".
    static QString language();
    static void installTranslations(const QString &language);
    /// Breeze's palette, light or dark, where the settings ask for it or the desktop brings no theme of its own.
    static void applyColours();
};

} // namespace marbre
