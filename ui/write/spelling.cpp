// SPDX-License-Identifier: GPL-3.0-or-later
#include "write/spelling.h"

#include <Sonnet/Speller>

#include <optional>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

constexpr int mostKnown = 200'000; // words; about a hundred editions
constexpr int mostSuggestions = 5;

// Dictionaries know the typewriter's apostrophe alone.
QString plain(QString word)
{
    return word.replace(u'’', u'\'');
}

QString dictionaryFor(const Sonnet::Speller &speller, QString language)
{
    language.replace(u'-', u'_');
    const QStringList names = speller.availableLanguages();
    if (names.contains(language))
        return language;
    for (const QString &name : names) {
        if (name.startsWith(language.section(u'_', 0, 0) + u'_'))
            return name;
    }
    return {};
}

} // namespace

/// Lives on the spelling thread.
class Spelling::Worker final : public QObject
{
public:
    bool setLanguage(const QString &language)
    {
        if (!m_speller)
            m_speller.emplace();
        const QString name = dictionaryFor(*m_speller, language);
        m_usable = !name.isEmpty();
        if (m_usable)
            m_speller->setLanguage(name);
        return m_usable;
    }

    QHash<QString, bool> check(const QSet<QString> &words) const
    {
        QHash<QString, bool> answers;
        for (const QString &word : words)
            answers.insert(word, m_usable && m_speller->isMisspelled(plain(word)));
        return answers;
    }

    QStringList suggest(const QString &word) const
    {
        QStringList found = m_usable ? m_speller->suggest(plain(word)).mid(0, mostSuggestions) : QStringList();
        if (word.contains(u'’'))
            found.replaceInStrings(u"'"_s, u"’"_s);
        return found;
    }

    void learn(const QString &word)
    {
        if (m_usable)
            m_speller->addToPersonal(plain(word));
    }

private:
    std::optional<Sonnet::Speller> m_speller;
    bool m_usable = false;
};

Spelling::Spelling(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    m_batch.setSingleShot(true);
    m_batch.setInterval(50);
    connect(&m_batch, &QTimer::timeout, this, &Spelling::send);
}

Spelling::~Spelling()
{
    // Deleted by hand: a thread that never ran never finishes either.
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_known.clear();
    m_waiting.clear();
    if (language.isEmpty())
        return;
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [this, language] {
        const bool usable = m_worker->setLanguage(language);
        QMetaObject::invokeMethod(this, [this, usable] { Q_EMIT available(usable); });
    });
}

bool Spelling::isMisspelt(const QString &word)
{
    if (m_ignored.contains(word))
        return false;
    const auto known = m_known.constFind(word);
    if (known != m_known.cend())
        return *known;
    if (isOn()) {
        m_waiting.insert(word);
        if (!m_batch.isActive())
            m_batch.start();
    }
    return false;
}

void Spelling::send()
{
    const QSet<QString> words = std::exchange(m_waiting, {});
    QMetaObject::invokeMethod(m_worker, [this, words, language = m_language] {
        const QHash<QString, bool> answers = m_worker->check(words);
        QMetaObject::invokeMethod(this, [this, answers, language] {
            if (language != m_language)
                return;
            if (m_known.size() > mostKnown)
                m_known.clear();
            m_known.insert(answers);
            QSet<QString> wrong;
            for (const auto &[word, misspelt] : answers.asKeyValueRange()) {
                if (misspelt)
                    wrong.insert(word);
            }
            if (!wrong.isEmpty())
                Q_EMIT learned(wrong);
        });
    });
}

void Spelling::suggest(const QString &word)
{
    QMetaObject::invokeMethod(m_worker, [this, word] {
        const QStringList suggestions = m_worker->suggest(word);
        QMetaObject::invokeMethod(this, [this, word, suggestions] { Q_EMIT suggested(word, suggestions); });
    });
}

void Spelling::learn(const QString &word)
{
    m_known.insert(word, false);
    QMetaObject::invokeMethod(m_worker, [this, word] { m_worker->learn(word); });
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
}

} // namespace marbre
