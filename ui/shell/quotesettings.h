// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manuscript/attributionstyle.h"
#include "model/error.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace marbre {

class Store;

/// How quotes are attributed, by language: the pattern with an example of what it writes, and who is named where the
/// account is gone. What is chosen is kept at once; a pattern that would not read back is not.
class QuoteSettings final : public QWidget
{
    Q_OBJECT
public:
    explicit QuoteSettings(Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const marbre::Error &error);

private:
    void load();
    void show(const QString &language);
    void showExample();
    void keep();
    QString language() const;
    AttributionStyle chosen() const;

    Store &m_store;
    QHash<QString, QByteArray> m_styles; ///< JSON by language
    QComboBox *m_language;
    QLineEdit *m_pattern;
    QComboBox *m_gone;
    QLabel *m_example;
    QLabel *m_fault;
    bool m_loading = true; ///< the desk's answer is not there: nothing is written over it
};

} // namespace marbre
