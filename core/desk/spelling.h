// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace marbre {

/// Spelling by Sonnet, for the whole program on one thread of its own: Sonnet loads its dictionaries once and is not
/// made for several threads, and neither loading one nor a slow word may hold up typing. Each question names its
/// language (BCP 47), so that two who ask do not disturb each other. Lives on the window's thread.
class Spelling final : public QObject
{
    Q_OBJECT
public:
    explicit Spelling(QObject *parent = nullptr);
    /// Nobody may wait in misspelt() any more.
    ~Spelling() override;

    /// A word that is not known yet counts as right, is looked up, and learned() tells where it is wrong.
    bool isMisspelt(const QString &word, const QString &language);
    /// Answers by available().
    void askDictionary(const QString &language);
    /// Answers by suggested(), the likeliest first and five at most.
    void suggest(const QString &word, const QString &language);
    void learn(const QString &word, const QString &language); ///< into the editor's own dictionary
    void ignore(const QString &word);                         ///< until the program ends, in every language

    /// The same answers, waited for. dictionary: whether there is one for the language. Thread: any but the window's.
    QSet<QString> misspelt(const QSet<QString> &words, const QString &language, bool *dictionary);

Q_SIGNALS:
    void learned(const QString &language, const QSet<QString> &misspelt); ///< new answers that are "wrong"
    void available(const QString &language, bool dictionary);
    void suggested(const QString &word, const QStringList &suggestions);

private:
    class Worker;
    void send();
    void take(const QString &language, const QHash<QString, bool> &answers);
    QThread m_thread;
    Worker *m_worker;
    QHash<QString, QHash<QString, bool>> m_known; ///< language -> word -> misspelt
    QHash<QString, QSet<QString>> m_waiting;      ///< language -> words
    QSet<QString> m_ignored;
    QTimer m_batch;
};

} // namespace marbre
