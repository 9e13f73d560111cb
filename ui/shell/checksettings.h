// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorial/preflight/rules.h"
#include "model/error.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace marbre {

class Store;

/// How severe each finding of the check is, and what lengths it asks for: for the desk, or for one community that goes
/// its own way. What is chosen is kept at once.
class CheckSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckSettings(Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const marbre::Error &error);

private:
    /// Two fields for the least and the most of something.
    struct RangeFields
    {
        QSpinBox *least;
        QSpinBox *most;
        std::pair<int, int> CheckRules::*range;
    };
    QWidget *makeScope();
    QWidget *makeLevels();
    QWidget *makeLengths();
    void addRange(QFormLayout *form, const QString &name, const QString &text, std::pair<int, int> CheckRules::*range,
                  int most);
    QComboBox *addLevel(QTreeWidgetItem *item, const QString &key, const QString &usual);
    void load();
    void show(const QString &community);
    void showRules();
    void keep();
    void keepOwn(bool own);
    QString scope() const;
    void write(const QByteArray &json);

    Store &m_store;
    QComboBox *m_scope;
    QCheckBox *m_own;
    QTreeWidget *m_tree = nullptr;
    QWidget *m_fields = nullptr;
    QHash<QString, QComboBox *> m_levels; ///< by "check" or "check/verdict"
    QList<RangeFields> m_ranges;
    QSpinBox *m_hours = nullptr;
    QHash<QString, QByteArray> m_kept; ///< JSON by community
    CheckRules m_rules;
    bool m_showing = true; ///< what changes is not the editor's doing
};

} // namespace marbre
