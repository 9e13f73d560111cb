// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"
#include "model/subscription.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QFormLayout;
class QSpinBox;
class QTimeEdit;

namespace marbre {

class Store;

/// Language, colours and the proof's typeface; what a day of this desk covers, what becomes of deleted words, and the
/// pace of new feeds. What is chosen is kept at once; the language asks for a new start.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void coloursChanged();
    void failed(const marbre::Error &error);

private:
    QWidget *makeInterface();
    QWidget *makeDesk();
    void loadDesk();
    void keepDay();
    void keepRule();
    void keepPace();
    Store &m_store;
    QComboBox *m_language;
    QComboBox *m_colours;
    QFontComboBox *m_font;
    QSpinBox *m_hours;
    QTimeEdit *m_end;
    QComboBox *m_zone;
    QCheckBox *m_purge;
    QComboBox *m_pace;
    QCheckBox *m_between;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    bool m_loading = true; ///< the desk's answer is not there: nothing is written over it
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
