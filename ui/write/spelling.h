// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace marbre {

/// Spelling by Sonnet on a thread of its own, so that neither loading a dictionary nor a slow word holds up typing:
/// a word that is not known yet counts as right, is looked up, and learned() tells when the answer is there.
class Spelling final : public QObject
{
    Q_OBJECT
public:
    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /// BCP 47; empty switches off.
    void setLanguage(const QString &language);
    const QString &language() const { return m_language; }
    bool isOn() const { return !m_language.isEmpty(); }
    bool isMisspelt(const QString &word);
    /// Answers by suggested(), the likeliest first and five at most.
    void suggest(const QString &word);
    void learn(const QString &word);  ///< into the editor's own dictionary
    void ignore(const QString &word); ///< until the program ends

Q_SIGNALS:
    void learned(const QSet<QString> &misspelt); ///< new answers that are "wrong"
    void available(bool dictionary);             ///< whether there is a dictionary for the language
    void suggested(const QString &word, const QStringList &suggestions);

private:
    class Worker;
    void send();
    QThread m_thread;
    Worker *m_worker;
    QString m_language;
    QHash<QString, bool> m_known; ///< word -> misspelt
    QSet<QString> m_ignored;
    QSet<QString> m_waiting;
    QTimer m_batch;
};

} // namespace marbre
